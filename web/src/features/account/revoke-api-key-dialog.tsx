import { Button } from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { ApiKey } from "../../../../contract/resources.ts";
import { Modal } from "../../design/modal.tsx";
import { ModalBody } from "../../design/modal-body.tsx";
import { ProblemBar } from "../../design/problem-bar.tsx";
import { showToast } from "../../design/toasts.ts";
import type { ModalState } from "../../design/use-modal-button.ts";
import { revokeApiKey } from "./account-data.ts";

interface RevokeApiKeyDialogProps extends ModalState {
  readonly apiKey: ApiKey;
}

export default function RevokeApiKeyDialog({ apiKey, ...modal }: RevokeApiKeyDialogProps) {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const { name } = apiKey;
  const revoke = useMutation({
    mutationFn: () => revokeApiKey(queryClient, apiKey.id),
    onSuccess: () => {
      showToast({ title: t`API key revoked: ${name}` });
      modal.onClose();
    },
  });
  return (
    <Modal {...modal}>
      <ModalBody
        title={t`Revoke the API key?`}
        actions={
          <>
            <Button appearance="primary" disabledFocusable={revoke.isPending} onClick={() => revoke.mutate()}>
              <Trans>Revoke</Trans>
            </Button>
            <Button onClick={modal.onClose}>
              <Trans>Cancel</Trans>
            </Button>
          </>
        }
      >
        <ProblemBar error={revoke.error} />
        <p>
          <Trans>Programs that use “{name}” lose access at once. This cannot be undone.</Trans>
        </p>
      </ModalBody>
    </Modal>
  );
}
