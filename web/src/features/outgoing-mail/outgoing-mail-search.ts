export const mailStates = ["waiting", "sent", "kept", "failed"] as const;
export type MailState = (typeof mailStates)[number];

/** What the list shows, as the address bar remembers it. */
export interface OutgoingMailSearch {
  readonly q?: string | undefined;
  readonly state?: MailState | undefined;
}

/** What the address says; what it says wrongly is dropped. */
export function readOutgoingMailSearch(raw: Record<string, unknown>): OutgoingMailSearch {
  const q = typeof raw.q === "string" ? raw.q.trim().slice(0, 100) : "";
  const state = mailStates.find((one) => one === raw.state);
  return { ...(q && { q }), ...(state && { state }) };
}

export function isFiltered({ q, state }: OutgoingMailSearch): boolean {
  return Boolean(q || state);
}
