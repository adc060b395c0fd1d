import { Trans } from "@lingui/react/macro";
import type { HistoryEntry } from "../../../../contract/resources.ts";
import { StateBadge } from "../../design/state-badge.tsx";
import { useFormat } from "../../design/use-format.ts";
import styles from "./correction-page.module.css";
import { type PreviewedPeriod, previewRecord } from "./preview-record.ts";
import type { CorrectionDraft } from "./use-correction.ts";

interface PreviewSectionProps {
  readonly record: readonly HistoryEntry[];
  readonly draft: CorrectionDraft;
}

/** What the record will say, as soon as enough is typed to tell. */
export function PreviewSection({ record, draft }: PreviewSectionProps) {
  const { from, lasts, until, nobody, partner } = draft;
  const isComplete = from !== null && (lasts || (until !== null && until > from)) && (nobody || partner !== null);
  return (
    <section className={styles.preview} aria-live="polite">
      <h3>
        <Trans>What the record will say</Trans>
      </h3>
      {isComplete ? (
        <ol className={styles.periods}>
          {previewRecord(record, { from, until: lasts ? null : until, partner: nobody ? null : partner }).map(
            (period) => (
              <Period key={`${period.from}${period.isNew}`} period={period} />
            ),
          )}
        </ol>
      ) : (
        <p className={styles.quiet}>
          <Trans>Say from when until when and who it was, and it stands here before anything is written.</Trans>
        </p>
      )}
    </section>
  );
}

function Period({ period: { partner, from, until, isNew, isCut } }: { readonly period: PreviewedPeriod }) {
  const { moment } = useFormat();
  const begin = moment(from);
  return (
    <li className={styles.period} data-new={isNew || undefined}>
      <span>
        <strong>{partner ? `${partner.name}, ${partner.partnerId}` : <Trans>No partner</Trans>}</strong>{" "}
        {isNew && (
          <StateBadge tone="waiting">
            <Trans>New</Trans>
          </StateBadge>
        )}
        {isCut && (
          <StateBadge tone="warning">
            <Trans>Shortened</Trans>
          </StateBadge>
        )}
      </span>
      <span className={styles.fine}>{until ? `${begin} – ${moment(until)}` : <Trans>Since {begin}</Trans>}</span>
    </li>
  );
}
