import { Trans } from "@lingui/react/macro";
import { useInfiniteQuery } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
import type { PartnerRelationship } from "../../../../contract/resources.ts";
import { EmptyState } from "../../design/empty-state.tsx";
import { LoadMore } from "../../design/load-more.tsx";
import { LoadProblem } from "../../design/load-problem.tsx";
import { SkeletonCards } from "../../design/skeleton-cards.tsx";
import { PartnerRelationshipCard } from "./partner-relationship-card.tsx";
import { partnerRelationshipsQuery } from "./partner-relationships-data.ts";
import styles from "./partner-relationships-page.module.css";
import { useAskDialog } from "./use-ask-dialog.ts";

const AskForRemovalDialog = lazy(() => import("./ask-for-removal-dialog.tsx"));

/** Every tie to a partner that is in force. */
export function PresentRelationships() {
  const list = useInfiniteQuery(partnerRelationshipsQuery("present"));
  const relationships = list.data?.pages.flatMap((page) => page.items);
  const dialog = useAskDialog();
  const asked = useLastAsked(relationships?.find(({ id }) => id === dialog.ask));
  return (
    <>
      {list.isPending && <SkeletonCards />}
      {list.isError && !relationships && <LoadProblem error={list.error} onRetry={() => void list.refetch()} />}
      {relationships?.length === 0 && <EmptyState title={<Trans>We didn't find anything to show here.</Trans>} />}
      {relationships && relationships.length > 0 && (
        <ul className={styles.list}>
          {relationships.map((relationship) => (
            <li key={relationship.id}>
              <PartnerRelationshipCard relationship={relationship} onAsk={dialog.open} />
            </li>
          ))}
        </ul>
      )}
      <LoadMore list={list} />
      {asked.relationship && (
        <Suspense>
          <AskForRemovalDialog
            key={asked.nth}
            open={asked.open}
            relationship={asked.relationship}
            onClose={dialog.close}
          />
        </Suspense>
      )}
    </>
  );
}

/** A closed dialog stays until it opens again, so that it leaves the page in its own way. What may not be asked opens none. */
function useLastAsked(relationship: PartnerRelationship | undefined) {
  const now = relationship?.actions?.askForRemoval.allowed ? relationship : undefined;
  const [last, setLast] = useState({ relationship: now, open: now !== undefined, nth: 0 });
  if (now && (!last.open || last.relationship?.id !== now.id)) {
    setLast({ relationship: now, open: true, nth: last.nth + 1 });
  }
  if (!now && last.open) setLast({ ...last, open: false });
  return last;
}
