import { z } from "zod";
import { helpKinds } from "../domain/help-kinds.ts";
import { Country } from "./country.ts";
import { listOf } from "./paging.ts";
import { Paging } from "./requests.ts";
import { PartnerContact, PartnerSummary } from "./resources.ts";
import { text } from "./text.ts";

/** Where a location is; null where it did not say. Degrees north and east (WGS 84). */
export const PartnerAddress = z.object({
  street: z.string().nullable(),
  postcode: z.string().nullable(),
  latitude: z.number().nullable(),
  longitude: z.number().nullable(),
});

export const DirectoryPartner = PartnerContact.extend({
  /** What it says of itself, in the caller's language, else in the other; null where it says nothing. */
  description: z.string().nullable(),
  /** ISO 639-1 codes of the languages in which it helps. */
  languages: z.array(z.string()),
  help: z.array(z.enum(helpKinds)),
  address: PartnerAddress,
  /** What it may serve now, and where. */
  authorizations: z.array(z.object({ service: z.object({ code: z.string(), name: z.string() }), country: z.string() })),
});
export type DirectoryPartner = z.infer<typeof DirectoryPartner>;

/** A partner's own page: with its company's name and the company's other locations that stand in the directory. */
export const DirectoryPartnerPage = DirectoryPartner.extend({
  company: z.string(),
  otherLocations: z.array(PartnerSummary),
});
export type DirectoryPartnerPage = z.infer<typeof DirectoryPartnerPage>;

/** One value that the list can be narrowed to, and how many partners it would then have. */
export const FacetValue = z.object({
  /** As the parameter of the facet's name takes it. */
  value: z.string(),
  /** In the caller's language. */
  label: z.string(),
  count: z.int(),
});
export type FacetValue = z.infer<typeof FacetValue>;

export const directoryFacets = ["service", "country", "town", "language", "help"] as const;
export type DirectoryFacet = (typeof directoryFacets)[number];

/**
 * Each facet's values with most partners first, counted under all the other conditions. Values with none are left out, except
 * the one that is chosen. Of towns, the fifty with most partners.
 */
export const DirectoryFacets = z.object({
  service: z.array(FacetValue),
  country: z.array(FacetValue),
  town: z.array(FacetValue),
  language: z.array(FacetValue),
  help: z.array(FacetValue),
});
export type DirectoryFacets = z.infer<typeof DirectoryFacets>;

export const DirectoryList = listOf(DirectoryPartner).extend({ total: z.int(), facets: DirectoryFacets });
export type DirectoryList = z.infer<typeof DirectoryList>;

const filter = (max: number) => text(max).optional();

export const DirectoryQuery = Paging.extend({
  q: filter(100).describe(
    "Words of the name, the town or the description, or a Partner ID. Forgives accents, case and typing errors.",
  ),
  service: filter(60).describe("Only partners for the service with this code."),
  country: Country.optional().describe("Only partners that are authorized for this country (ISO 3166-1)."),
  town: filter(100).describe("Only partners in this town."),
  language: filter(10).describe("Only partners that help in this language (ISO 639-1)."),
  help: filter(20).describe(`Only partners that offer this: ${helpKinds.join(", ")}.`),
  sort: z
    .enum(["relevance", "name", "town"])
    .optional()
    .describe("By relevance where something is searched for, else by name. Relevance of nothing is the name."),
});
export type DirectoryQuery = z.infer<typeof DirectoryQuery>;

export const DirectoryParams = z.strictObject({ partnerId: z.string().max(200) });

/** One value, or the parameter several times. */
function several(value: z.ZodType<string>, max: number) {
  return z
    .union([value, z.array(value).max(max)])
    .optional()
    .transform((given) => (given === undefined ? [] : [...new Set([given].flat())]));
}

export const DirectoryMatchQuery = z.strictObject({
  service: several(text(60), 10).describe("The codes of the services that it has to be authorized for: all of them."),
  country: Country.optional().describe("Where the services are used (ISO 3166-1); anywhere where it is left out."),
  town: filter(100).describe("Partners of this town come first."),
  help: several(text(20), 4).describe(`What is wanted of it, all of it: ${helpKinds.join(", ")}.`),
  language: several(text(10), 5).describe("In which languages, all of them (ISO 639-1)."),
});
export type DirectoryMatchQuery = z.infer<typeof DirectoryMatchQuery>;

/** A partner that can serve what was asked for, and why it stands here. */
export const DirectoryMatch = z.object({
  partner: DirectoryPartner,
  /** Sentences in the caller's language. */
  reasons: z.array(z.string()),
});
export type DirectoryMatch = z.infer<typeof DirectoryMatch>;

/** The same question with less asked for, and how many partners there are then. */
export const LoosenedMatch = z.object({
  without: z.enum(["language", "help", "language-and-help"]),
  /** In the caller's language: "12 partners, if they need not speak Polish." */
  sentence: z.string(),
  count: z.int(),
  /** The question's query string, without a question mark. */
  query: z.string(),
});
export type LoosenedMatch = z.infer<typeof LoosenedMatch>;

/** At most five partners, fairly in turns between equals; where there is none, what to ask for less of. */
export const DirectoryMatches = z.object({
  items: z.array(DirectoryMatch),
  /** How many partners meet the question. */
  total: z.int(),
  /** In the caller's language; null where there is somebody. */
  sentence: z.string().nullable(),
  loosened: z.array(LoosenedMatch),
});
export type DirectoryMatches = z.infer<typeof DirectoryMatches>;

export const DirectoryMapParams = z.strictObject({ country: z.string().max(200) });

export const DirectoryMapQuery = z.strictObject({
  partnerId: filter(200).describe("Only the locations of this partner's company; without it, the towns with partners."),
});

/** A country's outline and places in it, ready to be drawn: an SVG of this viewBox. */
export const DirectoryMap = z.object({
  country: z.string(),
  viewBox: z.string(),
  width: z.number(),
  height: z.number(),
  /** The `d` of an SVG path. */
  outline: z.string(),
  places: z.array(
    z.object({
      /** A location; null for a town. */
      partnerId: z.string().nullable(),
      name: z.string(),
      town: z.string(),
      /** How many partners are there. */
      count: z.int(),
      x: z.number(),
      y: z.number(),
    }),
  ),
});
export type DirectoryMap = z.infer<typeof DirectoryMap>;
