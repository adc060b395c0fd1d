import { Button } from "@fluentui/react-components";
import { Trans } from "@lingui/react/macro";

export function CloseButton({ onClose }: { readonly onClose: () => void }) {
  return (
    <Button onClick={onClose}>
      <Trans>Close</Trans>
    </Button>
  );
}
