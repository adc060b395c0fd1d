import { publicId } from "../../../../contract/ids.ts";
import type { Partner, PartnerEntry, PartnerSuspension } from "../../../../contract/partner-register.ts";
import { contentEtag } from "../../access/content-etag.ts";
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

/** Another where what an operator may change of the account is another. */
export function partnerEtag(row: PartnerDetailsRow): string {
  const { name, town, country, email, phone, website, street, postcode, latitude, longitude, languages, help } = row;
  const { removal_instructions_url, description_en, description_pl, resells, listed, organization_id } = row;
  return contentEtag(publicId("partner", row.id), [
    [name, town, country, email, phone, website, street, postcode, latitude, longitude, languages, help],
    [removal_instructions_url, description_en, description_pl, resells, listed, organization_id],
  ]);
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
    etag: partnerEtag(row),
    actions: registerActions(row, reader),
  };
}
