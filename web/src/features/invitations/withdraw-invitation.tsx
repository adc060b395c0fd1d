import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { ResellerInvitation } from "../../../../contract/relationships.ts";
import { RefusableButton } from "../../design/refusable-button.tsx";
import { showToast } from "../../design/toasts.ts";
import { useProblemWords } from "../../design/use-problem-words.ts";
import { focusPage } from "../../platform/focus-page.ts";
import { withdrawInvitation } from "./invitations-data.ts";

/** Withdrawing takes nothing from anybody yet and can be made good by another invitation, so it is not asked twice. */
export function WithdrawInvitation({ invitation }: { readonly invitation: ResellerInvitation }) {
  const { t } = useLingui();
  const words = useProblemWords();
  const queryClient = useQueryClient();
  const { actions, id, note, organization, sentTo } = invitation;
  const who = organization?.name ?? note ?? sentTo ?? t`Whoever gets the link`;
  const withdraw = useMutation({
    mutationFn: () => withdrawInvitation(queryClient, id),
    onSuccess: () => {
      // The button goes away with the invitation's being open.
      focusPage();
      showToast({ title: t`Invitation withdrawn`, detail: who });
    },
    onError: (error) => showToast({ tone: "error", ...words(error) }),
  });
  return (
    <RefusableButton
      action={actions.withdraw}
      size="small"
      aria-label={t`Withdraw the invitation: ${who}`}
      disabledFocusable={withdraw.isPending}
      onClick={() => !withdraw.isPending && withdraw.mutate()}
    >
      <Trans>Withdraw</Trans>
    </RefusableButton>
  );
}
