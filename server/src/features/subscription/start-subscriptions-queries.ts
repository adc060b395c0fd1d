import { sql } from "kysely";
import type { Term } from "../../../../domain/renewal.ts";
import { type Query, query } from "../../platform/database/query.ts";

/** A subscription as it begins. */
export interface NewSubscriptionRow {
  readonly organization_id: string;
  readonly id: string;
  readonly service_id: string;
  readonly plan_id: string;
  readonly state: "pending";
  readonly seats: number;
  readonly term: Term;
  readonly amount_minor: string;
  readonly currency: string;
  readonly country_of_use: string;
  readonly auto_renew: boolean;
  readonly created_at: Date;
  readonly starts_on: string;
  readonly renews_on: string;
  /** The reseller's key; null where the vendor sells it directly. */
  readonly sold_by: string | null;
}

/**
 * The statement that writes new subscriptions, in the transaction that places their order. Sent as one JSON value, so that its text is
 * the same for one and for fifty.
 */
export function startSubscriptions(rows: readonly NewSubscriptionRow[]): Query<unknown> {
  return sql`
    insert into subscription (
      organization_id, id, service_id, plan_id, state, seats, term, amount_minor, currency, country_of_use, auto_renew,
      created_at, starts_on, renews_on, sold_by)
    select organization_id, id, service_id, plan_id, state, seats, term, amount_minor, currency, country_of_use, auto_renew,
      created_at, starts_on, renews_on, sold_by
    from jsonb_populate_recordset(null::subscription, ${JSON.stringify(rows)}::jsonb)`.compile(query);
}

/** The pending subscriptions of an order, locked until the transaction ends. */
export function lockPending(organizationId: string, orderId: string): Query<{ readonly id: string }> {
  return sql<{ id: string }>`
    select s.id from subscription s
    join order_item i on i.organization_id = s.organization_id and i.subscription_id = s.id
    where s.organization_id = ${organizationId} and i.order_id = ${orderId} and s.state = 'pending'
    order by s.id
    for update of s`.compile(query);
}

/** The statement that makes subscriptions active. */
export function activate(organizationId: string, ids: readonly string[]): Query<unknown> {
  return sql`
    update subscription set state = 'active'
    where organization_id = ${organizationId} and id = any(${ids}::uuid[])`.compile(query);
}
