import { type RawBuilder, type SqlBool, sql } from "kysely";
import type { Actor } from "./actor.ts";

/**
 * Narrows a query to what the actor may see of what a customer and its reseller have together (rule 14): a customer what is its own, a
 * partner's people what one of their company's accounts is the reseller of, an operator everything.
 *
 * @param alias of a table whose organization_id is the customer and whose partner_id is the reseller.
 */
export function betweenSides(actor: Actor, alias: string): RawBuilder<SqlBool> {
  if (actor.kind === "operator") return sql<SqlBool>`true`;
  if (actor.kind === "partner") return sql<SqlBool>`${sql.ref(`${alias}.partner_id`)} in (select own_partners())`;
  return sql<SqlBool>`${sql.ref(`${alias}.organization_id`)} = ${actor.organizationId}`;
}
