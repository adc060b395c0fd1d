import { type RawBuilder, sql } from "kysely";
import type { DirectoryPartner } from "../../../../contract/directory.ts";
import type { HelpKind } from "../../../../domain/help-kinds.ts";
import type { PartnerContactRow } from "../partner/partner-view.ts";

export interface DirectoryRow extends PartnerContactRow {
  readonly description_en: string | null;
  readonly description_pl: string | null;
  readonly languages: readonly string[];
  readonly help: readonly HelpKind[];
  readonly street: string | null;
  readonly postcode: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly authorizations: DirectoryPartner["authorizations"];
}

/** What the directory shows of a partner `p`: what it says of itself, how to reach it, and what it may serve now. */
export const directoryColumns = sql`
  p.id, p.partner_number, p.name, p.town, p.country, p.email, p.phone, p.website, p.description_en, p.description_pl,
  p.languages, p.help, p.street, p.postcode, p.latitude, p.longitude,
  (
    select coalesce(json_agg(json_build_object('service', json_build_object('code', s.code, 'name', s.name), 'country', a.country)), '[]')
    from partner_authorization a join service s on s.id = a.service_id
    where a.partner_id = p.id and a.period @> current_instant()
  ) as authorizations`;

/** Who stands in the directory: a location that wants to, is active, and is authorized now for what is looked for. */
export function standsInDirectory(wanted: {
  readonly service?: string | undefined;
  readonly country?: string | undefined;
}): RawBuilder<boolean> {
  const service = wanted.service === undefined ? sql`` : sql`and s.code = ${wanted.service}`;
  const country = wanted.country === undefined ? sql`` : sql`and a.country = ${wanted.country}`;
  return sql<boolean>`
    p.kind = 'location' and p.listed and p.state = 'active' and exists (
      select from partner_authorization a join service s on s.id = a.service_id
      where a.partner_id = p.id and a.period @> current_instant() ${service} ${country})`;
}
