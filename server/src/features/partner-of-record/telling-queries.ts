import { sql } from "kysely";
import type { SubscriptionState } from "../../../../domain/subscription-states.ts";
import { type Query, query } from "../../platform/database/query.ts";
import type { PartnerSummaryRow } from "../partner/partner-view.ts";

/** A subscription as its mails name it, and what was told about its partner. */
export interface ToldSubscriptionRow {
  readonly id: string;
  readonly name: string;
  readonly organization_name: string;
  readonly service_code: string;
  readonly plan_name: string;
  readonly service_name: string;
  readonly state: SubscriptionState;
  readonly seats: number;
  readonly renews_on: string | null;
  readonly country_of_use: string;
  readonly starts_on: string;
  readonly was_told: boolean;
  readonly told_partner: PartnerSummaryRow | null;
  /** When the last period of the told partner ended; null where it goes on, or was corrected away. */
  readonly told_partner_until: Date | null;
  /** What replaced it: the partner that it began with. */
  readonly replacement: { readonly partnerId: string | null } | null;
  /** The partner that the one had which this one replaces, until then. */
  readonly inherited_partner: PartnerSummaryRow | null;
}

const partnerAsJson = sql`json_build_object(
  'id', p.id, 'partner_number', p.partner_number, 'name', p.name, 'town', p.town, 'country', p.country)`;

/**
 * Locks a subscription until what is told is written, so that it is told once. By itself: what is read behind it is as whoever was
 * waited for has left it.
 */
export function lockToTell(organizationId: string, subscriptionId: string): Query<unknown> {
  return sql`
    select from subscription where organization_id = ${organizationId} and id = ${subscriptionId} for update`.compile(
    query,
  );
}

/** What is known of a subscription, and of what was told about it. */
export function subscriptionToTell(organizationId: string, subscriptionId: string): Query<ToldSubscriptionRow> {
  return sql<ToldSubscriptionRow>`
    select s.id, v.name || ' ' || l.name as name, o.name as organization_name, v.code as service_code, v.name as service_name,
      l.name as plan_name, s.state, s.seats, s.renews_on, s.country_of_use, s.starts_on,
      t.subscription_id is not null as was_told,
      (select ${partnerAsJson} from partner p where p.id = t.partner_id) as told_partner,
      (
        select max(r.ends_at) from partner_of_record r
        where r.organization_id = s.organization_id and r.subscription_id = s.id and r.partner_id = t.partner_id
          and r.superseded_at is null
      ) as told_partner_until,
      (
        select json_build_object('partnerId', (
          select r.partner_id from partner_of_record r
          where r.organization_id = n.organization_id and r.subscription_id = n.id and r.superseded_at is null
          order by r.starts_at limit 1))
        from subscription n where n.organization_id = s.organization_id and n.replaces_id = s.id
      ) as replacement,
      (
        select ${partnerAsJson} from partner_of_record r join partner p on p.id = r.partner_id
        where r.organization_id = s.organization_id and r.subscription_id = s.replaces_id and r.superseded_at is null
          and r.end_reason = 'subscription-ended'
        order by r.starts_at desc limit 1
      ) as inherited_partner
    from subscription s
    join service v on v.id = s.service_id
    join plan l on l.id = s.plan_id
    join organization o on o.id = s.organization_id
    left join told_partner_of_record t on t.organization_id = s.organization_id and t.subscription_id = s.id
    where s.organization_id = ${organizationId} and s.id = ${subscriptionId}`.compile(query);
}

/** Remembers what both sides were told: the partner, or that there is none. */
export function rememberTold(organizationId: string, subscriptionId: string, partnerId: string | null): Query<unknown> {
  return sql`
    insert into told_partner_of_record (organization_id, subscription_id, partner_id)
    values (${organizationId}, ${subscriptionId}, ${partnerId})
    on conflict (organization_id, subscription_id)
    do update set partner_id = excluded.partner_id, told_at = current_instant()`.compile(query);
}
