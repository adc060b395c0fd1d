import { Button } from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { ApiKey } from "../../../../contract/resources.ts";
import { Modal } from "../../design/modal.tsx";
import { ProblemBar } from "../../design/problem-bar.tsx";
import { showToast } from "../../design/toasts.ts";
import { revokeApiKey } from "./account-data.ts";

interface RevokeApiKeyDialogProps {
  readonly apiKey: ApiKey;
  readonly onClose: () => void;
}

export default function RevokeApiKeyDialog({ apiKey, onClose }: RevokeApiKeyDialogProps) {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const { name } = apiKey;
  const revoke = useMutation({
    mutationFn: () => revokeApiKey(queryClient, apiKey.id),
    onSuccess: () => {
      showToast({ title: t`API key revoked: ${name}` });
      onClose();
    },
  });
  return (
    <Modal
      title={t`Revoke the API key?`}
      onClose={onClose}
      actions={
        <>
          <Button appearance="primary" disabledFocusable={revoke.isPending} onClick={() => revoke.mutate()}>
            <Trans>Revoke</Trans>
          </Button>
          <Button onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
        </>
      }
    >
      <ProblemBar error={revoke.error} />
      <p>
        <Trans>Programs that use “{name}” lose access at once. This cannot be undone.</Trans>
      </p>
    </Modal>
  );
}
