import { type RawBuilder, sql } from "kysely";
import type { SubscriptionState } from "../../../../domain/subscription-states.ts";
import type { Actor, PersonActor } from "../../access/actor.ts";
import { betweenSides } from "../../access/both-sides.ts";
import { organizationsKnownTo, visibleTo } from "../../access/narrow.ts";
import { type Query, query } from "../../platform/database/query.ts";
import type { PartnerContactRow } from "../partner/partner-view.ts";
import { type ClearableObstacleRow, obstaclesAsJson } from "./obstacle-queries.ts";

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
  readonly until: Date | null;
  readonly ended_by: "reseller" | "operator" | null;
  readonly end_reason: string | null;
  /** The removal request that waits or, of a past relationship, led to its end. */
  readonly request_id: string | null;
  /** Whether the vendor has granted it. */
  readonly granted: boolean;
  readonly subscriptions: readonly TiedSubscriptionRow[];
  readonly obstacles: readonly ClearableObstacleRow[];
  readonly partner: PartnerContactRow & { readonly removal_instructions_url: string | null };
}

const asJson = (name: RawBuilder<unknown>) => sql`coalesce(json_agg(
  json_build_object('id', s.id, 'name', ${name}, 'state', s.state)
  order by ${name} collate "pl-x-icu", s.id) filter (where s.id is not null), '[]')`;

/**
 * The ties that exist because a partner is of record somewhere. Their key is made of the two that are tied. A partner's people have them
 * in their portfolio.
 */
function recordTies(actor: PersonActor) {
  return sql`
    select 'partner-of-record' as kind, md5(r.organization_id::text || r.partner_id::text)::uuid as id, r.organization_id,
      r.partner_id, min(r.starts_at) as since, null::timestamptz as until, null as ended_by, null as end_reason,
      ${asJson(sql`v.name || ' ' || l.name`)} as of_record
    from partner_of_record r
    join subscription s on s.organization_id = r.organization_id and s.id = r.subscription_id
    join service v on v.id = s.service_id
    join plan l on l.id = s.plan_id
    where ${visibleTo(actor, "r.organization_id")} and r.superseded_at is null and r.ends_at is null
    group by r.organization_id, r.partner_id`;
}

/** The relationships with resellers. */
function resellerTies(actor: Actor, which: RawBuilder<unknown>) {
  return sql`
    select 'reseller' as kind, t.id, t.organization_id, t.partner_id, t.starts_at as since, t.ends_at as until, t.ended_by, t.end_reason,
      null::json as of_record
    from reseller_relationship t where ${betweenSides(actor, "t")} and ${which}`;
}

/**
 * What a reseller sold during a relationship that ended. It ended only when nothing of that was left, so each has ended within it or was
 * handed over to the vendor.
 */
const soldDuring = sql`(
  s.sold_by = t.partner_id and s.ended_at between t.since and t.until
  or exists (
    select from clearing_proposal c
    where c.organization_id = t.organization_id and c.relationship_id = t.id and c.subscription_id = s.id
      and c.kind = 'hand-over' and c.state = 'accepted'))`;

interface Page {
  /** Conditions on t and on its partner p. */
  readonly where?: RawBuilder<unknown>;
  /** The order in which they are looked for, and the same of the page, where the partner's name is `partner_name`. */
  readonly inner: RawBuilder<unknown>;
  readonly order: RawBuilder<unknown>;
  readonly limit: number;
}

/**
 * A page of ties, each with what belongs to it: of a reseller what it sold that has not ended or, where the relationship is over, what
 * it sold during it, all that stands in the way of ending it, and the request to. These are looked for of the page's own rows only.
 */
