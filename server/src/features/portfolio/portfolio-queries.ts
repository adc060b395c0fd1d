import { type RawBuilder, sql } from "kysely";
import type { TieKind } from "../../../../domain/partner-sees.ts";
import type { SubscriptionState } from "../../../../domain/subscription-states.ts";
import type { PartnerActor } from "../../access/actor.ts";
import { accountsOf } from "../../access/narrow.ts";
import type { PartnerSummaryRow } from "../partner/partner-view.ts";

/** A subscription as a partner sees it; what its tie does not give is null. */
export interface PortfolioRow {
  /** The subscription's key or, of a former tie, that of the fact. */
  readonly id: string;
  readonly subscription_id: string;
  readonly organization_id: string;
  readonly organization_name: string;
  readonly tie: TieKind;
  readonly partner: PartnerSummaryRow;
  readonly since: Date;
  readonly until: Date | null;
  readonly service_id: string;
  readonly service_name: string;
  readonly name: string;
  readonly plan_id: string | null;
  readonly plan_name: string | null;
  readonly state: SubscriptionState | null;
  readonly seats: number | null;
  readonly renews_on: string | null;
  readonly term: "monthly" | "yearly" | null;
  readonly amount_minor: string | null;
  readonly currency: string | null;
  readonly country_of_use: string | null;
}

const present = sql`(
  select *, service_name || ' ' || plan_name as name from portfolio_subscription)`;

const past = sql`(
  select *, service_name as name, null::uuid as plan_id, null::text as plan_name, null::text as state, null::int as seats,
    null::date as renews_on, null::text as term, null::bigint as amount_minor, null::text as currency,
    null::text as country_of_use
  from portfolio_past_subscription)`;

/** A partner account as JSON, of the alias q. */
export const partnerSummaryAsJson = sql`json_build_object(
  'id', q.id, 'partner_number', q.partner_number, 'name', q.name, 'town', q.town, 'country', q.country)`;

export const portfolioColumns = sql`
  s.id, s.subscription_id, s.organization_id, s.organization_name, s.tie, ${partnerSummaryAsJson} as partner, s.since, s.until,
  s.service_id, s.service_name, s.name, s.plan_id, s.plan_name, s.state, s.seats, s.renews_on, s.term, s.amount_minor, s.currency,
  s.country_of_use`;

/** The subscriptions to which the actor's company is tied, or was, as s, with the account that is tied, as q. */
export function portfolioTables(time: "present" | "past"): RawBuilder<unknown> {
  return sql`${time === "present" ? present : past} s join partner q on q.id = s.partner_id`;
}

/** Narrows to the actor's own accounts, as the views do by themselves. @param column a partner's key. */
export function ofOwnAccounts(actor: PartnerActor, column: string): RawBuilder<unknown> {
  return sql`${sql.ref(column)} in ${accountsOf(actor)}`;
}
