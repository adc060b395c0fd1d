import { Field } from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { HistoryEntry } from "../../../../contract/resources.ts";
import { LoadProblem } from "../../design/load-problem.tsx";
import { MomentInput } from "../../design/moment-input.tsx";
import { HistoryTimeline } from "../../design/record-history/history-timeline.tsx";
import { Section } from "../../design/section.tsx";
import { useFormat } from "../../design/use-format.ts";
import styles from "./correction-page.module.css";
import { recordQuery } from "./corrections-data.ts";

interface RecordSectionProps {
  readonly subscriptionId: string;
  /** As it is held true today. */
  readonly record: readonly HistoryEntry[];
}

/** The record as it stands, or as it was held true on another day. */
export function RecordSection({ subscriptionId, record }: RecordSectionProps) {
  const { t } = useLingui();
  const format = useFormat();
  const [knownAt, setKnownAt] = useState<string | null>(null);
  const then = useQuery({ ...recordQuery(subscriptionId, knownAt), enabled: knownAt !== null });
  const shown = knownAt === null ? record : then.data;
  return (
    <Section title={t`Record`}>
      <Field label={t`As it was known on`} hint={t`Empty: as it is known today.`} className={styles.knownAt ?? ""}>
        <MomentInput value={knownAt} onMoment={setKnownAt} />
      </Field>
      <div aria-live="polite" aria-busy={!shown}>
        {then.isError && !shown && <LoadProblem error={then.error} onRetry={() => void then.refetch()} />}
        {knownAt && shown && (
          <p className={styles.quiet}>
            <Trans>This is what was known on {format.moment(knownAt)}.</Trans>
          </p>
        )}
        {shown?.length === 0 && (
          <p className={styles.quiet}>
            <Trans>No partner of record, at any time.</Trans>
          </p>
        )}
      </div>
      {shown && shown.length > 0 && <HistoryTimeline entries={shown} />}
    </Section>
  );
}
