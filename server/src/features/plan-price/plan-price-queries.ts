import { sql } from "kysely";
import type { Term } from "../../../../domain/renewal.ts";
import { type Query, query } from "../../platform/database/query.ts";

export interface PlanPriceRow {
  readonly id: string;
  readonly country: string;
  readonly term: Term;
  readonly currency: string;
  readonly amount_minor: string;
  readonly starts_at: Date;
  readonly ends_at: Date | null;
}

const columns = sql`
  id, country, term, currency, amount_minor, lower(valid) as starts_at, upper(valid) as ends_at from plan_price`;
const fromNow = sql`(upper(valid) is null or upper(valid) > current_instant())`;

export function planById(id: string): Query<{ readonly id: string }> {
  return query.selectFrom("plan").select("id").where("id", "=", id).compile();
}

/** A plan's prices that hold now, and those that are to come. */
export function pricesFromNow(planId: string): Query<PlanPriceRow> {
  return sql<PlanPriceRow>`
    select ${columns} where plan_id = ${planId} and ${fromNow} order by country, term, starts_at`.compile(query);
}

/**
 * Whoever sets a price waits here for the one before: what is read after it is all that there is. A lock on rows would not do, because
 * the one before adds another row.
 */
export function waitForPrices(planId: string, country: string, term: Term): Query<unknown> {
  const key = `plan-price ${planId} ${country} ${term}`;
  return sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`.compile(query);
}

/** The same in one country for one term. */
export function pricesFor(planId: string, country: string, term: Term): Query<PlanPriceRow> {
  return sql<PlanPriceRow>`
    select ${columns} where plan_id = ${planId} and country = ${country} and term = ${term} and ${fromNow}
    order by starts_at`.compile(query);
}
