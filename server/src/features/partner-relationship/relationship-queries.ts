import { sql } from "kysely";
import type { SubscriptionState } from "../../../../domain/subscription-states.ts";
import type { PersonActor } from "../../access/actor.ts";
import { visibleTo } from "../../access/narrow.ts";
import { type Query, query } from "../../platform/database/query.ts";
import type { PartnerContactRow } from "../partner/partner-view.ts";

export interface TiedSubscriptionRow {
  readonly id: string;
  readonly name: string;
  readonly state: SubscriptionState;
}

export interface RelationshipRow {
  readonly id: string;
  readonly kind: "partner-of-record" | "reseller";
  readonly organization_id: string;
  readonly organization_name: string;
  readonly since: Date;
  readonly subscriptions: readonly TiedSubscriptionRow[];
  readonly partner: PartnerContactRow & { readonly removal_instructions_url: string | null };
}

const subscriptionsAsJson = sql`coalesce(json_agg(
  json_build_object('id', s.id, 'name', v.name || ' ' || l.name, 'state', s.state)
  order by v.name || ' ' || l.name collate "pl-x-icu", s.id) filter (where s.id is not null), '[]')`;

/** The ties that exist because a partner is of record somewhere. Their key is made of the two that are tied. */
function recordTies(actor: PersonActor) {
  return sql`
    select 'partner-of-record' as kind, md5(r.organization_id::text || r.partner_id::text)::uuid as id, r.organization_id,
      r.partner_id, min(r.starts_at) as since, ${subscriptionsAsJson} as subscriptions
    from partner_of_record r
    join subscription s on s.organization_id = r.organization_id and s.id = r.subscription_id
    join service v on v.id = s.service_id
    join plan l on l.id = s.plan_id
    where ${visibleTo(actor, "r.organization_id")} and r.superseded_at is null and r.ends_at is null
    group by r.organization_id, r.partner_id`;
}

/** The relationships with resellers, each with what it sold that has not ended: that is what stands in the way of ending it. */
function resellerTies(actor: PersonActor) {
  return sql`
    select 'reseller' as kind, t.id, t.organization_id, t.partner_id, t.starts_at as since, ${subscriptionsAsJson} as subscriptions
    from reseller_relationship t
    left join subscription s on s.organization_id = t.organization_id and s.sold_by = t.partner_id and s.ended_at is null
    left join service v on v.id = s.service_id
    left join plan l on l.id = s.plan_id
    where ${visibleTo(actor, "t.organization_id")} and t.ends_at is null
    group by t.organization_id, t.id`;
}

const columns = sql`
  t.id, t.kind, t.organization_id, o.name as organization_name, t.since, t.subscriptions,
  json_build_object(
    'id', p.id, 'partner_number', p.partner_number, 'name', p.name, 'town', p.town, 'country', p.country, 'email', p.email,
    'phone', p.phone, 'website', p.website, 'removal_instructions_url', p.removal_instructions_url) as partner`;

const tables = sql`join partner p on p.id = t.partner_id join organization o on o.id = t.organization_id`;

/** Every tie to a partner, by the partner's name. */
export function relationships(
  actor: PersonActor,
  { after, limit }: { after: { name: string; id: string } | null; limit: number },
): Query<RelationshipRow> {
  const place = after ? sql`where (p.name collate "pl-x-icu", t.id) > (${after.name}, ${after.id}::uuid)` : sql``;
  return sql<RelationshipRow>`
    select ${columns}
    from (${recordTies(actor)} union all ${resellerTies(actor)}) t ${tables}
    ${place}
    order by p.name collate "pl-x-icu", t.id limit ${limit}`.compile(query);
}

/** One present relationship with a reseller. */
export function resellerRelationship(actor: PersonActor, id: string): Query<RelationshipRow> {
  return sql<RelationshipRow>`
    select ${columns} from (${resellerTies(actor)}) t ${tables} where t.id = ${id}`.compile(query);
}
