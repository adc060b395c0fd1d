import { Trans } from "@lingui/react/macro";
import { lazy, Suspense } from "react";
import type { RemovalRequest } from "../../../../contract/relationships.ts";
import { RefusableButton } from "../refusable-button.tsx";
import { useModalButton } from "../use-modal-button.ts";

const loadDialog = () => import("./withdraw-request-dialog.tsx");
const WithdrawRequestDialog = lazy(loadDialog);

/** Takes a removal request back, as long as it waits. */
export function WithdrawRequest({ request }: { readonly request: RemovalRequest }) {
  const { button, modal, nth } = useModalButton(loadDialog);
  return (
    <>
      <RefusableButton {...button} action={request.actions.withdraw}>
        <Trans>Withdraw the request</Trans>
      </RefusableButton>
      {nth > 0 && (
        <Suspense>
          <WithdrawRequestDialog key={nth} {...modal} request={request} />
        </Suspense>
      )}
    </>
  );
}
