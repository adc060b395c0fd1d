import { rowId } from "../../../../contract/ids.ts";
import type { ChangePartner, RegisterPartner } from "../../../../contract/partner-register.ts";

/** What of an account is written as it was given. */
export interface ProfileColumns {
  readonly name?: string;
  readonly town?: string;
  readonly country?: string;
  readonly email?: string;
  readonly phone?: string | null;
  readonly website?: string | null;
  readonly removal_instructions_url?: string | null;
  readonly street?: string | null;
  readonly postcode?: string | null;
  readonly latitude?: number | null;
  readonly longitude?: number | null;
  readonly description_en?: string | null;
  readonly description_pl?: string | null;
  readonly languages?: string[];
  readonly help?: string[];
  readonly resells?: boolean;
  readonly listed?: boolean;
}

/** The columns that are said; what is left out stays, or gets the table's own value. */
export function profileColumns(given: Partial<RegisterPartner> | ChangePartner): ProfileColumns {
  const { position } = given;
  const columns = {
    name: given.name,
    town: given.town,
    country: given.country,
    email: given.email,
    phone: given.phone,
    website: given.website,
    removal_instructions_url: given.removalInstructionsUrl,
    street: given.street,
    postcode: given.postcode,
    latitude: position === undefined ? undefined : (position?.latitude ?? null),
    longitude: position === undefined ? undefined : (position?.longitude ?? null),
    description_en: given.descriptionEn,
    description_pl: given.descriptionPl,
    languages: given.languages && [...new Set(given.languages)],
    help: given.help && [...new Set(given.help)],
    resells: given.resells,
    listed: given.listed,
  };
  return Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== undefined));
}

/** The key of the company that was named: null where none is wanted, undefined where nothing was said. */
export function companyKey(organizationId: string | null | undefined): { id: string | null } | null | undefined {
  if (organizationId === undefined) return undefined;
  return organizationId === null ? null : { id: rowId("organization", organizationId) };
}
