import { Trans } from "@lingui/react/macro";
import { lazy, Suspense } from "react";
import type { ClearingProposal } from "../../../../contract/relationships.ts";
import { RefusableButton } from "../../design/refusable-button.tsx";
import { useModalButton } from "../../design/use-modal-button.ts";

const loadDialog = () => import("./refuse-proposal-dialog.tsx");
const RefuseProposalDialog = lazy(loadDialog);

export function RefuseProposal({ proposal }: { readonly proposal: ClearingProposal }) {
  const { button, modal, nth } = useModalButton(loadDialog);
  return (
    <>
      <RefusableButton {...button} action={proposal.actions.refuse}>
        <Trans>Refuse proposal</Trans>
      </RefusableButton>
      {nth > 0 && (
        <Suspense>
          <RefuseProposalDialog key={nth} {...modal} proposal={proposal} />
        </Suspense>
      )}
    </>
  );
}
