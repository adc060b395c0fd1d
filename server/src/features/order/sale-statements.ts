import { sql } from "kysely";
import { type Query, query } from "../../platform/database/query.ts";

interface HeldRow {
  /** False where there is no relationship in force between the two. */
  readonly held: boolean;
}

/** Keeps a relationship from being ended until the transaction is over. */
export function holdRelationship(organizationId: string, partnerId: string): Query<HeldRow> {
  return sql<HeldRow>`select hold_relationship(${organizationId}, ${partnerId}) as held`.compile(query);
}

/** The same; and from here on the transaction speaks for the customer. */
export function speakForCustomer(organizationId: string, partnerId: string): Query<HeldRow> {
  return sql<HeldRow>`select speak_for_customer(${organizationId}, ${partnerId}) as held`.compile(query);
}
