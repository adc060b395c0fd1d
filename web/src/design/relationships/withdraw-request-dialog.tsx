import { Button } from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { RemovalRequest } from "../../../../contract/relationships.ts";
import { apiPost } from "../../platform/api.ts";
import { showRemovalRequest } from "../../platform/removal-requests.ts";
import { Modal } from "../modal.tsx";
import { ModalBody } from "../modal-body.tsx";
import { ProblemBar } from "../problem-bar.tsx";
import { showToast } from "../toasts.ts";
import { useClosing } from "../use-closing.ts";
import type { ModalState } from "../use-modal-button.ts";

interface WithdrawRequestDialogProps extends ModalState {
  readonly request: RemovalRequest;
}

export default function WithdrawRequestDialog({ request, ...modal }: WithdrawRequestDialogProps) {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const closing = useClosing(modal);
  const { name } = request.partner;
  const withdraw = useMutation({
    mutationFn: () => apiPost<RemovalRequest>(`/removal-requests/${request.id}/withdrawal`),
    onSuccess: (withdrawn) => {
      closing.closeAnd(() => showRemovalRequest(queryClient, withdrawn));
      showToast({ title: t`The request was withdrawn`, detail: name });
    },
  });
  return (
    <Modal {...modal} onGone={closing.onGone}>
      <ModalBody
        title={t`Withdraw the request?`}
        actions={
          <>
            <Button
              appearance="primary"
              disabledFocusable={withdraw.isPending}
              onClick={() => !withdraw.isPending && withdraw.mutate()}
            >
              <Trans>Withdraw</Trans>
            </Button>
            <Button onClick={modal.onClose}>
              <Trans>Keep it</Trans>
            </Button>
          </>
        }
      >
        <ProblemBar error={withdraw.error} />
        <p>
          <Trans>The relationship with {name} stays as it is. You can ask again at any time.</Trans>
        </p>
      </ModalBody>
    </Modal>
  );
}
