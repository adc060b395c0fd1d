import { Button } from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Modal } from "../../design/modal.tsx";
import { ModalBody } from "../../design/modal-body.tsx";
import { ProblemBar } from "../../design/problem-bar.tsx";
import { showToast } from "../../design/toasts.ts";
import type { ModalState } from "../../design/use-modal-button.ts";
import { discardOrder, forgetOrder } from "../../platform/orders.ts";

interface DiscardDraftDialogProps extends ModalState {
  readonly id: string;
  readonly name: string;
}

/** Asks before a draft is thrown away, because that cannot be taken back. */
export default function DiscardDraftDialog({ id, name, ...modal }: DiscardDraftDialogProps) {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const discard = useMutation({
    mutationFn: () => discardOrder(id),
    onSuccess: () => {
      modal.onClose();
      forgetOrder(queryClient, id);
      showToast({ title: t`The order was discarded`, detail: name });
    },
  });
  return (
    <Modal {...modal}>
      <ModalBody
        title={t`Discard this order?`}
        actions={
          <>
            <Button
              appearance="primary"
              disabledFocusable={discard.isPending}
              onClick={() => !discard.isPending && discard.mutate()}
            >
              <Trans>Discard</Trans>
            </Button>
            <Button onClick={modal.onClose}>
              <Trans>Keep it</Trans>
            </Button>
          </>
        }
      >
        <ProblemBar error={discard.error} />
        <p>
          <Trans>{name}: nothing was bought. What you entered is lost.</Trans>
        </p>
      </ModalBody>
    </Modal>
  );
}
