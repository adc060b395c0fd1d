/** Which messages the list shows, as the address bar remembers it. */
export interface MessagesSearch {
  /** Only those to the location with this Partner ID. */
  readonly partner?: string | undefined;
}

export function readMessagesSearch(raw: Record<string, unknown>): MessagesSearch {
  const partner = typeof raw.partner === "string" ? raw.partner.trim().slice(0, 20) : "";
  return partner ? { partner } : {};
}
