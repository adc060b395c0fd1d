import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { ClearingProposal } from "../../../../contract/relationships.ts";
import { withdrawProposal } from "../../platform/clearing-proposals.ts";
import { refreshTies } from "../../platform/customers.ts";
import { focusPage } from "../../platform/focus-page.ts";
import { RefusableButton } from "../refusable-button.tsx";
import { ProposalBadge } from "../relationships/proposal-badge.tsx";
import { useClearingNames } from "../relationships/use-clearing-names.ts";
import { showToast } from "../toasts.ts";
import { useFormat } from "../use-format.ts";
import { useProblemWords } from "../use-problem-words.ts";
import styles from "./ending.module.css";

/** What was proposed last, what it means for the customer, and what became of it. */
export function ProposalLine({ proposal }: { readonly proposal: ClearingProposal }) {
  const { t } = useLingui();
  const format = useFormat();
  const names = useClearingNames();
  const words = useProblemWords();
  const queryClient = useQueryClient();
  const { actions, consequences, effectiveOn, id, kind, note, proposedAt, refusalReason, state } = proposal;
  const withdraw = useMutation({
    mutationFn: () => withdrawProposal(id),
    onSuccess: () => {
      focusPage();
      showToast({ title: t`Proposal withdrawn`, detail: proposal.subscription.name });
      refreshTies(queryClient);
    },
    onError: (error) => showToast({ tone: "error", ...words(error) }),
  });
  const { name } = proposal.subscription;
  const date = effectiveOn && format.day(effectiveOn);
  return (
    <div className={styles.proposal}>
      <p className={styles.proposalHead}>
        <strong>{names[kind]}</strong> <ProposalBadge state={state} />
        <span className={styles.quiet}>
          <Trans>Proposed: {format.moment(proposedAt)}</Trans>
        </span>
      </p>
      {state === "accepted" && date && (
        <p>
          <Trans>Takes effect: {date}</Trans>
        </p>
      )}
      {state === "refused" && refusalReason && <blockquote className={styles.words}>{refusalReason}</blockquote>}
      {state === "proposed" && (
        <>
          <p className={styles.quiet}>
            <Trans>The customer reads:</Trans>
          </p>
          <ul className={styles.consequences}>
            {consequences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          {note && <blockquote className={styles.words}>{note}</blockquote>}
          <div className={styles.acts}>
            <RefusableButton
              action={actions.withdraw}
              size="small"
              aria-label={t`Withdraw the proposal: ${name}`}
              disabledFocusable={withdraw.isPending}
              onClick={() => !withdraw.isPending && withdraw.mutate()}
            >
              <Trans>Withdraw the proposal</Trans>
            </RefusableButton>
          </div>
        </>
      )}
    </div>
  );
}
