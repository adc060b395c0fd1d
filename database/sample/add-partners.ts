import type { OrganizationKeys } from "./add-organizations.ts";
import type { ServiceKeys } from "./add-services.ts";
import { type Calendar, keyAt } from "./calendar.ts";
import { partnerProfiles } from "./partner-profiles.ts";
import { type SampleCompany, type SampleLocation, sampleCompanies } from "./partners.ts";
import type { Rows } from "./rows.ts";

// The part of a telephone number that says which country it is in.
const callingCodes: Readonly<Record<string, string>> = {
  PL: "+48",
  DE: "+49",
  NO: "+47",
  SE: "+46",
  DK: "+45",
  CZ: "+420",
  LT: "+370",
  FI: "+358",
};

/** Every partner company with its head account and its locations. @returns the locations' keys by Partner ID. */
export function addPartners(
  rows: Rows,
  calendar: Calendar,
  organizations: ReadonlyMap<string, OrganizationKeys>,
  { services }: ServiceKeys,
): Map<string, string> {
  const keys = new Map<string, string>();
  for (const company of sampleCompanies) {
    const [first] = company.locations;
    if (!first) throw new Error(`The sample's partner ${company.number} has no location.`);
    const organizationId = company.organization ? (organizations.get(company.organization)?.id ?? null) : null;
    const headquartersId = keyAt(calendar.midnight(1310));
    const head = { ...first, number: company.number, name: company.name };
    rows.partner.push(partnerRow(company, head, { id: headquartersId, headquartersId: null, organizationId }));
    for (const location of company.locations) {
      const id = keyAt(calendar.midnight(1305));
      keys.set(location.number, id);
      rows.partner.push(partnerRow(company, location, { id, headquartersId, organizationId }));
      addAuthorizations(rows, calendar, services, id, location);
    }
  }
  return keys;
}

interface PartnerKeys {
  readonly id: string;
  readonly headquartersId: string | null;
  readonly organizationId: string | null;
}

function partnerRow(
  { domain }: SampleCompany,
  location: SampleLocation,
  { id, headquartersId, organizationId }: PartnerKeys,
): Rows["partner"][number] {
  const { number, name, town, country, state = "active", resells = false } = location;
  const sells = resells && headquartersId !== null;
  return {
    id,
    partner_number: number,
    kind: headquartersId ? ("location" as const) : ("headquarters" as const),
    headquarters_id: headquartersId,
    organization_id: organizationId,
    name,
    town,
    country,
    state: headquartersId ? state : "active",
    email: headquartersId ? `contact-${number}@${domain}.example` : `info@${domain}.example`,
    phone: `${callingCodes[country]} 555 ${number.slice(1, 4)} ${number.slice(4)}`,
    website: `https://${domain}.example`,
    removal_instructions_url: sells ? `https://${domain}.example/ending-our-cooperation` : null,
    resells: sells,
    listed: headquartersId !== null,
    ...profileColumns(headquartersId ? number : null),
  };
}

/** What a location says of itself; a head account says nothing. */
function profileColumns(number: string | null) {
  const profile = number === null ? undefined : partnerProfiles[number];
  return {
    description_en: profile?.en ?? null,
    description_pl: profile?.pl ?? null,
    languages: [...(profile?.languages ?? [])],
    help: [...(profile?.help ?? [])],
    street: profile?.street ?? null,
    postcode: profile?.postcode ?? null,
    latitude: profile?.at[0] ?? null,
    longitude: profile?.at[1] ?? null,
  };
}

function addAuthorizations(
  rows: Rows,
  calendar: Calendar,
  services: ReadonlyMap<string, string>,
  partnerId: string,
  { authorizations }: SampleLocation,
): void {
  for (const { services: codes, countries, from, until } of authorizations) {
    const start = calendar.midnight(from);
    const end = until === undefined ? "" : calendar.midnight(until).toISOString();
    for (const code of codes) {
      for (const country of countries) {
        rows.partner_authorization.push({
          id: keyAt(start),
          partner_id: partnerId,
          service_id: services.get(code) ?? "",
          country,
          period: `[${start.toISOString()},${end})`,
        });
      }
    }
  }
}
