import type pg from "pg";
import type { Me } from "../../../../contract/resources.ts";
import { contextOf, type PersonActor } from "../../access/actor.ts";
import { query } from "../../platform/database/query.ts";
import { read } from "../../platform/database/transaction.ts";
import { meView } from "./me-view.ts";

/** Who the caller is, where it belongs, and where it may go. */
export async function readMe(pool: pg.Pool, actor: PersonActor): Promise<Me> {
  const [[row]] = await read(pool, contextOf(actor), personWithOrganization(actor));
  if (!row) throw new Error(`The person ${actor.personId} signed in and is not there.`);
  return meView(row);
}

function personWithOrganization({ organizationId, personId }: PersonActor) {
  return query
    .selectFrom("person as p")
    .innerJoin("organization as o", "o.id", "p.organization_id")
    .select([
      "p.id as person_id",
      "p.name as person_name",
      "p.email",
      "p.role",
      "p.language",
      "p.theme",
      "o.id as organization_id",
      "o.kind",
      "o.name as organization_name",
      "o.country",
    ])
    .where("p.organization_id", "=", organizationId)
    .where("p.id", "=", personId)
    .compile();
}
