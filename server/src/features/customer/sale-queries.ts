import { sql } from "kysely";
import type { PartnerActor } from "../../access/actor.ts";
import { accountsOf } from "../../access/narrow.ts";
import { type Query, query } from "../../platform/database/query.ts";
import { type ClearableObstacleRow, obstaclesAsJson } from "../partner-relationship/obstacle-queries.ts";

/** An account of the actor's company that sells to a customer. */
export interface SellerRow {
  readonly relationship_id: string;
  readonly partner_id: string;
  readonly partner_number: string;
  readonly partner_name: string;
  readonly state: "active" | "suspended" | "retired";
  readonly resells: boolean;
  /** The customer's: where what it buys is used unless said otherwise. */
  readonly country: string;
  /** What stands in the way of ending the relationship, as JSON. */
  readonly obstacles: readonly ClearableObstacleRow[];
}

/** The relationships within which the actor's company may sell to a customer, those first that can sell now. */
export function sellersTo(actor: PartnerActor, organizationId: string): Query<SellerRow> {
  return sql<SellerRow>`
    select t.id as relationship_id, q.id as partner_id, q.partner_number, q.name as partner_name, q.state, q.resells, o.country,
      ${obstaclesAsJson(actor, "t")} as obstacles
    from reseller_relationship t
    join partner q on q.id = t.partner_id
    join known_organization o on o.id = t.organization_id
    where t.organization_id = ${organizationId} and t.ends_at is null and t.partner_id in ${accountsOf(actor)}
    order by q.state = 'active' and q.resells desc, t.starts_at, t.id`.compile(query);
}

/** Whether an account may sell anything new. */
export function isInForce({ state, resells }: Pick<SellerRow, "state" | "resells">): boolean {
  return state === "active" && resells;
}
