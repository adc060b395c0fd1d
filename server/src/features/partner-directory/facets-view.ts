import {
  type DirectoryFacet,
  type DirectoryFacets,
  directoryFacets,
  type FacetValue,
} from "../../../../contract/directory.ts";
import { directorySentences } from "../../../../contract/directory-sentences.ts";
import { foldLetters } from "../../../../domain/fold-letters.ts";
import { type HelpKind, helpKinds } from "../../../../domain/help-kinds.ts";
import type { Language } from "../../../../domain/languages.ts";
import { countryName, languageName, sentence } from "../../platform/language/format.ts";
import type { DirectoryCounts } from "./count-directory.ts";
import type { Filters } from "./directory-conditions.ts";

/** The counts with their names, most partners first, and what is chosen even where nobody has it. */
export function facetsView(counts: DirectoryCounts, filters: Filters, language: Language): DirectoryFacets {
  const byName = new Intl.Collator(language).compare;
  const nameOf = (facet: DirectoryFacet, value: string) =>
    facet === "service" ? (counts.services[value] ?? value) : facetLabel(facet, value, language);
  const of = (facet: DirectoryFacet): FacetValue[] => {
    const values = counts.facets
      .filter((one) => one.facet === facet)
      // A town is named, and chosen, as its partners write it.
      .map(({ value, label, count }) => ({ value: label ?? value, label: label ?? nameOf(facet, value), count }));
    const chosen = filters[facet];
    if (chosen !== undefined && !values.some(({ value }) => isSame(facet, value, chosen))) {
      // Under its own value and the other conditions there are as many as are found.
      values.push({ value: chosen, label: nameOf(facet, chosen), count: counts.found });
    }
    return values.sort((one, other) => other.count - one.count || byName(one.label, other.label));
  };
  return Object.fromEntries(directoryFacets.map((facet) => [facet, of(facet)])) as DirectoryFacets;
}

function isSame(facet: DirectoryFacet, value: string, chosen: string): boolean {
  return facet === "town" ? foldLetters(value) === foldLetters(chosen.trim()) : value === chosen;
}

/** The name of a facet's value in words; the value itself where it has none. */
export function facetLabel(facet: DirectoryFacet, value: string, language: Language): string {
  if (facet === "country") return countryName(value, language);
  if (facet === "language") return languageName(value, language);
  if (facet === "help" && helpKinds.includes(value as HelpKind)) {
    return sentence(directorySentences[`help-${value as HelpKind}`], language);
  }
  return value;
}
