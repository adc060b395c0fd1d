/** Which order is written, as the address bar remembers it; a new one where it says nothing. */
export interface ResellerOrderSearch {
  readonly order?: string | undefined;
}

export function readResellerOrderSearch(raw: Record<string, unknown>): ResellerOrderSearch {
  const order = typeof raw.order === "string" ? raw.order.trim().slice(0, 100) : "";
  return order ? { order } : {};
}
