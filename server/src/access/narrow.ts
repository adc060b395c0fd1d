import { type RawBuilder, type SqlBool, sql } from "kysely";
import type { Actor } from "./actor.ts";

/**
 * Narrows a query to what the actor may see, where it fetches (rule 14): a customer to its organization, an operator to
 * everything, a job to the organization for which it works. A partner's people have no tie to a customer's rows until the portal gives them one.
 *
 * @param column the organization's key in the query, such as `s.organization_id`.
 */
export function visibleTo(actor: Actor, column: string): RawBuilder<SqlBool> {
  if (actor.kind === "customer" || actor.kind === "job")
    return sql<SqlBool>`${sql.ref(column)} = ${actor.organizationId}`;
  return actor.kind === "operator" ? sql<SqlBool>`true` : sql<SqlBool>`false`;
}
