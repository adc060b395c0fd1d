import { type RawBuilder, sql } from "kysely";
import type { SubscriptionState } from "../../../../domain/subscription-states.ts";
import type { PersonActor } from "../../access/actor.ts";
import { visibleTo } from "../../access/narrow.ts";
import { type Query, query } from "../../platform/database/query.ts";
import type { PartnerContactRow } from "../partner/partner-view.ts";

export interface SubscriptionRow {
  readonly organization_id: string;
  readonly id: string;
  readonly service_id: string;
  readonly service_code: string;
  readonly service_name: string;
  readonly plan_id: string;
  readonly plan_code: string;
  readonly plan_name: string;
  readonly name: string;
  readonly organization_name: string;
  readonly state: SubscriptionState;
  readonly seats: number;
  readonly term: "monthly" | "yearly";
  readonly amount_minor: string;
  readonly currency: string;
  readonly country_of_use: string;
  readonly starts_on: string;
  /** The first day of the present term. */
  readonly term_starts_on: string;
  readonly renews_on: string | null;
  /** From where renewals are counted. */
  readonly counted_from: string;
  readonly auto_renew: boolean;
  readonly next_seats: number | null;
  readonly next_plan_id: string | null;
  readonly next_plan_name: string | null;
  readonly next_term: "monthly" | "yearly" | null;
  readonly renewal_problem: "plan-not-sold" | "no-tax-rate" | null;
  readonly ended_at: Date | null;
  readonly sold_by: string | null;
  readonly replaces_id: string | null;
  readonly reseller: PartnerContactRow | null;
}

/** The columns that every view of a subscription needs. Joined under the aliases s, v, l, np, o and q. */
export const subscriptionColumns = sql`
  s.organization_id, s.id, s.service_id, v.code as service_code, v.name as service_name, s.plan_id, l.code as plan_code,
  l.name as plan_name, v.name || ' ' || l.name as name, o.name as organization_name, s.state, s.seats, s.term,
  s.amount_minor, s.currency, s.country_of_use, s.starts_on, s.term_starts_on, s.renews_on, s.counted_from, s.auto_renew,
  s.next_seats, s.next_plan_id, np.name as next_plan_name, s.next_term, s.renewal_problem, s.ended_at, s.sold_by, s.replaces_id,
  case when q.id is not null then json_build_object(
    'id', q.id, 'partner_number', q.partner_number, 'name', q.name, 'town', q.town, 'country', q.country,
    'email', q.email, 'phone', q.phone, 'website', q.website) end as reseller`;

/** The tables, with these subscriptions of all. */
export const tablesWith = (subscriptions: RawBuilder<unknown>) => sql`
  ${subscriptions} s
  join service v on v.id = s.service_id
  join plan l on l.id = s.plan_id
  left join plan np on np.id = s.next_plan_id
  join organization o on o.id = s.organization_id
  left join partner q on q.id = s.sold_by`;

export const subscriptionTables = tablesWith(sql`subscription`);

/**
 * The same, of subscriptions that are locked before anything is joined to them. Locked after, one whose plan was changed while it was
 * waited for would not be found: PostgreSQL holds its new row against the plan of the old one.
 *
 * @param which the conditions, on columns without an alias, and the order in which they are locked.
 */
export function lockedSubscriptionTables(
  which: RawBuilder<unknown>,
  otherwise: "" | "skip locked" = "",
): RawBuilder<unknown> {
  return tablesWith(sql`(select * from subscription where ${which} for update ${sql.raw(otherwise)})`);
}

/** One subscription that the actor may see. */
export function subscriptionById(actor: PersonActor, id: string): Query<SubscriptionRow> {
  return sql<SubscriptionRow>`
    select ${subscriptionColumns} from ${subscriptionTables}
    where ${visibleTo(actor, "s.organization_id")} and s.id = ${id}`.compile(query);
}

/** The same, locked until the transaction ends: what is read after it cannot be changed by another. */
export function lockSubscription(actor: PersonActor, id: string): Query<SubscriptionRow> {
  return sql<SubscriptionRow>`
    select ${subscriptionColumns}
    from ${lockedSubscriptionTables(sql`${visibleTo(actor, "organization_id")} and id = ${id}`)}`.compile(query);
}

/**
 * Several of them, locked. Always in the order of their keys: two requests that want some of the same ones wait for each other and
 * never both.
 */
export function lockSubscriptions(actor: PersonActor, ids: readonly string[]): Query<SubscriptionRow> {
  return sql<SubscriptionRow>`
    select ${subscriptionColumns}
    from ${lockedSubscriptionTables(
      sql`${visibleTo(actor, "organization_id")} and id = any(${ids}::uuid[]) order by id`,
    )}`.compile(query);
}

/** Several that the actor may see. */
export function subscriptionsById(actor: PersonActor, ids: readonly string[]): Query<SubscriptionRow> {
  return sql<SubscriptionRow>`
    select ${subscriptionColumns} from ${subscriptionTables}
    where ${visibleTo(actor, "s.organization_id")} and s.id = any(${ids}::uuid[])`.compile(query);
}
