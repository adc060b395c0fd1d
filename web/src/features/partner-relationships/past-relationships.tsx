import { Trans } from "@lingui/react/macro";
import { useInfiniteQuery } from "@tanstack/react-query";
import { EmptyState } from "../../design/empty-state.tsx";
import { LoadMore } from "../../design/load-more.tsx";
import { LoadProblem } from "../../design/load-problem.tsx";
import { SkeletonCards } from "../../design/skeleton-cards.tsx";
import { EarlierRequests } from "./earlier-requests.tsx";
import { partnerRelationshipsQuery } from "./partner-relationships-data.ts";
import styles from "./partner-relationships-page.module.css";
import { PastRelationshipCard } from "./past-relationship-card.tsx";

/** Reseller relationships that ended, and the requests that led to nothing or to an end. */
export function PastRelationships() {
  const list = useInfiniteQuery(partnerRelationshipsQuery("past"));
  const relationships = list.data?.pages.flatMap((page) => page.items);
  return (
    <>
      {list.isPending && <SkeletonCards />}
      {list.isError && !relationships && <LoadProblem error={list.error} onRetry={() => void list.refetch()} />}
      {relationships?.length === 0 && (
        <EmptyState title={<Trans>No relationship has ended yet.</Trans>}>
          <Trans>Who was partner of record, and when, stands in the history of each subscription.</Trans>
        </EmptyState>
      )}
      {relationships && relationships.length > 0 && (
        <ul className={styles.list}>
          {relationships.map((relationship) => (
            <li key={relationship.id}>
              <PastRelationshipCard relationship={relationship} />
            </li>
          ))}
        </ul>
      )}
      <LoadMore list={list} />
      {relationships && relationships.length > 0 && (
        <p className={styles.note}>
          <Trans>Who was partner of record, and when, stands in the history of each subscription.</Trans>
        </p>
      )}
      <EarlierRequests />
    </>
  );
}
