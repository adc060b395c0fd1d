/** A stretch of time from an instant until another, or open. */
export interface Period {
  readonly startsAt: Date;
  readonly endsAt: Date | null;
}

/** Two periods share at least one instant. Periods contain their start and not their end. */
export function overlap(one: Period, other: Period): boolean {
  const before = (end: Date | null, start: Date) => end !== null && end <= start;
  return !before(one.endsAt, other.startsAt) && !before(other.endsAt, one.startsAt);
}

/** What is left of a period when another is cut out of it: nothing, or a piece before, after, or both. */
export function cut(period: Period, hole: Period): Period[] {
  if (!overlap(period, hole)) return [period];
  const pieces: Period[] = [];
  if (period.startsAt < hole.startsAt) pieces.push({ startsAt: period.startsAt, endsAt: hole.startsAt });
  if (hole.endsAt && (period.endsAt === null || hole.endsAt < period.endsAt)) {
    pieces.push({ startsAt: hole.endsAt, endsAt: period.endsAt });
  }
  return pieces;
}

export type CorrectionRefusal =
  | "sold-by-reseller"
  | "correction-is-empty"
  | "correction-in-the-future"
  | "correction-before-subscription"
  | "correction-after-end"
  | "unknown-partner-id"
  | "headquarters";

export interface CorrectionFacts {
  readonly hole: Period;
  readonly now: Date;
  readonly subscription: {
    readonly soldDirectly: boolean;
    /** Until when a reseller sold it (rule 8); null where none did. */
    readonly handedOverAt: Date | null;
    readonly startsOn: string;
    /** When the record begins; null where it is empty. A partner may be named before the subscription's first day. */
    readonly firstNamedAt: Date | null;
    readonly endedAt: Date | null;
  };
  /** The partner that was of record in truth; null where there was none. */
  readonly partner: { readonly kind: "headquarters" | "location" } | null | "unknown";
}

/**
 * Whether an operator's correction can be written (rule 5). Eligibility is not asked: the correction says what was, not what
 * should have been.
 */
export function refuseCorrection({ hole, now, subscription, partner }: CorrectionFacts): CorrectionRefusal | null {
  if (!subscription.soldDirectly) return "sold-by-reseller";
  if (hole.endsAt && hole.endsAt <= hole.startsAt) return "correction-is-empty";
  if (hole.startsAt > now || (hole.endsAt && hole.endsAt > now)) return "correction-in-the-future";
  const { firstNamedAt, handedOverAt } = subscription;
  if (partner && handedOverAt && hole.startsAt < handedOverAt) return "correction-before-subscription";
  const isBefore = (beginning: Date) => hole.startsAt < beginning;
  if (isBefore(new Date(`${subscription.startsOn}T00:00:00Z`)) && (firstNamedAt === null || isBefore(firstNamedAt))) {
    return "correction-before-subscription";
  }
  if (partner === "unknown") return "unknown-partner-id";
  if (partner?.kind === "headquarters") return "headquarters";
  const { endedAt } = subscription;
  if (partner && endedAt && (hole.endsAt === null || hole.endsAt > endedAt)) return "correction-after-end";
  return null;
}
