import type { Language } from "../../../../domain/languages.ts";

/**
 * The country of somebody who was not asked for it: the region of the browser's first language ("en-GB" → GB), else the one
 * where the language is spoken most (CLDR's likely subtags).
 */
export function countryOf(acceptLanguage: string | undefined, language: Language): string {
  const first = acceptLanguage?.split(/[,;]/, 1)[0]?.trim() ?? "";
  for (const tag of [first, language]) {
    const region = regionOf(tag);
    if (region) return region;
  }
  return "PL";
}

function regionOf(tag: string): string | null {
  try {
    const { region } = new Intl.Locale(tag).maximize();
    return region && /^[A-Z]{2}$/.test(region) ? region : null;
  } catch {
    return null;
  }
}
