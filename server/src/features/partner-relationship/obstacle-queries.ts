import { sql } from "kysely";
import type { Actor } from "../../access/actor.ts";
import { type Query, query } from "../../platform/database/query.ts";
import { listPrice, type ResoldRow, resold } from "../clearing-proposal/resold-queries.ts";

/** What stands in the way of ending a reseller relationship (rule 10), by name: the database's one list, the same for both sides. */
export interface ObstacleRow {
  readonly kind: "subscription" | "order";
  readonly id: string;
  readonly name: string;
  readonly state: string;
  /** When it clears by itself: a subscription that is not renewed. */
  readonly clears_on: string | null;
}

/** The same with what its reseller has to know to propose something about a subscription; that is not asked for anybody else. */
export interface ClearableObstacleRow extends ObstacleRow {
  readonly subscription?: ResoldRow | null;
  /** A proposal waits for the customer. */
  readonly waits?: boolean;
  readonly today?: string;
}

/** What stood in the way once, and how it was cleared. */
export interface ClearedObstacleRow {
  readonly kind: "subscription" | "order";
  readonly id: string;
  readonly name: string;
  readonly how: "cancelled" | "expired" | "handed-over" | "order-discarded";
  readonly by_kind: Actor["kind"];
  readonly at: string;
  readonly reason: string | null;
}

/** As JSON, of the time of a removal request under an alias. */
export function clearedAsJson(alias: string) {
  const [organization, partner, askedAt, endedAt] = ["organization_id", "partner_id", "asked_at", "ended_at"].map(
    (name) => sql.ref(`${alias}.${name}`),
  );
  return sql`(
    select coalesce(json_agg(c), '[]') from cleared_obstacles(${organization}, ${partner}, ${askedAt}, ${endedAt}) c)`;
}

/** As JSON, of the relationship under an alias, while it has no end. */
export function obstaclesAsJson(actor: Actor, alias: string, end: "ends_at" | "until" = "ends_at") {
  const [organization, partner] = [sql.ref(`${alias}.organization_id`), sql.ref(`${alias}.partner_id`)];
  const isReseller = actor.kind === "partner";
  const facts = sql`, 'subscription', case when s.id is not null then ${resold("s")} end,
      'today', (current_instant() at time zone 'UTC')::date,
      'waits', exists (
        select from clearing_proposal w
        where w.organization_id = ${organization} and w.subscription_id = b.id and w.state = 'proposed')`;
  const tables = sql`
    left join resold_subscription s on s.organization_id = ${organization} and s.id = b.id and s.partner_id = ${partner}
      and s.ended_at is null
    ${listPrice("s")}`;
  return sql`case when ${sql.ref(`${alias}.${end}`)} is null then (
    select coalesce(json_agg(json_build_object(
      'kind', b.kind, 'id', b.id, 'name', b.name, 'state', b.state, 'clears_on', b.clears_on
      ${isReseller ? facts : sql``}) order by b.kind desc, b.name collate "pl-x-icu", b.id), '[]')
    from reseller_obstacles(${organization}, ${partner}) b ${isReseller ? tables : sql``}) else '[]' end`;
}

/** Of one relationship. Read behind its lock, it is what holds when the relationship ends. */
export function obstaclesBetween(organizationId: string, partnerId: string): Query<ObstacleRow> {
  return sql<ObstacleRow>`
    select kind, id, name, state, clears_on from reseller_obstacles(${organizationId}, ${partnerId})
    order by kind desc, name collate "pl-x-icu", id`.compile(query);
}