function pageOf(
  actor: Actor,
  ties: RawBuilder<unknown>,
  { where = sql`true`, inner, order, limit }: Page,
): Query<RelationshipRow> {
  return sql<RelationshipRow>`
    select t.id, t.kind, t.organization_id, t.organization_name, t.since, t.until, t.ended_by, t.end_reason, t.partner,
      q.id as request_id, coalesce(q.state = 'granted', false) as granted,
      coalesce(t.of_record, sold.subscriptions, past.subscriptions, '[]') as subscriptions,
      case when t.kind = 'reseller' then ${obstaclesAsJson(actor, "t", "until")} else '[]' end as obstacles
    from (
      select t.*, o.name as organization_name, p.name as partner_name, json_build_object(
        'id', p.id, 'partner_number', p.partner_number, 'name', p.name, 'town', p.town, 'country', p.country, 'email', p.email,
        'phone', p.phone, 'website', p.website, 'removal_instructions_url', p.removal_instructions_url) as partner
      from (${ties}) t
      join partner p on p.id = t.partner_id
      join ${organizationsKnownTo(actor)} o on o.id = t.organization_id
      where ${where} order by ${inner} limit ${limit}
    ) t
    left join removal_request q on t.kind = 'reseller' and q.organization_id = t.organization_id and q.relationship_id = t.id
      and (q.ended_at is null or q.state = 'done')
    left join lateral (
      select ${asJson(sql`s.name`)} as subscriptions from resold_subscription s
      where s.organization_id = t.organization_id and s.partner_id = t.partner_id and s.ended_at is null
    ) sold on t.kind = 'reseller' and t.until is null
    left join lateral (
      select ${asJson(sql`v.name || ' ' || l.name`)} as subscriptions
      from subscription s
      join service v on v.id = s.service_id
      join plan l on l.id = s.plan_id
      where ${visibleTo(actor, "s.organization_id")} and s.organization_id = t.organization_id and ${soldDuring}
    ) past on t.kind = 'reseller' and t.until is not null
    order by ${order}`.compile(query);
}

/** Every tie to a partner that is in force, by the partner's name. */
export function relationships(
  actor: PersonActor,
  { after, limit }: { after: { name: string; id: string } | null; limit: number },
): Query<RelationshipRow> {
  const ties = sql`${recordTies(actor)} union all ${resellerTies(actor, sql`t.ends_at is null`)}`;
  const inner = sql`p.name collate "pl-x-icu", t.id`;
  const order = sql`t.partner_name collate "pl-x-icu", t.id`;
  const where = after && sql`(p.name collate "pl-x-icu", t.id) > (${after.name}, ${after.id}::uuid)`;
  return pageOf(actor, ties, { ...(where ? { where } : {}), inner, order, limit });
}

/** The reseller relationships that have ended, the latest first. */
export function pastRelationships(
  actor: PersonActor,
  { after, limit }: { after: { until: string; id: string } | null; limit: number },
): Query<RelationshipRow> {
  const where = after && sql`(t.until, t.id) < (${after.until}::timestamptz, ${after.id}::uuid)`;
  const order = sql`t.until desc, t.id desc`;
  return pageOf(actor, resellerTies(actor, sql`t.ends_at is not null`), {
    ...(where ? { where } : {}),
    inner: order,
    order,
    limit,
  });
}

/** One relationship with a reseller, in force or past. */
export function resellerRelationship(actor: Actor, id: string): Query<RelationshipRow> {
  return pageOf(actor, resellerTies(actor, sql`t.id = ${id}`), { inner: sql`t.id`, order: sql`t.id`, limit: 1 });
}

export interface LockedRelationshipRow {
  readonly organization_id: string;
  readonly id: string;
  readonly partner_id: string;
  readonly starts_at: Date;
  readonly ends_at: Date | null;
}

/**
 * The same, locked before anything else of it: whoever ends it waits for those who begin something within it, and they for whoever
 * ends it. An import that brings what was sold within it holds up who ends it, and nobody else.
 */
export function lockRelationship(
  actor: Actor,
  id: string,
  how: "for update" | "for no key update",
): Query<LockedRelationshipRow> {
  return sql<LockedRelationshipRow>`
    select t.organization_id, t.id, t.partner_id, t.starts_at, t.ends_at from reseller_relationship t
    where ${betweenSides(actor, "t")} and t.id = ${id} ${sql.raw(how)}`.compile(query);
}
