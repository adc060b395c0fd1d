import { AddRegular } from "@fluentui/react-icons/svg/add";
import { Trans } from "@lingui/react/macro";
import { lazy, Suspense } from "react";
import type { Action } from "../../../../contract/resources.ts";
import { RefusableButton } from "../../design/refusable-button.tsx";
import { useModalButton } from "../../design/use-modal-button.ts";

const loadDialog = () => import("./invite-customer-dialog.tsx");
const InviteCustomerDialog = lazy(loadDialog);

export function InviteCustomer({ action }: { readonly action: Action }) {
  const { button, modal, nth } = useModalButton(loadDialog);
  return (
    <>
      <RefusableButton
        action={action}
        appearance={action.allowed ? "primary" : "secondary"}
        icon={<AddRegular />}
        {...button}
      >
        <Trans>Invite a customer</Trans>
      </RefusableButton>
      {nth > 0 && (
        <Suspense>
          <InviteCustomerDialog key={nth} {...modal} />
        </Suspense>
      )}
    </>
  );
}
