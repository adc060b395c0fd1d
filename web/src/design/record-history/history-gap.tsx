import { Trans } from "@lingui/react/macro";
import type { HistoryEntry } from "../../../../contract/resources.ts";
import { Period } from "../period.tsx";
import { useFormat } from "../use-format.ts";
import styles from "./history-timeline.module.css";

interface HistoryGapProps {
  readonly after: HistoryEntry;
  /** When the next partner began; undefined: there was none since. */
  readonly until: string | undefined;
}

/** The stretch without a partner that follows a period; nothing where the next period follows at once or the subscription is over. */
export function HistoryGap({ after, until }: HistoryGapProps) {
  const format = useFormat();
  if (!after.until || after.until === until || (!until && after.endReason === "subscription-ended")) return null;
  const from = format.moment(after.until);
  const to = until && format.moment(until);
  return (
    <li className={`${styles.entry} ${styles.gap}`}>
      <p>
        <Trans>No partner</Trans>
      </p>
      <p className={styles.fine}>{to ? <Period from={from} until={to} /> : <Trans>Since {from}</Trans>}</p>
    </li>
  );
}
