import { Fragment } from "react";
import type { HistoryEntry } from "../../../../contract/resources.ts";
import { HistoryEntryText } from "./history-entry-text.tsx";
import { HistoryGap } from "./history-gap.tsx";
import styles from "./history-timeline.module.css";

/** The periods newest first, and the stretches without a partner after and between them. */
export function HistoryTimeline({ entries }: { entries: readonly HistoryEntry[] }) {
  return (
    <ol>
      {entries.map((entry, index) => (
        <Fragment key={entry.id}>
          <HistoryGap after={entry} until={entries[index - 1]?.from} />
          <li className={`${styles.entry} ${entry.until ? "" : styles.present}`}>
            <HistoryEntryText entry={entry} />
          </li>
        </Fragment>
      ))}
    </ol>
  );
}
