/** What Purchase services shows, as the address bar remembers it. */
export interface PurchaseSearch {
  readonly q?: string | undefined;
  /** The code of the service whose plans are compared. */
  readonly compare?: string | undefined;
  /** The section "Need help with your order?" is open. */
  readonly advice?: "open" | undefined;
  /** A Partner ID that was chosen in the directory, to be kept for the next order. */
  readonly partner?: string | undefined;
}

export function readPurchaseSearch(raw: Record<string, unknown>): PurchaseSearch {
  const text = (name: string) => (typeof raw[name] === "string" ? raw[name].trim().slice(0, 100) : "");
  const [q, compare, partner] = [text("q"), text("compare"), text("partner")];
  return {
    ...(q && { q }),
    ...(compare && { compare }),
    ...(raw.advice === "open" && { advice: "open" }),
    ...(partner && { partner }),
  };
}
