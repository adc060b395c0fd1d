import { Trans } from "@lingui/react/macro";
import type { HistoryEntry } from "../../../../contract/resources.ts";
import { Period } from "../period.tsx";
import { StateBadge } from "../state-badge.tsx";
import { useFormat } from "../use-format.ts";
import { CorrectionMark } from "./correction-mark.tsx";
import { HistoryEnd } from "./history-end.tsx";
import styles from "./history-timeline.module.css";
import { useThroughNames } from "./use-through-names.ts";

export function HistoryEntryText({ entry }: { entry: HistoryEntry }) {
  const format = useFormat();
  const how = useThroughNames()[entry.through];
  const who = entry.namedBy.name;
  const from = format.moment(entry.from);
  const until = entry.until && format.moment(entry.until);
  return (
    <>
      <p className={styles.head}>
        <span className={styles.name}>{entry.partner.name}</span>
        <span className={styles.number}>{entry.partner.partnerId}</span>
        {!until && (
          <StateBadge tone="waiting">
            <Trans>Now</Trans>
          </StateBadge>
        )}
      </p>
      <p>{until ? <Period from={from} until={until} /> : <Trans>Since {from}</Trans>}</p>
      <p className={styles.fine}>
        <Trans>
          Added: {who} ({how})
        </Trans>
      </p>
      <HistoryEnd entry={entry} />
      {entry.correction && (
        <div className={styles.correction}>
          <CorrectionMark correction={entry.correction} />
        </div>
      )}
    </>
  );
}
