import { type OrderState, orderStates } from "../../../../domain/order-states.ts";

/** What the list of orders shows, as the address bar remembers it. */
export interface SalesSearch {
  readonly q?: string | undefined;
  readonly state?: OrderState | undefined;
  readonly organization?: string | undefined;
}

/** What the address says; what it says wrongly is dropped. */
export function readSalesSearch(raw: Record<string, unknown>): SalesSearch {
  const q = typeof raw.q === "string" ? raw.q.trim().slice(0, 100) : "";
  const state = orderStates.find((one) => one === raw.state);
  const organization = typeof raw.organization === "string" && /^org_\w+$/.test(raw.organization) && raw.organization;
  return { ...(q && { q }), ...(state && { state }), ...(organization && { organization }) };
}
