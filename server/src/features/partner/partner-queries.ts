import { sql } from "kysely";
import type { PartnerFacts } from "../../../../domain/eligibility.ts";
import { type Query, query } from "../../platform/database/query.ts";

/** A partner as the check of an ID needs it, with its company's locations and how to reach it. */
export interface PartnerRow extends PartnerFacts {
  readonly partner_number: string;
  readonly name: string;
  readonly town: string;
  readonly country: string;
  readonly email: string;
  readonly phone: string | null;
  readonly website: string | null;
  readonly siblings: readonly SiblingRow[];
}

export type SiblingRow = Omit<PartnerFacts, "siblings" | "kind"> &
  Pick<PartnerRow, "partner_number" | "name" | "town" | "country">;

/** The authorizations of a partner as JSON, each with whether it is in force now. */
export function authorizationsOf(partner: string) {
  return sql<PartnerFacts["authorizations"]>`(
    select coalesce(json_agg(json_build_object(
      'serviceId', a.service_id, 'country', a.country, 'inForce', a.period @> current_instant())), '[]')
    from partner_authorization a where a.partner_id = ${sql.ref(partner)})`;
}

/** What a check of a Partner ID needs of the partner p. */
const partnerColumns = sql`
  p.id, p.kind, p.state, p.partner_number, p.name, p.town, p.country, p.email, p.phone, p.website,
  ${authorizationsOf("p.id")} as authorizations,
  (
    select coalesce(json_agg(json_build_object(
      'id', s.id, 'state', s.state, 'partner_number', s.partner_number, 'name', s.name, 'town', s.town,
      'country', s.country, 'authorizations', ${authorizationsOf("s.id")}) order by s.name, s.id), '[]')
    from partner s
    where s.headquarters_id = coalesce(p.headquarters_id, p.id) and s.id <> p.id
  ) as siblings`;

/** The partner with that number, whoever it is: the register has no wall, so this never leaves the server as a list. */
export function partnerByNumber(partnerNumber: string): Query<PartnerRow> {
  return sql<PartnerRow>`select ${partnerColumns} from partner p where p.partner_number = ${partnerNumber}`.compile(
    query,
  );
}

/** The partner with the key in a column, as JSON; null where the column is. */
export function partnerOfKey(column: string) {
  return sql<PartnerRow | null>`(
    select row_to_json(found) from (select ${partnerColumns} from partner p where p.id = ${sql.ref(column)}) found)`;
}
