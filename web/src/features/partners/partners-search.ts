import type { PartnerEntry } from "../../../../contract/partner-register.ts";
import { countries } from "../../../../domain/countries.ts";
import { partnerKinds } from "../../../../domain/partner-kinds.ts";
import { partnerStates } from "../../../../domain/partner-states.ts";

export const partnerSorts = ["name", "-name", "partnerId", "town"] as const;
export type PartnerSort = (typeof partnerSorts)[number];

/** What the register shows, as the address bar remembers it. */
export interface PartnersSearch {
  readonly q?: string | undefined;
  readonly state?: PartnerEntry["state"] | undefined;
  readonly kind?: PartnerEntry["kind"] | undefined;
  readonly country?: string | undefined;
  readonly resells?: "true" | undefined;
  readonly sort?: PartnerSort | undefined;
}

/** What the address says; what it says wrongly is dropped. */
export function readPartnersSearch(raw: Record<string, unknown>): PartnersSearch {
  const q = typeof raw.q === "string" ? raw.q.trim().slice(0, 100) : "";
  const state = partnerStates.find((one) => one === raw.state);
  const kind = partnerKinds.find((one) => one === raw.kind);
  const country = countries.find((one) => one === raw.country);
  const sort = partnerSorts.find((one) => one === raw.sort);
  return {
    ...(q && { q }),
    ...(state && { state }),
    ...(kind && { kind }),
    ...(country && { country }),
    ...(raw.resells === "true" && { resells: "true" }),
    ...(sort && { sort }),
  };
}

export const unfiltered: PartnersSearch = {
  q: undefined,
  state: undefined,
  kind: undefined,
  country: undefined,
  resells: undefined,
};

export function isFiltered({ sort: _, ...conditions }: PartnersSearch): boolean {
  return Object.values(conditions).some((value) => value !== undefined);
}
