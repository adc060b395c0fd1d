import { useLingui } from "@lingui/react/macro";
import type { ClearingProposal } from "../../../../contract/relationships.ts";
import { Fact, Facts } from "../../design/facts.tsx";
import { PageLink } from "../../design/page-link.tsx";
import { ProposalBadge } from "../../design/relationships/proposal-badge.tsx";
import { useClearingNames } from "../../design/relationships/use-clearing-names.ts";
import { Section } from "../../design/section.tsx";
import { useFormat } from "../../design/use-format.ts";
import { ProposalAnswer } from "./proposal-answer.tsx";
import styles from "./proposal-page.module.css";

/** Date, price and payment in sight, and what they mean, before it is answered. */
export function ProposalDetails({ proposal }: { readonly proposal: ClearingProposal }) {
  const { t } = useLingui();
  const format = useFormat();
  const kinds = useClearingNames();
  const { answeredAt, consequences, effectiveOn, kind, note, paidFrom, partner, price, refusalReason, state } =
    proposal;
  return (
    <div className={styles.sections}>
      <Section title={t`What is proposed`}>
        <div className={styles.body}>
          <Facts>
            <Fact name={t`State`}>
              <ProposalBadge state={state} />
            </Fact>
            <Fact name={t`Subscription`}>
              <PageLink to="/admin/subscriptions/$subscriptionId" params={{ subscriptionId: proposal.subscription.id }}>
                {proposal.subscription.name}
              </PageLink>
            </Fact>
            <Fact name={t`Proposal`}>{kinds[kind]}</Fact>
            <Fact name={t`Proposed by`}>{partner.name}</Fact>
            <Fact name={t`Proposed on`}>{format.day(proposal.proposedAt)}</Fact>
            {effectiveOn && <Fact name={t`Takes effect`}>{format.day(effectiveOn)}</Fact>}
            {price && <Fact name={t`Price for a term, before tax`}>{format.money(price)}</Fact>}
            {paidFrom && <Fact name={t`Paid from`}>{format.day(paidFrom)}</Fact>}
            {answeredAt && <Fact name={t`Answered on`}>{format.day(answeredAt)}</Fact>}
          </Facts>
          {note && <p className={styles.words}>{note}</p>}
        </div>
      </Section>
      {consequences.length > 0 && (
        <Section title={state === "accepted" ? t`What was agreed` : t`What it means`}>
          <ul className={styles.consequences}>
            {consequences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Section>
      )}
      {refusalReason && (
        <Section title={t`Why it was refused`}>
          <p className={styles.words}>{refusalReason}</p>
        </Section>
      )}
      {state === "proposed" && <ProposalAnswer proposal={proposal} />}
    </div>
  );
}
