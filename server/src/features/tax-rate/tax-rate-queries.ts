import { sql } from "kysely";
import { type Query, query } from "../../platform/database/query.ts";

export interface TaxRateRow {
  readonly id: string;
  readonly country: string;
  readonly basis_points: number;
  readonly starts_at: Date;
  readonly ends_at: Date | null;
}

const columns = sql`id, country, basis_points, lower(valid) as starts_at, upper(valid) as ends_at from tax_rate`;

/** The rates that hold now, and those that are to come. */
export function ratesFromNow(): Query<TaxRateRow> {
  return sql<TaxRateRow>`
    select ${columns} where upper(valid) is null or upper(valid) > current_instant()
    order by country, starts_at`.compile(query);
}

/** The same of one country, locked until the transaction ends. */
export function lockRates(country: string): Query<TaxRateRow> {
  return sql<TaxRateRow>`
    select ${columns} where country = ${country} and (upper(valid) is null or upper(valid) > current_instant())
    order by starts_at for update`.compile(query);
}
