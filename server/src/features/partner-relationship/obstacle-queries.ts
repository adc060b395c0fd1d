import { sql } from "kysely";
import { type Query, query } from "../../platform/database/query.ts";

/** What stands in the way of ending a reseller relationship (rule 10), by name: the database's one list, the same for both sides. */
export interface ObstacleRow {
  readonly kind: "subscription" | "order";
  readonly id: string;
  readonly name: string;
  readonly state: string;
  /** When it clears by itself: a subscription that is not renewed. */
  readonly clears_on: string | null;
}

/** As JSON, of the relationship under an alias, while it has no end. */
export function obstaclesAsJson(alias: string, end: "ends_at" | "until" = "ends_at") {
  const [organization, partner] = [sql.ref(`${alias}.organization_id`), sql.ref(`${alias}.partner_id`)];
  return sql`case when ${sql.ref(`${alias}.${end}`)} is null then (
    select coalesce(json_agg(json_build_object(
      'kind', b.kind, 'id', b.id, 'name', b.name, 'state', b.state, 'clears_on', b.clears_on) order by b.kind desc, b.name collate "pl-x-icu", b.id), '[]')
    from reseller_obstacles(${organization}, ${partner}) b) else '[]' end`;
}

/** Of one relationship. Read behind its lock, it is what holds when the relationship ends. */
export function obstaclesBetween(organizationId: string, partnerId: string): Query<ObstacleRow> {
  return sql<ObstacleRow>`
    select kind, id, name, state, clears_on from reseller_obstacles(${organizationId}, ${partnerId})
    order by kind desc, name collate "pl-x-icu", id`.compile(query);
}
