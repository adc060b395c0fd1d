import { type ChoiceSearch, readChoiceSearch } from "./choice-search.ts";

export const facetNames = ["service", "country", "town", "language", "help"] as const;
export type FacetName = (typeof facetNames)[number];

/** By relevance where something is searched for, else by name. */
export const sorts = ["relevance", "name", "town"] as const;
export type DirectorySort = (typeof sorts)[number];

/** What the directory shows, as the address bar remembers it. */
export interface DirectorySearch extends ChoiceSearch {
  readonly q?: string | undefined;
  /** A service's code. */
  readonly service?: string | undefined;
  /** ISO 3166 alpha-2. */
  readonly country?: string | undefined;
  readonly town?: string | undefined;
  /** ISO 639-1. */
  readonly language?: string | undefined;
  readonly help?: string | undefined;
  readonly sort?: DirectorySort | undefined;
  /** How many pages of the list are loaded, where it is more than the first. */
  readonly pages?: string | undefined;
}

/** What the address says; what it says wrongly is dropped. */
export function readDirectorySearch(raw: Record<string, unknown>): DirectorySearch {
  const text = (name: string) => {
    const value = [raw[name]].flat()[0];
    return typeof value === "string" ? value.trim().slice(0, 100) : "";
  };
  const [q, service, country, town] = [text("q"), text("service"), text("country").toUpperCase(), text("town")];
  const [language, help, pages] = [text("language"), text("help"), Number(raw.pages)];
  const sort = sorts.find((one) => one === raw.sort);
  return {
    ...(q && { q }),
    ...(service && { service }),
    ...(/^[A-Z]{2}$/.test(country) && { country }),
    ...(town && { town }),
    ...(language && { language }),
    ...(help && { help }),
    ...(sort && { sort }),
    ...(Number.isInteger(pages) && pages > 1 && pages <= 20 && { pages: String(pages) }),
    ...readChoiceSearch(raw),
  };
}

/** The search narrowed by another value, or by none. It starts at its first page. */
export function narrowed(search: DirectorySearch, name: FacetName, value: string | undefined): DirectorySearch {
  return { ...search, [name]: value, pages: undefined };
}

/** The search without its words and filters; what it is for stays. */
export function withoutFilters({ order, item, sort }: DirectorySearch): DirectorySearch {
  return { order, item, sort };
}

/** What narrows the list: the words that were typed, and each chosen value. */
export function conditionsOf(search: DirectorySearch): readonly (readonly [name: FacetName | "q", value: string])[] {
  return (["q", ...facetNames] as const).flatMap((name) => {
    const value = search[name];
    return value ? [[name, value] as const] : [];
  });
}
