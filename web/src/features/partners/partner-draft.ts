import type { ChangePartner, Partner, RegisterPartner } from "../../../../contract/partner-register.ts";
import type { HelpKind } from "../../../../domain/help-kinds.ts";
import type { Picked } from "../../design/picker.tsx";

/** A partner while it is typed: every text as it stands in its field. */
export interface PartnerDraft {
  readonly partnerId: string;
  readonly kind: "headquarters" | "location";
  readonly headquarters: Picked | null;
  readonly company: Picked | null;
  readonly name: string;
  readonly street: string;
  readonly postcode: string;
  readonly town: string;
  readonly country: string;
  readonly email: string;
  readonly phone: string;
  readonly website: string;
  readonly removalInstructionsUrl: string;
  readonly latitude: string;
  readonly longitude: string;
  readonly descriptionEn: string;
  readonly descriptionPl: string;
  readonly languages: readonly string[];
  readonly help: readonly HelpKind[];
  readonly resells: boolean;
  readonly listed: boolean;
}

export const blankPartner: PartnerDraft = {
  partnerId: "",
  kind: "location",
  headquarters: null,
  company: null,
  name: "",
  street: "",
  postcode: "",
  town: "",
  country: "",
  email: "",
  phone: "",
  website: "",
  removalInstructionsUrl: "",
  latitude: "",
  longitude: "",
  descriptionEn: "",
  descriptionPl: "",
  languages: [],
  help: [],
  resells: false,
  listed: true,
};

export function draftOf(partner: Partner): PartnerDraft {
  const { company, headquarters, help, kind, languages, latitude, listed, longitude, resells } = partner;
  const { country, name, partnerId, town } = partner.partner;
  return {
    partnerId,
    kind,
    headquarters,
    company,
    name,
    town,
    country,
    street: partner.street ?? "",
    postcode: partner.postcode ?? "",
    email: partner.email,
    phone: partner.phone ?? "",
    website: partner.website ?? "",
    removalInstructionsUrl: partner.removalInstructionsUrl ?? "",
    latitude: latitude === null ? "" : String(latitude),
    longitude: longitude === null ? "" : String(longitude),
    descriptionEn: partner.descriptionEn ?? "",
    descriptionPl: partner.descriptionPl ?? "",
    languages,
    help: help as HelpKind[],
    resells,
    listed,
  };
}

const orNull = (typed: string) => typed.trim() || null;

/** What is said of a partner when it is registered and when it is changed. */
function profileOf(draft: PartnerDraft) {
  const [latitude, longitude] = [draft.latitude, draft.longitude].map((typed) => Number(typed.replace(",", ".")));
  const isPlaced = draft.latitude.trim() !== "" && draft.longitude.trim() !== "";
  return {
    name: draft.name.trim(),
    town: draft.town.trim(),
    country: draft.country,
    email: draft.email.trim(),
    phone: orNull(draft.phone),
    website: orNull(draft.website),
    removalInstructionsUrl: orNull(draft.removalInstructionsUrl),
    street: orNull(draft.street),
    postcode: orNull(draft.postcode),
    position: isPlaced ? { latitude: latitude ?? 0, longitude: longitude ?? 0 } : null,
    descriptionEn: orNull(draft.descriptionEn),
    descriptionPl: orNull(draft.descriptionPl),
    languages: [...draft.languages],
    help: [...draft.help],
    listed: draft.listed,
    // Only a location sells.
    ...(draft.kind === "location" && { resells: draft.resells }),
  };
}

export function registrationOf(draft: PartnerDraft): RegisterPartner {
  const { company, headquarters, kind } = draft;
  return {
    ...profileOf(draft),
    partnerId: draft.partnerId.trim(),
    kind,
    ...(kind === "location" && headquarters && { headquartersId: headquarters.id }),
    ...(company && { organizationId: company.id }),
  };
}

export function changeOf(draft: PartnerDraft, before: Partner): ChangePartner {
  // A location without a company of its own shows its headquarters'; that is not to be written down as its own.
  const isSameCompany = draft.company?.id === before.company?.id;
  return { ...profileOf(draft), ...(!isSameCompany && { organizationId: draft.company?.id ?? null }) };
}

/** The fields that cannot be empty and are. */
export function missingIn(draft: PartnerDraft): ReadonlySet<keyof PartnerDraft> {
  const needed = ["partnerId", "name", "town", "country", "email"] as const;
  return new Set(needed.filter((field) => draft[field].trim() === ""));
}
