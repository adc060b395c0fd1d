import { Button, Spinner } from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { ResellerInvitation } from "../../../../contract/relationships.ts";
import { ProblemBar } from "../../design/problem-bar.tsx";
import { RefusedTogether } from "../../design/relationships/refused-together.tsx";
import { Section } from "../../design/section.tsx";
import { showToast } from "../../design/toasts.ts";
import { DeclineInvitation } from "./decline-invitation.tsx";
import { acceptInvitation, invitationQuery, showInvitation } from "./invitation-data.ts";
import styles from "./invitation-page.module.css";

/** Only a global admin answers; everybody else reads why not. */
export function InvitationAnswer({ invitation }: { readonly invitation: ResellerInvitation }) {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const { actions, id, partner } = invitation;
  const accept = useMutation({
    mutationFn: () => acceptInvitation(id),
    onSuccess: (accepted) => {
      showInvitation(queryClient, accepted);
      showToast({ title: t`The invitation was accepted`, detail: partner.name });
      document.getElementById("main")?.focus({ preventScroll: true });
    },
    onError: () => void queryClient.invalidateQueries({ queryKey: invitationQuery(id).queryKey }),
  });
  return (
    <Section title={t`Your answer`}>
      <div className={styles.answer}>
        <ProblemBar error={accept.error} />
        {actions.accept.allowed ? (
          <div className={styles.actions}>
            <Button
              appearance="primary"
              icon={accept.isPending ? <Spinner size="tiny" /> : null}
              disabledFocusable={accept.isPending}
              onClick={() => !accept.isPending && accept.mutate()}
            >
              <Trans>Accept invitation</Trans>
            </Button>
            <DeclineInvitation invitation={invitation} />
          </div>
        ) : actions.decline.allowed ? (
          <>
            <RefusedTogether action={actions.accept} names={[t`Accept invitation`]} />
            <DeclineInvitation invitation={invitation} />
          </>
        ) : (
          <RefusedTogether action={actions.accept} names={[t`Accept invitation`, t`Decline invitation`]} />
        )}
      </div>
    </Section>
  );
}
