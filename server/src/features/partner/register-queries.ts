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

/**
 * What the lines of the register begin with: the accounts p that are wanted, and what is counted for them, of all in one go. A
 * headquarters account counts what its locations have.
 */
export function entriesOf(accounts: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`
    with p as materialized (${accounts}),
    account as materialized (
      select p.id as entry_id, p.id from p union all select p.id, c.id from p join partner c on c.headquarters_id = p.id
    ),
    counted (entry_id, locations, of_record, resold) as materialized (
      select entry_id, count(*) filter (where id <> entry_id), 0, 0 from account group by entry_id
      union all
      select a.entry_id, 0,
        (select count(*) from partner_of_record r where r.partner_id = a.id and r.superseded_at is null and r.ends_at is null),
        (select count(*) from subscription s where s.sold_by = a.id and s.ended_at is null)
      from account a
    ),
    summed as materialized (
      select entry_id, sum(locations)::int as locations, sum(of_record)::int as of_record, sum(resold)::int as resold
      from counted group by entry_id
    )`;
}

export const entryColumns = sql`
  p.id, p.partner_number, p.name, p.town, p.country, p.kind, p.state, p.headquarters_id, p.resells, p.listed,
  ${summaryJson("h")} as headquarters, summed.locations, summed.of_record, summed.resold`;

export const entryTables = sql`
  p join summed on summed.entry_id = p.id left join partner h on h.id = p.headquarters_id`;

/** One account, as the register has it. */
export function partnerDetails(id: string): Query<PartnerDetailsRow> {
  return sql<PartnerDetailsRow>`
    ${entriesOf(sql`select * from partner where id = ${id}`)}
    select ${entryColumns}, p.email, p.phone, p.website, p.removal_instructions_url, p.street, p.postcode, p.latitude,
      p.longitude, p.description_en, p.description_pl, p.languages, p.help, p.organization_id, h.state as headquarters_state,
      case when o.id is not null then json_build_object('id', o.id, 'name', o.name) end as company
    from ${entryTables}
    left join organization o on o.id = coalesce(p.organization_id, h.organization_id)`.compile(query);
}

/** The locations of a headquarters account, by name. */
export function locationsOf(headquartersId: string): Query<PartnerEntryRow> {
  return sql<PartnerEntryRow>`
    ${entriesOf(sql`
      select * from partner where headquarters_id = ${headquartersId} order by name collate "pl-x-icu", id limit 200`)}
    select ${entryColumns} from ${entryTables} order by p.name collate "pl-x-icu", p.id`.compile(query);
}

/** The accounts of an organization's company: those that name it, and locations of its headquarters accounts that name none. */
export function partnersOfOrganization(organizationId: string): Query<PartnerEntryRow> {
  return sql<PartnerEntryRow>`
    ${entriesOf(sql`
      select * from partner where organization_id = ${organizationId}
      union all
      select l.* from partner h join partner l on l.headquarters_id = h.id
      where h.organization_id = ${organizationId} and l.organization_id is null
      limit 200`)}
    select ${entryColumns} from ${entryTables} order by p.kind, p.name collate "pl-x-icu", p.id`.compile(query);
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
    select id, partner_number, kind, state, headquarters_id, name from partner where id = ${id} for no key update`.compile(
    query,
  );
}
