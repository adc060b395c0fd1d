import { Trans } from "@lingui/react/macro";
import { useInfiniteQuery } from "@tanstack/react-query";
import { LoadMore } from "../../design/load-more.tsx";
import { LoadProblem } from "../../design/load-problem.tsx";
import { CorrectionList } from "../../design/record-history/correction-list.tsx";
import styles from "./corrections.module.css";
import { correctionsQuery } from "./subscriptions-data.ts";

/** What operators corrected; nothing where there was never anything to correct. */
export function Corrections({ subscriptionId }: { subscriptionId: string }) {
  const list = useInfiniteQuery(correctionsQuery(subscriptionId));
  const corrections = list.data?.pages.flatMap((page) => page.items) ?? [];
  if (list.isError) return <LoadProblem error={list.error} onRetry={() => void list.refetch()} />;
  if (corrections.length === 0) return null;
  return (
    <section className={styles.root}>
      <h4 className={styles.heading}>
        <Trans>Corrections</Trans>
      </h4>
      <CorrectionList corrections={corrections} />
      <LoadMore list={list} />
    </section>
  );
}
