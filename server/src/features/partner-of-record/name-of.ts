import type { PersonActor } from "../../access/actor.ts";
import { type Query, query } from "../../platform/database/query.ts";

/** The name of the person who asks. */
export function nameOf(actor: PersonActor): Query<{ name: string | null }> {
  return query
    .selectFrom("person")
    .select("name")
    .where("organization_id", "=", actor.organizationId)
    .where("id", "=", actor.personId)
    .compile();
}
