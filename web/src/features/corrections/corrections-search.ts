/** What the list shows, as the address bar remembers it. */
export interface CorrectionsSearch {
  readonly q?: string | undefined;
}

export function readCorrectionsSearch(raw: Record<string, unknown>): CorrectionsSearch {
  const q = typeof raw.q === "string" ? raw.q.trim().slice(0, 100) : "";
  return q ? { q } : {};
}
