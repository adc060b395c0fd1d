import type { DirectoryFacet, DirectoryQuery } from "../../../../contract/directory.ts";
import { foldLetters } from "../../../../domain/fold-letters.ts";

/** A tag of directory_tag, by which entries are narrowed. */
export interface Tag {
  readonly facet: string;
  readonly value: string;
}

export type Filters = Pick<DirectoryQuery, DirectoryFacet>;

/** What is asked of a list, in tags; undefined: not asked. */
export interface Conditions {
  /** Authorized for the service, the country, or the service in the country. */
  readonly serves: Tag | undefined;
  readonly town: Tag | undefined;
  readonly language: Tag | undefined;
  readonly help: Tag | undefined;
  readonly service: string | undefined;
  readonly country: string | undefined;
}

/** Every entry that stands in the directory has it. */
export const everybody: Tag = { facet: "all", value: "" };

export function servesTag(service: string | undefined, country: string | undefined): Tag | undefined {
  if (service !== undefined && country !== undefined) return { facet: `serves@${service}`, value: country };
  if (service !== undefined) return { facet: "service", value: service };
  if (country !== undefined) return { facet: "country", value: country };
  return undefined;
}

export function conditionsOf({ service, country, town, language, help }: Filters): Conditions {
  const tag = (facet: string, value: string | undefined) => (value === undefined ? undefined : { facet, value });
  return {
    service,
    country,
    serves: servesTag(service, country),
    town: tag("town", town === undefined ? undefined : foldLetters(town.trim())),
    language: tag("language", language?.toLowerCase()),
    help: tag("help", help),
  };
}

/** The tags that an entry has to have, all of them. */
export function wantedTags({ serves, town, language, help }: Conditions): Tag[] {
  return [everybody, serves, town, language, help].filter((tag) => tag !== undefined);
}
