import { sql } from "kysely";
import type { ProblemCode } from "../../../../contract/problems.ts";
import type { PartnerActor } from "../../access/actor.ts";
import { accountsOf } from "../../access/narrow.ts";
import { type Query, query } from "../../platform/database/query.ts";
import type { PartnerSummaryRow } from "../partner/partner-view.ts";
import { type ClearableObstacleRow, obstaclesAsJson } from "../partner-relationship/obstacle-queries.ts";
import { partnerSummaryAsJson } from "../portfolio/portfolio-queries.ts";

/** An account of the actor's company that sells to a customer. */
export interface SellerRow {
  readonly relationship_id: string;
  readonly partner: PartnerSummaryRow;
  readonly since: Date;
  readonly state: "active" | "suspended" | "retired";
  readonly resells: boolean;
  /** The vendor has granted the customer's request to end it. */
  readonly ending_granted: boolean;
  /** The customer's: where what it buys is used unless said otherwise. */
  readonly country: string;
  /** What stands in the way of ending the relationship, as JSON. */
  readonly obstacles: readonly ClearableObstacleRow[];
}

/** The relationships within which the actor's company may sell to a customer, those first that can sell now. */
export function sellersTo(actor: PartnerActor, organizationId: string): Query<SellerRow> {
  return sql<SellerRow>`
    select t.id as relationship_id, ${partnerSummaryAsJson} as partner, t.starts_at as since, q.state, q.resells,
      o.country,
      exists (
        select from removal_request w
        where w.organization_id = t.organization_id and w.relationship_id = t.id and w.state = 'granted') as ending_granted,
      ${obstaclesAsJson(actor, "t")} as obstacles
    from reseller_relationship t
    join partner q on q.id = t.partner_id
    join known_organization o on o.id = t.organization_id
    where t.organization_id = ${organizationId} and t.ends_at is null and t.partner_id in ${accountsOf(actor)}
    order by q.state = 'active' and q.resells desc, ending_granted, t.starts_at, t.id`.compile(query);
}

/** Why an account may sell the customer nothing new; null where it may. */
export function refusalToSellAnew({
  state,
  resells,
  ending_granted,
}: Pick<SellerRow, "state" | "resells" | "ending_granted">): ProblemCode | null {
  if (state !== "active" || !resells) return "reseller-not-in-force";
  return ending_granted ? "relationship-ending" : null;
}
