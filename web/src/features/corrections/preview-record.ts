import type { HistoryEntry, PartnerSummary } from "../../../../contract/resources.ts";
import { cut, type Period } from "../../../../domain/correction.ts";

/** A stretch of the record as it will stand: who was of record in it, or nobody. */
export interface PreviewedPeriod {
  readonly partner: PartnerSummary | null;
  readonly from: string;
  readonly until: string | null;
  /** It is what the correction says. */
  readonly isNew: boolean;
  /** The correction takes a piece of it away. */
  readonly isCut: boolean;
}

/** What the record will say once a stretch of it is corrected, newest first. It follows the same rule as the writing. */
export function previewRecord(
  history: readonly HistoryEntry[],
  { from, until, partner }: Pick<PreviewedPeriod, "from" | "until" | "partner">,
): PreviewedPeriod[] {
  const hole: Period = { startsAt: new Date(from), endsAt: until === null ? null : new Date(until) };
  const kept = history.flatMap((entry) => {
    const period = { startsAt: new Date(entry.from), endsAt: entry.until === null ? null : new Date(entry.until) };
    const pieces = cut(period, hole);
    const isCut = pieces.length !== 1 || pieces[0] !== period;
    return pieces.map((piece) => ({
      partner: entry.partner,
      from: piece.startsAt.toISOString(),
      until: piece.endsAt?.toISOString() ?? null,
      isNew: false,
      isCut,
    }));
  });
  return [...kept, { partner, from, until, isNew: true, isCut: false }].sort((one, other) =>
    other.from.localeCompare(one.from),
  );
}
