import { makeRandom } from "./random.ts";

// Made of syllables, with the letters that people type without their marks.
const starts =
  "Ko Wi Za No Ma Śli Gra Bur Łu Że Chmu Tra Fjor Grün Köh Al Ber Da Er Ha Jan Kry Le Mi Ol Pa Ru So Ta Ur Wa Zie".split(
    " ",
  );
const middles = "wal wa lisz dow zur sty ber mar ski ner len row tan vel dra mór lęg cze gen ban".split(" ");
const ends = "ski ka ek er sen son berg icz uk ta ów na ras nis is a o".split(" ");

function made(seed: number, count: number, parts: readonly (readonly string[])[]): string[] {
  const random = makeRandom(seed);
  const names = new Set<string>();
  while (names.size < count) names.add(parts.map((part) => random.one(part)).join(""));
  return [...names];
}

/** As many as there are in a large country's trade register. */
export const familyNames = made(2, 6000, [starts, middles, ends]);
export const trades =
  "IT Cloud Systemy Data Consulting Digital Software Net Systemhaus Chmura Informatyka Partners Solutions Sky Biznes Sieci Security Telekom".split(
    " ",
  );

const known: Readonly<Record<string, string>> = {
  PL: "Warszawa Kraków Łódź Wrocław Poznań Gdańsk Szczecin Bydgoszcz Lublin Białystok",
  DE: "Berlin Hamburg München Köln Leipzig Kiel Konstanz",
  NO: "Oslo Bergen Trondheim Bodø Drammen",
};
const towns = new Map<string, readonly string[]>();

/** Eighty towns of a country, the largest first. */
export function townNames(country: string): readonly string[] {
  const present = towns.get(country);
  if (present) return present;
  const seed = country.charCodeAt(0) * 256 + country.charCodeAt(1);
  const names = [
    ...(known[country]?.split(" ") ?? []),
    ...made(seed, 80, [starts, ["burg", "ów", "vik", "stad", "nica", "lund", "gród"], ["", "", "en", "ek"]]),
  ];
  towns.set(country, names.slice(0, 80));
  return names.slice(0, 80);
}

/** Words of companies that speak of themselves, the frequent ones first. */
export const descriptionWords = [
  ..."we for and help companies with cloud services support set-up training migration mail office security firmy wdrażamy wsparcie szkolenia usługi chmury dla oraz klientów poczta bezpieczeństwo telefonia".split(
    " ",
  ),
  ...made(3, 900, [middles, middles, ends]).map((word) => word.toLowerCase()),
];
