import { type RawBuilder, sql } from "kysely";
import type { Money } from "../../../../domain/money.ts";
import type { Term } from "../../../../domain/renewal.ts";
import type { Offer } from "../../../../domain/subscription-terms.ts";
import { type Query, query } from "../../platform/database/query.ts";

/** A plan of a subscription's service, and a price of it where the subscription is used. */
export interface OfferRow {
  readonly plan_id: string;
  readonly plan_name: string;
  readonly min_seats: number;
  readonly max_seats: number;
  /** Null where the plan is not sold there. */
  readonly term: Term | null;
  readonly amount_minor: string | null;
  readonly currency: string | null;
}

export interface TaxRow {
  readonly basis_points: number;
}

/** The instant at which a day begins; now where none is given. */
function beginningOf(day: string | null): RawBuilder<Date> {
  return day ? sql<Date>`(${day}::date)::timestamp at time zone 'UTC'` : sql<Date>`current_instant()`;
}

/**
 * What the plans of a subscription's service cost where it is used. One that is off sale costs nothing, because nobody gets it, except
 * for what has it already or was promised it for the next renewal.
 *
 * @param day the prices that were valid as it began; what had none then costs what it costs now. Null: today's.
 */
export function offersFor(organizationId: string, subscriptionId: string, day: string | null): Query<OfferRow> {
  return sql<OfferRow>`
    select l.id as plan_id, l.name as plan_name, l.min_seats, l.max_seats, c.term, c.amount_minor, c.currency
    from subscription s
    join plan l on l.service_id = s.service_id
    left join lateral (
      select distinct on (p.term) p.term, p.amount_minor, p.currency from plan_price p
      where p.plan_id = l.id and p.country = s.country_of_use
        and (l.off_sale_since is null or l.id in (s.plan_id, s.next_plan_id))
        and (p.valid @> ${beginningOf(day)} or p.valid @> current_instant())
      order by p.term, p.valid @> ${beginningOf(day)} desc
    ) c on true
    where s.organization_id = ${organizationId} and s.id = ${subscriptionId}
    order by l.position, l.id`.compile(query);
}

/** The tax where a subscription is used, by the same rule. */
export function taxFor(organizationId: string, subscriptionId: string, day: string | null): Query<TaxRow> {
  return sql<TaxRow>`
    select t.basis_points from subscription s
    join tax_rate t on t.country = s.country_of_use and (t.valid @> ${beginningOf(day)} or t.valid @> current_instant())
    where s.organization_id = ${organizationId} and s.id = ${subscriptionId}
    order by t.valid @> ${beginningOf(day)} desc limit 1`.compile(query);
}

/** The plans with their prices by term. */
export function offersIn(rows: readonly OfferRow[]): Offer[] {
  return [...Map.groupBy(rows, ({ plan_id }) => plan_id)].map(([planId, ofPlan]) => ({
    planId,
    minSeats: ofPlan[0]?.min_seats ?? 1,
    maxSeats: ofPlan[0]?.max_seats ?? 1,
    prices: Object.fromEntries(ofPlan.flatMap(priceByTerm)),
  }));
}

function priceByTerm({ term, amount_minor, currency }: OfferRow): [Term, Money][] {
  if (!term || amount_minor === null || currency === null) return [];
  return [[term, { minor: BigInt(amount_minor), currency }]];
}
