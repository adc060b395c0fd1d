/** Something that holds from one instant until another, such as a price or a tax rate; open where nothing follows it. */
export interface Validity {
  readonly id: string;
  readonly startsAt: Date;
  readonly endsAt: Date | null;
}

export type SetFrom =
  | {
      readonly kind: "set";
      /** What held until then, and now ends there; null where nothing did. */
      readonly ends: string | null;
      /** Where what follows begins; null where nothing does. */
      readonly until: Date | null;
    }
  | { readonly kind: "refused"; readonly code: "from-in-the-past" | "already-set-from-then" };

/**
 * How something new comes to hold from an instant on. What holds then ends there, what is to come later stays, and nothing is
 * overwritten: the past and what begins at that very instant are refused.
 *
 * @param known what holds now and what is to come, never two at an instant.
 */
export function setFrom(known: readonly Validity[], from: Date, now: Date): SetFrom {
  if (from < now) return { kind: "refused", code: "from-in-the-past" };
  if (known.some(({ startsAt }) => startsAt.getTime() === from.getTime())) {
    return { kind: "refused", code: "already-set-from-then" };
  }
  const ending = known.find(({ startsAt, endsAt }) => startsAt < from && (endsAt === null || endsAt > from));
  const later = known.map(({ startsAt }) => startsAt).filter((startsAt) => startsAt > from);
  const next = later.sort((one, other) => one.getTime() - other.getTime())[0];
  return { kind: "set", ends: ending?.id ?? null, until: next ?? null };
}
