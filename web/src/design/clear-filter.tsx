import { Button } from "@fluentui/react-components";
import { Trans } from "@lingui/react/macro";

/** Clears a filter that nothing matches. The button goes away with it, so the focus goes to the search field. */
export function ClearFilter({ onClear }: { readonly onClear: () => void }) {
  return (
    <Button
      onClick={() => {
        document.querySelector<HTMLElement>("search input[type=search]")?.focus();
        onClear();
      }}
    >
      <Trans>Clear the filter</Trans>
    </Button>
  );
}
