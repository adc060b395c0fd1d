import { publicId } from "../../../../contract/ids.ts";
import type { Partner, PartnerEntry, PartnerSuspension } from "../../../../contract/partner-register.ts";
import type { Reader } from "../audit-event/actor-view.ts";
import { registerActions } from "./actions.ts";
import { partnerSummary } from "./partner-view.ts";
import type { PartnerDetailsRow, PartnerEntryRow } from "./register-queries.ts";

export function partnerEntry(row: PartnerEntryRow): PartnerEntry {
  return {
    ...partnerSummary(row),
    kind: row.kind,
    state: row.state,
    headquarters: row.headquarters && partnerSummary(row.headquarters),
    resells: row.resells,
    listed: row.listed,
    locations: row.locations,
    ofRecord: row.of_record,
    resold: row.resold,
  };
}

export interface PartnerParts {
  readonly locations: readonly PartnerEntryRow[];
  readonly suspension: PartnerSuspension | null;
}

/** An account as the register has it, and what an operator may do with it. */
export function partnerView(row: PartnerDetailsRow, { locations, suspension }: PartnerParts, reader: Reader): Partner {
  const { company } = row;
  return {
    partner: partnerSummary(row),
    kind: row.kind,
    state: row.state,
    resells: row.resells,
    listed: row.listed,
    email: row.email,
    phone: row.phone,
    website: row.website,
    street: row.street,
    postcode: row.postcode,
    descriptionEn: row.description_en,
    descriptionPl: row.description_pl,
    languages: [...row.languages],
    help: [...row.help],
    removalInstructionsUrl: row.removal_instructions_url,
    headquarters: row.headquarters && partnerSummary(row.headquarters),
    locations: locations.map(partnerEntry),
    company: company && { id: publicId("organization", company.id), name: company.name },
    latitude: row.latitude,
    longitude: row.longitude,
    ofRecord: row.of_record,
    resold: row.resold,
    suspension,
    actions: registerActions(row, reader),
  };
}
