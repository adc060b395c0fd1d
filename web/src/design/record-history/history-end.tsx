import { Trans, useLingui } from "@lingui/react/macro";
import type { HistoryEntry } from "../../../../contract/resources.ts";
import styles from "./history-timeline.module.css";

/** Why a period ended and who ended it. */
export function HistoryEnd({ entry: { endReason, endedBy } }: { entry: HistoryEntry }) {
  const { t } = useLingui();
  if (!endReason) return null;
  const why = {
    changed: t`changed to another partner`,
    removed: t`removed`,
    "subscription-ended": t`the subscription ended`,
    corrected: t`the record was corrected`,
  }[endReason];
  const who = endedBy?.name;
  return (
    <p className={styles.fine}>
      {who ? (
        <Trans>
          Ended: {why}, {who}
        </Trans>
      ) : (
        <Trans>Ended: {why}</Trans>
      )}
    </p>
  );
}
