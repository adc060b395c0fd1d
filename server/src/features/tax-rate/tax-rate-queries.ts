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

/**
 * Whoever sets a rate waits here for the one before: what is read after it is all that there is. A lock on rows would not do, because
 * the one before adds another row.
 */
export function waitForRates(country: string): Query<unknown> {
  return sql`select pg_advisory_xact_lock(hashtextextended(${`tax-rate ${country}`}, 0))`.compile(query);
}

/** The same of one country. */
export function ratesFor(country: string): Query<TaxRateRow> {
  return sql<TaxRateRow>`
    select ${columns} where country = ${country} and (upper(valid) is null or upper(valid) > current_instant())
    order by starts_at`.compile(query);
}
