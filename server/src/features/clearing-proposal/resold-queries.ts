import { sql } from "kysely";
import type { SubscriptionState } from "../../../../domain/subscription-states.ts";
import { type Query, query } from "../../platform/database/query.ts";

/** The subscription that a proposal is about, as far as the reseller that sold it may see it. */
export interface ResoldRow {
  readonly id: string;
  readonly name: string;
  readonly plan_id: string;
  readonly state: SubscriptionState;
  readonly seats: number;
  readonly term: "monthly" | "yearly";
  readonly renews_on: string | null;
  readonly auto_renew: boolean;
  readonly country_of_use: string;
  /** What the vendor asks for one licence and term today; null where it does not sell the plan there for that term. */
  readonly list_minor: string | null;
  readonly list_currency: string | null;
  /** The vendor has set a tax for the country. */
  readonly taxed: boolean;
}

/** What a proposal says of a subscription, as JSON. */
export const resold = (alias: string) => sql`json_build_object(
  'id', ${sql.ref(`${alias}.id`)}, 'name', ${sql.ref(`${alias}.name`)}, 'plan_id', ${sql.ref(`${alias}.plan_id`)},
  'state', ${sql.ref(`${alias}.state`)}, 'seats', ${sql.ref(`${alias}.seats`)}, 'term', ${sql.ref(`${alias}.term`)},
  'renews_on', ${sql.ref(`${alias}.renews_on`)}, 'auto_renew', ${sql.ref(`${alias}.auto_renew`)},
  'country_of_use', ${sql.ref(`${alias}.country_of_use`)},
  'list_minor', c.amount_minor::text, 'list_currency', c.currency,
  'taxed', exists (
    select from tax_rate x where x.country = ${sql.ref(`${alias}.country_of_use`)} and x.valid @> current_instant()))`;

/** Joins, as c, what the vendor asks for it today. */
export const listPrice = (alias: string) => sql`
  left join plan_price c on c.plan_id = ${sql.ref(`${alias}.plan_id`)} and c.country = ${sql.ref(`${alias}.country_of_use`)}
    and c.term = ${sql.ref(`${alias}.term`)} and c.valid @> current_instant()`;

/** What a reseller sold within a relationship and has not ended, as it may propose something about it. */
export function resoldSubscription(
  { organization_id, partner_id }: { readonly organization_id: string; readonly partner_id: string },
  id: string,
): Query<{ readonly subscription: ResoldRow }> {
  return sql<{ subscription: ResoldRow }>`
    select ${resold("s")} as subscription from resold_subscription s ${listPrice("s")}
    where s.organization_id = ${organization_id} and s.partner_id = ${partner_id} and s.id = ${id} and s.ended_at is null`.compile(
    query,
  );
}
