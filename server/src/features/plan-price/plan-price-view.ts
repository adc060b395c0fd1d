import type { PlanPrice } from "../../../../contract/prices.ts";
import { moneyView } from "../../platform/http/money-view.ts";
import type { PlanPriceRow } from "./plan-price-queries.ts";

export function planPriceView(row: Omit<PlanPriceRow, "id">): PlanPrice {
  return {
    country: row.country,
    term: row.term,
    price: moneyView({ minor: BigInt(row.amount_minor), currency: row.currency }),
    from: row.starts_at.toISOString(),
    until: row.ends_at?.toISOString() ?? null,
  };
}
