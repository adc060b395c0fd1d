import { Trans, useLingui } from "@lingui/react/macro";
import { useInfiniteQuery } from "@tanstack/react-query";
import { EmptyState } from "../../design/empty-state.tsx";
import { LoadMore } from "../../design/load-more.tsx";
import { LoadProblem } from "../../design/load-problem.tsx";
import { PageHeading } from "../../design/page-heading.tsx";
import { SkeletonCards } from "../../design/skeleton-cards.tsx";
import { PartnerRelationshipCard } from "./partner-relationship-card.tsx";
import { partnerRelationshipsQuery } from "./partner-relationships-data.ts";
import styles from "./partner-relationships-page.module.css";

/** Journey 6: every tie to a partner. */
export function PartnerRelationshipsPage() {
  const { t } = useLingui();
  const list = useInfiniteQuery(partnerRelationshipsQuery);
  const relationships = list.data?.pages.flatMap((page) => page.items);
  return (
    <>
      <PageHeading
        title={t`Partner relationships`}
        lead={t`The partners that advise your organization or sell to it, and what they can see.`}
      />
      {list.isPending && <SkeletonCards />}
      {list.isError && !relationships && <LoadProblem error={list.error} onRetry={() => void list.refetch()} />}
      {relationships?.length === 0 && <EmptyState title={<Trans>We didn't find anything to show here.</Trans>} />}
      {relationships && relationships.length > 0 && (
        <ul className={styles.list}>
          {relationships.map((relationship) => (
            <li key={relationship.id}>
              <PartnerRelationshipCard relationship={relationship} />
            </li>
          ))}
        </ul>
      )}
      <LoadMore list={list} />
    </>
  );
}
