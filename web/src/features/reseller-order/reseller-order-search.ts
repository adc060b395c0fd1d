/** Which order is written, as the address bar remembers it; a new one where it says nothing, with the location that is to sell. */
export interface ResellerOrderSearch {
  readonly order?: string | undefined;
  readonly location?: string | undefined;
}

export function readResellerOrderSearch(raw: Record<string, unknown>): ResellerOrderSearch {
  const order = textOf(raw.order);
  const location = textOf(raw.location);
  return { ...(order && { order }), ...(location && { location }) };
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value.trim().slice(0, 100) : "";
}
