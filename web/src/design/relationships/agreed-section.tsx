import { Trans, useLingui } from "@lingui/react/macro";
import { useInfiniteQuery } from "@tanstack/react-query";
import type { ClearingProposal } from "../../../../contract/relationships.ts";
import { clearingProposalsQuery, type ProposalsSearch } from "../../platform/clearing-proposals.ts";
import { LoadMore } from "../load-more.tsx";
import { LoadProblem } from "../load-problem.tsx";
import { Section } from "../section.tsx";
import { useFormat } from "../use-format.ts";
import styles from "./relationships.module.css";
import { useClearingNames } from "./use-clearing-names.ts";

/** What the customer has accepted, as it read it then: the same for both sides and for the vendor. Nothing where it accepted nothing. */
export function AgreedSection({ of }: { readonly of: Omit<ProposalsSearch, "state"> }) {
  const { t } = useLingui();
  const list = useInfiniteQuery(clearingProposalsQuery({ ...of, state: "accepted" }));
  const agreed = list.data?.pages.flatMap((page) => page.items) ?? [];
  if (list.isError && agreed.length === 0) {
    return (
      <Section title={t`What was agreed`}>
        <LoadProblem error={list.error} onRetry={() => void list.refetch()} />
      </Section>
    );
  }
  if (agreed.length === 0) return null;
  return (
    <Section title={t`What was agreed`} lead={<Trans>What the customer read and accepted, in these words:</Trans>}>
      <ul className={styles.agreed}>
        {agreed.map((proposal) => (
          <li key={proposal.id}>
            <Agreed proposal={proposal} />
          </li>
        ))}
      </ul>
      <LoadMore list={list} />
    </Section>
  );
}

function Agreed({ proposal }: { readonly proposal: ClearingProposal }) {
  const format = useFormat();
  const kinds = useClearingNames();
  const { answeredAt, consequences, kind, partner, subscription } = proposal;
  const accepted = answeredAt && format.moment(answeredAt);
  return (
    <div className={styles.agreement}>
      <h3 className={styles.stepTitle}>
        {subscription.name}: {kinds[kind]}
      </h3>
      <p className={styles.when}>
        {partner.name}, {partner.partnerId}
        {accepted && (
          <>
            {" · "}
            <Trans>Accepted by the customer: {accepted}</Trans>
          </>
        )}
      </p>
      <Sentences sentences={consequences} />
    </div>
  );
}

function Sentences({ sentences }: { readonly sentences: readonly string[] }) {
  return (
    <ul className={styles.obstacles}>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
