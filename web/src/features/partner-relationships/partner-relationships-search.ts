/** What the page shows, as the address bar remembers it. */
export interface PartnerRelationshipsSearch {
  /** Ties in force where it says nothing. */
  readonly time?: "past" | undefined;
  /** The relationship whose end is being asked for. */
  readonly ask?: string | undefined;
}

/** What the address says; what it says wrongly is dropped. */
export function readPartnerRelationshipsSearch(raw: Record<string, unknown>): PartnerRelationshipsSearch {
  if (raw.time === "past") return { time: "past" };
  return typeof raw.ask === "string" && raw.ask ? { ask: raw.ask } : {};
}
