import { Trans, useLingui } from "@lingui/react/macro";
import { useInfiniteQuery } from "@tanstack/react-query";
import { LoadMore } from "../../design/load-more.tsx";
import { LoadProblem } from "../../design/load-problem.tsx";
import { HistoryTimeline } from "../../design/record-history/history-timeline.tsx";
import { Section } from "../../design/section.tsx";
import { SkeletonLines } from "../../design/skeleton.tsx";
import { Corrections } from "./corrections.tsx";
import styles from "./history-section.module.css";
import { historyQuery } from "./subscriptions-data.ts";

/** Every partner of record that there was, newest first, as the record tells it today. */
export default function HistorySection({ subscriptionId }: { subscriptionId: string }) {
  const { t } = useLingui();
  const history = useInfiniteQuery(historyQuery(subscriptionId));
  const entries = history.data?.pages.flatMap((page) => page.items);
  return (
    <Section level={3} title={t`History`}>
      {history.isPending && <SkeletonLines count={3} />}
      {history.isError && !entries && <LoadProblem error={history.error} onRetry={() => void history.refetch()} />}
      {entries?.length === 0 && (
        <p className={styles.quiet}>
          <Trans>This subscription has never had a partner of record.</Trans>
        </p>
      )}
      {entries && entries.length > 0 && <HistoryTimeline entries={entries} />}
      <LoadMore list={history} />
      <Corrections subscriptionId={subscriptionId} />
    </Section>
  );
}
