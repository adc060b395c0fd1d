import { createRequire } from "node:module";
import type { Validator } from "stdnum";

// Only the file of the country that is asked about is loaded: the package's entry reads the numbers of the whole world, which takes
// longer than a second start of ours has left.
const load = createRequire(import.meta.url);

const inTheUnion: Readonly<Record<string, string>> = {
  AT: "at/uid",
  BE: "be/vat",
  BG: "bg/vat",
  CY: "cy/vat",
  CZ: "cz/dic",
  DE: "de/vat",
  DK: "dk/cvr",
  EE: "ee/kmkr",
  ES: "es/nif",
  FI: "fi/alv",
  FR: "fr/tva",
  GR: "gr/vat",
  HR: "hr/oib",
  HU: "hu/anum",
  IE: "ie/vat",
  IT: "it/iva",
  LT: "lt/pvm",
  LU: "lu/tva",
  LV: "lv/pvn",
  MT: "mt/vat",
  NL: "nl/btw",
  PL: "pl/nip",
  PT: "pt/nif",
  RO: "ro/cui",
  SE: "se/vat",
  SI: "si/ddv",
  SK: "sk/dph",
};
const elsewhere: Readonly<Record<string, string>> = { CH: "ch/vat", GB: "gb/vat", IS: "is/vsk", NO: "no/mva" };

function ruleOf(country: string): Validator["validate"] | null {
  const file = inTheUnion[country] ?? elsewhere[country];
  return file === undefined ? null : (load(`stdnum/lib/cjs/${file}.js`) as Validator).validate;
}

/** The letters that a country puts before its numbers, where they are not its code. */
const letters: Readonly<Record<string, string>> = { GR: "EL" };

function without(typed: string, prefix: string): string {
  return typed.startsWith(prefix) ? typed.slice(prefix.length) : typed;
}

/**
 * Reads a VAT ID as people type it: spaces, dashes and dots are forgiven, and the country's letters may stand before it or not. In the
 * Union they belong to the ID and are put there.
 *
 * @param country of the billing address: its rule is the one that is applied. Where we know none, letters and digits will do.
 * @returns the ID as it is written on an invoice; null where it does not follow the rule.
 */
export function readVatId(typed: string, country: string): string | null {
  const bare = typed.toUpperCase().replace(/[\p{White_Space}\p{Dash}\p{Default_Ignorable_Code_Point}.]/gu, "");
  if (!/^[A-Z0-9+*]{4,20}$/.test(bare)) return null;
  const rule = ruleOf(country);
  if (!rule) return bare;
  const prefix = letters[country] ?? country;
  const number = without(without(bare, country), prefix);
  // Norway writes three letters after the number, which many leave out.
  for (const candidate of [number, bare, `${number}MVA`]) {
    const found = rule(candidate);
    if (found.isValid) return inTheUnion[country] ? prefix + without(found.compact, prefix) : found.compact;
  }
  return null;
}
