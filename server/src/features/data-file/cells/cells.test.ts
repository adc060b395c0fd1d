import { v5 } from "uuid";
import { describe, expect, test } from "vitest";
import { publicId } from "../../../../../contract/ids.ts";
import type { Cell } from "./cell.ts";
import { key, keyOfReference, keyWithin, references } from "./keys.ts";
import { amountIn, decimal, partnerId, wholeNumber } from "./numbers.ts";
import { act, country, email, jsonObject, oneOf, textCell, webAddress, wordsOf, yesOrNo } from "./texts.ts";
import { day, instant } from "./times.ts";

const nothing = { of: () => null };
const said = (cell: Cell, text: string, of: (column: string) => string | null = () => null) => {
  const read = cell.read(text, { of });
  return typeof read === "string" ? read : `! ${read.code}`;
};

describe("a cell is read, or refused by name", () => {
  test.for<[string, Cell, string, string]>([
    ["an instant", instant, "2024-03-01T09:30:00Z", "2024-03-01T09:30:00.000Z"],
    ["with an offset", instant, "2024-03-01T09:30:00.5+02:00", "2024-03-01T07:30:00.500Z"],
    ["a day as an instant", instant, "2024-02-29", "2024-02-29T00:00:00.000Z"],
    ["a day that is none", instant, "2026-02-29", "! not-an-instant"],
    ["microseconds", instant, "2024-03-01T09:30:00.123456Z", "! not-an-instant"],
    ["without a zone", instant, "2024-03-01T09:30:00", "! not-an-instant"],
    ["an hour that is none", instant, "2024-03-01T24:00:00Z", "! not-an-instant"],
    ["a day", day, "2024-02-29", "2024-02-29"],
    ["31 April", day, "2024-04-31", "! not-a-date"],
    ["a Polish date", day, "01.03.2024", "! not-a-date"],
    ["a Partner ID", partnerId, " 1000-123", "1000123"],
    ["no Partner ID", partnerId, "KRK", "! not-a-partner-id"],
    ["a whole number", wholeNumber(1, 10), "7", "7"],
    ["beyond", wholeNumber(1, 10), "11", "! not-a-whole-number"],
    ["a decimal comma", decimal(-90, 90), "50,06", "! not-a-number"],
    ["a latitude", decimal(-90, 90), "-50.0614", "-50.0614"],
    ["a country", country, "PL", "PL"],
    ["a country's name", country, "Poland", "! not-a-country"],
    ["yes", yesOrNo, "Tak", "t"],
    ["neither", yesOrNo, "maybe", "! not-yes-or-no"],
    ["a choice", oneOf(["a", "b"]), "b", "b"],
    ["no choice", oneOf(["a", "b"]), "B", "! not-one-of"],
    ["languages", wordsOf(null), "pl en", "{pl,en}"],
    ["a language's name", wordsOf(null), "polski", "! not-one-of"],
    ["an address", email, "anna@zielonafarma.example", "anna@zielonafarma.example"],
    ["no address", email, "anna at zielonafarma", "! not-an-email"],
    ["a web address", webAddress, "https://kowal.example", "https://kowal.example"],
    ["a script", webAddress, "javascript:alert(1)", "! not-a-web-address"],
    ["an act of the record", act, "partner-of-record-named", "partner-of-record-named"],
    ["another act", act, "signed-in", "! not-an-act"],
    ["an object", jsonObject, '{"a":1}', '{"a":1}'],
    ["a list", jsonObject, "[1]", "! not-json"],
    ["too long", textCell(3), "abcd", "! cell-too-long"],
    ["a line break", textCell(30), "a\nb", "! bad-character"],
    ["several lines", textCell(30, { lines: true }), "a\nb", "a\nb"],
    ["NUL", textCell(30), "a\u0000b", "! bad-character"],
  ])("%s", ([, cell, text, expected]) => {
    expect(said(cell, text)).toBe(expected);
  });

  test("an amount has the places of its currency", () => {
    const amount = amountIn("currency");
    expect(said(amount, "49.90", () => "PLN")).toBe("4990");
    expect(said(amount, "49.905", () => "PLN")).toBe("! not-an-amount");
    expect(said(amount, "-1.00", () => "PLN")).toBe("! not-an-amount");
    expect(said(amount, "5000", () => "JPY")).toBe("5000");
  });
});

describe("keys", () => {
  test("an ID from here is the row's own; a reference leads to the same key each time, and to no other's", () => {
    const uuid = "01935a4f-7647-71ea-9c8a-9a1b2c3d4e5f";
    expect(said(key("organization"), publicId("organization", uuid))).toBe(uuid);
    expect(said(key("organization"), "C-1")).toBe(keyOfReference("organization", "", "C-1"));
    expect(keyOfReference("organization", "", "C-1")).toBe("82feb0cf-1500-5a6e-afe3-fae6c6b3805f");
    expect(said(key("person"), "C-1")).not.toBe(said(key("organization"), "C-1"));
  });

  test("a reference's key is a UUID of version 5", () => {
    for (const reference of ["C-1", "ż".repeat(100), ...Array.from({ length: 50 }, (_, number) => `S-${number}`)]) {
      expect(keyOfReference("subscription", "a b", reference)).toBe(v5(`subscription a b ${reference}`, references));
    }
  });

  test("within an organization references are its own", () => {
    const cell = keyWithin("subscription");
    const of = (organization: string) => said(cell, "S-1", () => organization);
    expect(of("a")).toBe(of("a"));
    expect(of("a")).not.toBe(of("b"));
  });

  test.each(["sub_nonsense", "C 1", "#1", "x".repeat(101), "=1+1"])("%j is neither", (text) => {
    expect(key("subscription").read(text, nothing)).toMatchObject({ code: "not-a-reference" });
  });
});
