import { Trans } from "@lingui/react/macro";
import { lazy, Suspense } from "react";
import type { ResellerInvitation } from "../../../../contract/relationships.ts";
import { RefusableButton } from "../../design/refusable-button.tsx";
import { useModalButton } from "../../design/use-modal-button.ts";

const loadDialog = () => import("./decline-invitation-dialog.tsx");
const DeclineInvitationDialog = lazy(loadDialog);

export function DeclineInvitation({ invitation }: { readonly invitation: ResellerInvitation }) {
  const { button, modal, nth } = useModalButton(loadDialog);
  return (
    <>
      <RefusableButton {...button} action={invitation.actions.decline}>
        <Trans>Decline invitation</Trans>
      </RefusableButton>
      {nth > 0 && (
        <Suspense>
          <DeclineInvitationDialog key={nth} {...modal} invitation={invitation} />
        </Suspense>
      )}
    </>
  );
}
