import { Trans } from "@lingui/react/macro";
import type { PartnerRelationship } from "../../../../contract/resources.ts";
import { RefusableButton } from "../../design/refusable-button.tsx";
import { askButtonId } from "./use-ask-dialog.ts";

interface AskForRemovalProps {
  readonly relationship: PartnerRelationship;
  readonly onAsk: (relationshipId: string) => void;
}

export function AskForRemoval({ relationship: { actions, id }, onAsk }: AskForRemovalProps) {
  if (!actions) return null;
  return (
    <RefusableButton
      id={askButtonId(id)}
      action={actions.askForRemoval}
      aria-haspopup="dialog"
      onClick={() => onAsk(id)}
    >
      <Trans>Ask the reseller to remove it</Trans>
    </RefusableButton>
  );
}
