import type { PlanPrice } from "../../../../contract/prices.ts";
import { decimalAmount } from "../../../../domain/money.ts";
import type { PlanPriceRow } from "./plan-price-queries.ts";

export function planPriceView(row: Omit<PlanPriceRow, "id">): PlanPrice {
  const { currency } = row;
  return {
    country: row.country,
    term: row.term,
    price: { amount: decimalAmount({ minor: BigInt(row.amount_minor), currency }), currency },
    from: row.starts_at.toISOString(),
    until: row.ends_at?.toISOString() ?? null,
  };
}
