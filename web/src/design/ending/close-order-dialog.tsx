import { Button } from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { refreshTies } from "../../platform/customers.ts";
import { discardOrder } from "../../platform/orders.ts";
import { Modal } from "../modal.tsx";
import { ModalBody } from "../modal-body.tsx";
import { ProblemBar } from "../problem-bar.tsx";
import { showToast } from "../toasts.ts";
import { useClosing } from "../use-closing.ts";
import type { ModalState } from "../use-modal-button.ts";

interface CloseOrderDialogProps extends ModalState {
  readonly orderId: string;
  readonly name: string;
}

export default function CloseOrderDialog({ orderId, name, ...modal }: CloseOrderDialogProps) {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const closing = useClosing(modal);
  const close = useMutation({
    mutationFn: () => discardOrder(orderId),
    onSuccess: () => {
      showToast({ title: t`Order closed`, detail: name });
      closing.closeAnd(() => refreshTies(queryClient));
    },
  });
  return (
    <Modal {...modal} onGone={closing.onGone}>
      <ModalBody
        title={t`Close the order?`}
        actions={
          <>
            <Button
              appearance="primary"
              disabledFocusable={close.isPending}
              onClick={() => !close.isPending && close.mutate()}
            >
              <Trans>Close the order</Trans>
            </Button>
            <Button onClick={modal.onClose}>
              <Trans>Cancel</Trans>
            </Button>
          </>
        }
      >
        <ProblemBar error={close.error} />
        <p>{name}</p>
        <p>
          <Trans>The order was not placed, so nothing is charged. It cannot be opened again.</Trans>
        </p>
      </ModalBody>
    </Modal>
  );
}
