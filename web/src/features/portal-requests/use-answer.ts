import { useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { AnswerRemovalRequest, RemovalRequest } from "../../../../contract/relationships.ts";
import { showToast } from "../../design/toasts.ts";
import { useClosing } from "../../design/use-closing.ts";
import type { ModalState } from "../../design/use-modal-button.ts";
import { apiPost } from "../../platform/api.ts";
import { showRemovalRequest } from "../../platform/removal-requests.ts";

/** Sends the answer and shows what the request has become. */
export function useAnswer({ id, organization }: RemovalRequest, modal: ModalState) {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const closing = useClosing(modal);
  const answer = useMutation({
    mutationFn: (answer: AnswerRemovalRequest) => apiPost<RemovalRequest>(`/removal-requests/${id}/answer`, answer),
    onSuccess: (request) => {
      showToast({ title: t`Your answer was sent`, detail: organization.name });
      closing.closeAnd(() => showRemovalRequest(queryClient, request));
    },
  });
  return { answer, closing };
}
