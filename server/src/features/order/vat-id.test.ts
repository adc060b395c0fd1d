import { describe, expect, test } from "vitest";
import { readVatId } from "./vat-id.ts";

// Published numbers of real kinds: the first is as it is kept.
const good: Readonly<Record<string, readonly string[]>> = {
  PL: ["PL1234563218", "1234563218", "PL 123-456-32-18", "pl123 456 32 18", " 123-456-32-18 "],
  DE: ["DE136695976", "136695976", "DE 136 695 976"],
  NO: ["995525828MVA", "NO 995 525 828 MVA", "995525828", "995-525-828"],
  SE: ["SE556036079301", "556036079301", "SE 556036-0793-01"],
  DK: ["DK13585628", "13 58 56 28"],
  CZ: ["CZ25123891", "25123891"],
  LT: ["LT119511515", "119511515"],
  FI: ["FI20774740", "2077474-0"],
  GR: ["EL094259216", "GR094259216", "094259216"],
};

describe.each(Object.entries(good))("a VAT ID of %s", (country, [kept, ...typed]) => {
  test("is read as people type it, and kept in one way", () => {
    expect(typed.map((one) => readVatId(one, country))).toEqual(typed.map(() => kept));
    expect(readVatId(kept ?? "", country)).toBe(kept);
  });

  test("with one digit changed is none", () => {
    const digit = /\d/g;
    const places = [...(kept ?? "").matchAll(digit)].map(({ index }) => index);
    const last = places.at(country === "SE" ? -3 : -1) ?? 0;
    const wrong = `${kept?.slice(0, last)}${(Number(kept?.[last]) + 1) % 10}${kept?.slice(last + 1)}`;
    expect(readVatId(wrong, country), wrong).toBeNull();
  });
});

test("another country's number is refused, and so is what is none", () => {
  expect(readVatId("DE136695976", "PL")).toBeNull();
  for (const typed of ["", "PL", "abc", "12345632181234567890123", "<script>", "1234563218'"]) {
    expect(readVatId(typed, "PL"), typed).toBeNull();
  }
});

test("where we know no rule, letters and digits will do", () => {
  expect(readVatId("us 12-345", "US")).toBe("US12345");
  expect(readVatId("!!", "US")).toBeNull();
});
