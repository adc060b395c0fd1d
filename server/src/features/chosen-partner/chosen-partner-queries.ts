import { sql } from "kysely";
import type { PersonActor } from "../../access/actor.ts";
import { type Query, query } from "../../platform/database/query.ts";
import { type PartnerRow, partnerOfKey } from "../partner/partner-queries.ts";

export interface ChosenPartnerRow {
  readonly chosen_at: Date;
  readonly partner: PartnerRow;
}

/** The partner that the person chose in the directory and has not put on an order yet. */
export function chosenPartnerOf({ organizationId, personId }: PersonActor): Query<ChosenPartnerRow> {
  return sql<ChosenPartnerRow>`
    select c.chosen_at, ${partnerOfKey("c.partner_id")} as partner
    from chosen_partner c
    where c.organization_id = ${organizationId} and c.person_id = ${personId}`.compile(query);
}

/** The statement that forgets the choice. */
export function forgetChosenPartner({ organizationId, personId }: PersonActor): Query<unknown> {
  return query
    .deleteFrom("chosen_partner")
    .where("organization_id", "=", organizationId)
    .where("person_id", "=", personId)
    .compile();
}
