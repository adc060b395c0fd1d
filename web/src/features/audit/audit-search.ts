export const actorKinds = ["customer", "partner", "operator", "job"] as const;
export type ActorKind = (typeof actorKinds)[number];

/** What the trail shows, as the address bar remembers it. */
export interface AuditSearch {
  readonly subject?: string | undefined;
  readonly organization?: string | undefined;
  readonly act?: string | undefined;
  readonly actor?: ActorKind | undefined;
  /** The first and the last day, each in the reader's time zone. */
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

/** What the address says; what it says wrongly is dropped. */
export function readAuditSearch(raw: Record<string, unknown>): AuditSearch {
  const actor = actorKinds.find((one) => one === raw.actor);
  const texts = { subject: raw.subject, organization: raw.organization, act: raw.act };
  const days = { from: raw.from, until: raw.until };
  return {
    ...kept(texts, /^[\w-]{1,100}$/),
    ...(actor && { actor }),
    ...kept(days, /^\d{4}-\d{2}-\d{2}$/),
  };
}

function kept(values: Record<string, unknown>, pattern: RegExp): Record<string, string> {
  const found = Object.entries(values).filter((entry): entry is [string, string] => {
    const [, value] = entry;
    return typeof value === "string" && pattern.test(value);
  });
  return Object.fromEntries(found);
}

export function isFiltered(search: AuditSearch): boolean {
  return Object.values(search).some((value) => value !== undefined);
}
