import { type RawBuilder, type SqlBool, sql } from "kysely";
import type { Actor, PartnerActor } from "./actor.ts";

/**
 * Narrows a query to what the actor may see, where it fetches (rule 14): a customer to its organization, an operator to
 * everything, a job to the organization for which it works. A partner's people see a customer's rows through the portfolio's views only.
 *
 * @param column the organization's key in the query, such as `s.organization_id`.
 */
export function visibleTo(actor: Actor, column: string): RawBuilder<SqlBool> {
  if (actor.kind === "customer" || actor.kind === "job")
    return sql<SqlBool>`${sql.ref(column)} = ${actor.organizationId}`;
  return actor.kind === "operator" ? sql<SqlBool>`true` : sql<SqlBool>`false`;
}

/**
 * The organizations as the actor may read them. Who is on one of two sides knows the other by a view, which is read whole where a key is
 * looked up in it; an operator may read every row.
 */
export function organizationsKnownTo({ kind }: Actor): RawBuilder<unknown> {
  return kind === "operator" ? sql`organization` : sql`known_organization`;
}

/** The keys of the accounts that the actor's company speaks for: those that name it, and its headquarters' locations without another. */
export function accountsOf({ organizationId }: PartnerActor): RawBuilder<unknown> {
  return sql`(
    select a.id from partner a where a.organization_id = ${organizationId}
    union
    select a.id from partner h join partner a on a.headquarters_id = h.id
    where h.organization_id = ${organizationId} and a.organization_id is null)`;
}
