import { sql } from "kysely";
import { type Query, query } from "../platform/database/query.ts";

/** From here on the transaction of a job speaks for another organization: for the people of the other side, who are told as well. */
export function speakFor(organizationId: string): Query<unknown> {
  return sql`select set_config('app.organization', ${organizationId}, true)`.compile(query);
}

/** The organization's key, empty where there is none: then the transaction speaks for nobody. */
export interface SpokenForRow {
  readonly company: string;
}

/** The same for the company whose people look after a partner's account; for nobody where there is no such company. */
export function speakForPartner(partnerId: string | null): Query<SpokenForRow> {
  return sql<SpokenForRow>`
    select set_config('app.organization', coalesce((
      select coalesce(p.organization_id, h.organization_id)::text
      from partner p left join partner h on h.id = p.headquarters_id
      where p.id = ${partnerId}::uuid), ''), true) as company`.compile(query);
}

/** The same for the vendor, whose operators decide. */
export function speakForVendor(): Query<SpokenForRow> {
  return sql<SpokenForRow>`
    select set_config('app.organization', coalesce(vendor_organization()::text, ''), true) as company`.compile(query);
}
