import { Button, Checkbox, Spinner } from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useId, useState } from "react";
import type { ClearingProposal } from "../../../../contract/relationships.ts";
import { ProblemBar } from "../../design/problem-bar.tsx";
import { useClearingNames } from "../../design/relationships/use-clearing-names.ts";
import { showToast } from "../../design/toasts.ts";
import { ApiProblem } from "../../platform/api.ts";
import { clearingProposalQuery, showClearingProposal } from "../../platform/clearing-proposals.ts";
import { newIdempotencyKey } from "../../platform/new-idempotency-key.ts";
import { acceptProposal } from "./clearing-proposal-data.ts";
import styles from "./proposal-page.module.css";
import { RefuseProposal } from "./refuse-proposal.tsx";

/** Accepting sends the quote of what was read: where it means something else by now, it is read and agreed to anew. */
export function AcceptProposal({ proposal }: { readonly proposal: ClearingProposal }) {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const kinds = useClearingNames();
  const hintId = useId();
  const [understood, setUnderstood] = useState(false);
  const [key, setKey] = useState(newIdempotencyKey);
  const { id, kind, quote, subscription } = proposal;
  const accept = useMutation({
    mutationFn: (agreed: string) => acceptProposal(id, agreed, key),
    onSuccess: (accepted) => {
      showClearingProposal(queryClient, accepted);
      showToast({ title: t`The proposal was accepted`, detail: `${subscription.name}: ${kinds[kind]}` });
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
  return (
    <>
      <ProblemBar error={accept.error} />
      <Checkbox
        label={t`I have read what it means, and accept it for my organization`}
        checked={understood}
        onChange={(_, { checked }) => setUnderstood(checked === true)}
      />
      <div className={styles.actions}>
        <Button
          appearance="primary"
          icon={accept.isPending ? <Spinner size="tiny" /> : null}
          disabledFocusable={!ready}
          aria-describedby={hintId}
          onClick={() => ready && accept.mutate(quote)}
        >
          <Trans>Accept proposal</Trans>
        </Button>
        <RefuseProposal proposal={proposal} />
      </div>
      <p id={hintId} className={styles.hint}>
        {understood ? (
          <Trans>Nothing happens before you accept it.</Trans>
        ) : (
          <Trans>To accept it, tick the box first.</Trans>
        )}
      </p>
    </>
  );
}
