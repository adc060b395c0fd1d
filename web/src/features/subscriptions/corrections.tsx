import { Trans } from "@lingui/react/macro";
import { useInfiniteQuery } from "@tanstack/react-query";
import type { RecordCorrection } from "../../../../contract/resources.ts";
import { LoadMore } from "../../design/load-more.tsx";
import { LoadProblem } from "../../design/load-problem.tsx";
import { useFormat } from "../../design/use-format.ts";
import { CorrectionMark } from "./correction-mark.tsx";
import styles from "./corrections.module.css";
import { correctionsQuery } from "./subscriptions-data.ts";

/** What operators corrected, and what the record said before: also where nobody was of record and no period is left. */
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
      <ul className={styles.list}>
        {corrections.map((correction) => (
          <li key={correction.id}>
            <CorrectionMark correction={correction} />
            <p>
              <Trans>
                Now: <Stretch {...correction} />
              </Trans>
            </p>
            {correction.before.map((period) => (
              <p key={period.from} className={styles.before}>
                <Trans>
                  Before: <Stretch {...period} />
                </Trans>
              </p>
            ))}
          </li>
        ))}
      </ul>
      <LoadMore list={list} />
    </section>
  );
}

function Stretch({ partner, from, until }: Pick<RecordCorrection, "partner" | "from" | "until">) {
  const { moment } = useFormat();
  const begin = moment(from);
  return (
    <>
      {partner ? `${partner.name}, ${partner.partnerId}` : <Trans>No partner</Trans>}
      {" · "}
      {until ? `${begin} – ${moment(until)}` : <Trans>Since {begin}</Trans>}
    </>
  );
}
