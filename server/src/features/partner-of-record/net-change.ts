/** What is known of a subscription's partner of record when the time to tell of it has come. */
export interface TellingFacts {
  /** The partner that both sides were last told of; null: none, or nothing was told yet. */
  readonly toldPartnerId: string | null;
  /** The partner of record now; null where there is none. */
  readonly presentPartnerId: string | null;
  readonly hasEnded: boolean;
  /** The subscription that replaced this one, with the partner that it began with. */
  readonly replacement: { readonly partnerId: string | null } | null;
  /** The partner that the subscription had which this one replaced, until it was replaced. */
  readonly inheritedPartnerId: string | null;
  /** Nothing was told about this subscription before. */
  readonly first: boolean;
}

/** What has become different since both sides were last told, whatever happened in between (rule 13). */
export type NetChange =
  | "nothing"
  | "named"
  | "changed"
  | "removed"
  /** The subscription ended, and its partner's period with it (rule 9). */
  | "ended"
  /** It was replaced, and what replaces it tells the customer the rest. */
  | "ended-by-replacement"
  | "carried-forward"
  | "not-carried-forward";

export function netChange(facts: TellingFacts): NetChange {
  const { toldPartnerId: told, presentPartnerId: present, first, inheritedPartnerId: inherited, replacement } = facts;
  if (first && inherited !== null) {
    if (present === inherited) return "carried-forward";
    if (present === null) return "not-carried-forward";
  }
  if (told === present) return "nothing";
  if (told === null) return "named";
  if (present !== null) return "changed";
  if (replacement) return replacement.partnerId === told ? "nothing" : "ended-by-replacement";
  return facts.hasEnded ? "ended" : "removed";
}
