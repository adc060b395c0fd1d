import { Checkbox, Spinner } from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useId, useState } from "react";
import type { ClearingProposal } from "../../../../contract/relationships.ts";
import { ProblemBar } from "../../design/problem-bar.tsx";
import { RefusableButton } from "../../design/refusable-button.tsx";
import { useClearingNames } from "../../design/relationships/use-clearing-names.ts";
import { Section } from "../../design/section.tsx";
import { showToast } from "../../design/toasts.ts";
import { ApiProblem } from "../../platform/api.ts";
import { clearingProposalQuery, showClearingProposal } from "../../platform/clearing-proposals.ts";
import { newIdempotencyKey } from "../../platform/new-idempotency-key.ts";
import { acceptProposal } from "./clearing-proposal-data.ts";
import styles from "./proposal-page.module.css";
import { RefuseProposal } from "./refuse-proposal.tsx";

/** The customer's answer. Accepting sends the quote of what was read: where it means something else by now, it is read anew. */
export function ProposalAnswer({ proposal }: { readonly proposal: ClearingProposal }) {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const kinds = useClearingNames();
  const hintId = useId();
  const [understood, setUnderstood] = useState(false);
  const [key, setKey] = useState(newIdempotencyKey);
  const { actions, id, quote, subscription } = proposal;
  const accept = useMutation({
    mutationFn: (agreed: string) => acceptProposal(id, agreed, key),
    onSuccess: (accepted) => {
      showClearingProposal(queryClient, accepted);
      showToast({ title: t`The proposal was accepted`, detail: `${subscription.name}: ${kinds[proposal.kind]}` });
      document.getElementById("main")?.focus({ preventScroll: true });
    },
    onError: (error) => {
      if (!(error instanceof ApiProblem) || error.document.status >= 500) return;
      setKey(newIdempotencyKey());
      setUnderstood(false);
      void queryClient.invalidateQueries({ queryKey: clearingProposalQuery(id).queryKey });
    },
  });
  const ready = understood && quote !== null && !accept.isPending;
  const mayAccept = actions.accept.allowed;
  return (
    <Section title={t`Your answer`}>
      <div className={styles.answer}>
        <ProblemBar error={accept.error} />
        {mayAccept && (
          <Checkbox
            label={t`I have read what it means, and accept it for my organization`}
            checked={understood}
            onChange={(_, { checked }) => setUnderstood(checked === true)}
          />
        )}
        <div className={styles.actions}>
          <RefusableButton
            action={actions.accept}
            appearance={mayAccept ? "primary" : "secondary"}
            icon={accept.isPending ? <Spinner size="tiny" /> : null}
            {...(mayAccept && !ready && { disabledFocusable: true, "aria-describedby": hintId })}
            onClick={() => ready && accept.mutate(quote)}
          >
            <Trans>Accept proposal</Trans>
          </RefusableButton>
          <RefuseProposal proposal={proposal} />
        </div>
        {mayAccept && (
          <p id={hintId} className={styles.hint}>
            {understood ? (
              <Trans>Nothing happens before you accept it.</Trans>
            ) : (
              <Trans>To accept it, tick the box first.</Trans>
            )}
          </p>
        )}
      </div>
    </Section>
  );
}
