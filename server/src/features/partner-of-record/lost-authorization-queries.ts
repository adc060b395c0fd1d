import { sql } from "kysely";
import { type Query, query } from "../../platform/database/query.ts";
import type { PartnerSummaryRow } from "../partner/partner-view.ts";

/** Of the period r of the subscription s: its partner may not serve it now (rule 6). Plain, because the owner's queries use it too. */
export const lacksAuthorization = `not exists (
  select from doradca.partner_authorization a join doradca.partner q on q.id = a.partner_id
  where a.partner_id = r.partner_id and a.service_id = s.service_id and a.country = s.country_of_use
    and a.period @> doradca.current_instant() and q.state = 'active')`;

export interface LostRow {
  readonly subscription_id: string;
  readonly name: string;
  readonly organization_name: string;
  readonly service_code: string;
  readonly country_of_use: string;
  readonly partner: PartnerSummaryRow;
}

/** Locks the subscriptions of which a partner is of record, in the order of their keys, as everybody does who locks several. */
export function lockServedBy(organizationId: string, partnerId: string): Query<unknown> {
  return sql`
    select from subscription
    where organization_id = ${organizationId} and id in (
      select subscription_id from partner_of_record
      where organization_id = ${organizationId} and partner_id = ${partnerId} and superseded_at is null and ends_at is null)
    order by id
    for update`.compile(query);
}

/** The subscriptions that a partner may not serve any more and whose customer was not told of it. */
export function lostAndNotTold(organizationId: string, partnerId: string): Query<LostRow> {
  return sql<LostRow>`
    select s.id as subscription_id, v.name || ' ' || l.name as name, o.name as organization_name, v.code as service_code,
      s.country_of_use,
      json_build_object(
        'id', p.id, 'partner_number', p.partner_number, 'name', p.name, 'town', p.town, 'country', p.country) as partner
    from partner_of_record r
    join subscription s on s.organization_id = r.organization_id and s.id = r.subscription_id
    join service v on v.id = s.service_id
    join plan l on l.id = s.plan_id
    join organization o on o.id = s.organization_id
    join partner p on p.id = r.partner_id
    where r.organization_id = ${organizationId} and r.partner_id = ${partnerId} and r.superseded_at is null
      and r.ends_at is null and ${sql.raw(lacksAuthorization)}
      and not exists (
        select from told_lost_authorization t
        where t.organization_id = r.organization_id and t.subscription_id = r.subscription_id and t.partner_id = r.partner_id)
    order by v.name || ' ' || l.name collate "pl-x-icu", s.id`.compile(query);
}

export function rememberLossTold(organizationId: string, partnerId: string, subscriptionIds: readonly string[]) {
  return sql`
    insert into told_lost_authorization (organization_id, subscription_id, partner_id)
    select ${organizationId}, id, ${partnerId} from unnest(${[...subscriptionIds]}::uuid[]) id
    on conflict do nothing`.compile(query);
}
