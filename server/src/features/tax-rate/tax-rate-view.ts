import type { TaxRate } from "../../../../contract/prices.ts";
import { decimalPercent } from "../../../../domain/tax.ts";
import type { TaxRateRow } from "./tax-rate-queries.ts";

export function taxRateView(row: Omit<TaxRateRow, "id">): TaxRate {
  return {
    country: row.country,
    percent: decimalPercent(row.basis_points),
    from: row.starts_at.toISOString(),
    until: row.ends_at?.toISOString() ?? null,
  };
}
