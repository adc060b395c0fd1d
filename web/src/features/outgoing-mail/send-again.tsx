import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { OutgoingMailDetails } from "../../../../contract/messages.ts";
import { RefusableButton } from "../../design/refusable-button.tsx";
import { showToast } from "../../design/toasts.ts";
import { useProblemWords } from "../../design/use-problem-words.ts";
import styles from "./mail-page.module.css";
import { sendAgain } from "./outgoing-mail-data.ts";

export function SendAgain({ mail: { id, toName, actions } }: { readonly mail: OutgoingMailDetails }) {
  const { t } = useLingui();
  const words = useProblemWords();
  const queryClient = useQueryClient();
  const again = useMutation({
    mutationFn: () => sendAgain(queryClient, id),
    onSuccess: () => showToast({ title: t`The mail is on its way again`, detail: toName ?? undefined }),
    onError: (error) => showToast({ tone: "error", ...words(error) }),
  });
  return (
    <div className={styles.again}>
      <RefusableButton
        action={actions.sendAgain}
        appearance={actions.sendAgain.allowed ? "primary" : "secondary"}
        disabledFocusable={again.isPending}
        onClick={() => !again.isPending && again.mutate()}
      >
        <Trans>Send again</Trans>
      </RefusableButton>
    </div>
  );
}
