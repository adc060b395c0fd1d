import { type RawBuilder, sql } from "kysely";
import type { PartnerState } from "../../../../domain/partner-states.ts";
import { type Query, query } from "../../platform/database/query.ts";
import type { PartnerSummaryRow } from "./partner-view.ts";

/** A line of the vendor's register. */
export interface PartnerEntryRow extends PartnerSummaryRow {
  readonly kind: "headquarters" | "location";
  readonly state: PartnerState;
  readonly headquarters_id: string | null;
  readonly headquarters: PartnerSummaryRow | null;
  readonly resells: boolean;
  readonly listed: boolean;
  readonly locations: number;
  readonly of_record: number;
  readonly resold: number;
}

export interface PartnerDetailsRow extends PartnerEntryRow {
  readonly email: string;
  readonly phone: string | null;
  readonly website: string | null;
  readonly removal_instructions_url: string | null;
  readonly street: string | null;
  readonly postcode: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly description_en: string | null;
  readonly description_pl: string | null;
  readonly languages: readonly string[];
  readonly help: readonly string[];
  /** Of the account itself. */
  readonly organization_id: string | null;
  readonly company: { readonly id: string; readonly name: string } | null;
  readonly headquarters_state: PartnerState | null;
}

/** A partner's name and number as JSON, from the table of that name. */
export function summaryJson(table: string): RawBuilder<PartnerSummaryRow | null> {
  const column = (name: string) => sql.ref(`${table}.${name}`);
  return sql<PartnerSummaryRow | null>`case when ${column("id")} is not null then json_build_object(
    'id', ${column("id")}, 'partner_number', ${column("partner_number")}, 'name', ${column("name")},
    'town', ${column("town")}, 'country', ${column("country")}) end`;
}

/** The keys of the account p and, where it is a headquarters account, of its locations. */
const accounts = sql`(select p.id union all select c.id from partner c where c.headquarters_id = p.id)`;

export const entryColumns = sql`
  p.id, p.partner_number, p.name, p.town, p.country, p.kind, p.state, p.headquarters_id, p.resells, p.listed,
  ${summaryJson("h")} as headquarters,
  (select count(*)::int from partner c where c.headquarters_id = p.id) as locations,
  (
    select count(*)::int from partner_of_record r
    where r.partner_id in ${accounts} and r.superseded_at is null and r.ends_at is null) as of_record,
  (select count(*)::int from subscription s where s.sold_by in ${accounts} and s.ended_at is null) as resold`;

export const entryTables = sql`partner p left join partner h on h.id = p.headquarters_id`;

/** One account, as the register has it. */
export function partnerDetails(id: string): Query<PartnerDetailsRow> {
  return sql<PartnerDetailsRow>`
    select ${entryColumns}, p.email, p.phone, p.website, p.removal_instructions_url, p.street, p.postcode, p.latitude,
      p.longitude, p.description_en, p.description_pl, p.languages, p.help, p.organization_id, h.state as headquarters_state,
      case when o.id is not null then json_build_object('id', o.id, 'name', o.name) end as company
    from ${entryTables}
    left join organization o on o.id = coalesce(p.organization_id, h.organization_id)
    where p.id = ${id}`.compile(query);
}

/** The locations of a headquarters account, by name. */
export function locationsOf(headquartersId: string): Query<PartnerEntryRow> {
  return sql<PartnerEntryRow>`
    select ${entryColumns} from ${entryTables} where p.headquarters_id = ${headquartersId}
    order by p.name collate "pl-x-icu", p.id limit 200`.compile(query);
}

/** The accounts of an organization's company: those that name it. */
export function partnersOfOrganization(organizationId: string): Query<PartnerEntryRow> {
  return sql<PartnerEntryRow>`
    select ${entryColumns} from ${entryTables}
    where p.organization_id = ${organizationId} or (p.organization_id is null and h.organization_id = ${organizationId})
    order by p.kind, p.name collate "pl-x-icu", p.id limit 200`.compile(query);
}

export interface LockedPartner {
  readonly id: string;
  readonly partner_number: string;
  readonly kind: "headquarters" | "location";
  readonly state: PartnerState;
  readonly headquarters_id: string | null;
  readonly name: string;
}

/** An account, locked until the transaction ends: nobody else changes its state meanwhile. */
export function lockPartner(id: string): Query<LockedPartner> {
  return sql<LockedPartner>`
    select id, partner_number, kind, state, headquarters_id, name from partner where id = ${id} for update`.compile(
    query,
  );
}
