import { useLingui } from "@lingui/react/macro";
import { useInfiniteQuery } from "@tanstack/react-query";
import { LoadMore } from "../../design/load-more.tsx";
import { PageLink } from "../../design/page-link.tsx";
import { ProposalBadge } from "../../design/relationships/proposal-badge.tsx";
import { useClearingNames } from "../../design/relationships/use-clearing-names.ts";
import { Section } from "../../design/section.tsx";
import { useFormat } from "../../design/use-format.ts";
import { clearingProposalsQuery } from "../../platform/clearing-proposals.ts";
import styles from "./removal-request-page.module.css";

/** What the reseller has proposed for what it sold, each with what became of it. */
export function ProposalsOfRelationship({ relationshipId }: { readonly relationshipId: string }) {
  const { t } = useLingui();
  const format = useFormat();
  const kinds = useClearingNames();
  const list = useInfiniteQuery(clearingProposalsQuery({ relationshipId }));
  const proposals = list.data?.pages.flatMap((page) => page.items) ?? [];
  if (proposals.length === 0) return null;
  return (
    <Section title={t`What the reseller proposes`}>
      <ul className={styles.proposals}>
        {proposals.map(({ id, kind, proposedAt, state, subscription }) => (
          <li key={id} className={styles.proposal}>
            <PageLink to="/admin/proposals/$proposalId" params={{ proposalId: id }}>
              {subscription.name}: {kinds[kind]}
            </PageLink>
            <ProposalBadge state={state} />
            <span className={styles.quiet}>{format.day(proposedAt)}</span>
          </li>
        ))}
      </ul>
      <LoadMore list={list} />
    </Section>
  );
}
