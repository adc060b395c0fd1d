import { expect, test } from "vitest";
import { parseSearch, stringifySearch } from "./search-params.ts";

test("what is written into the address is read back from it", () => {
  const search = { q: "Żółta łódź & co = 1", state: ["active", "suspended"], partner: "none" };
  expect(parseSearch(stringifySearch(search))).toEqual(search);
});

test("a value that looks like a number stays a text, so that a Partner ID keeps its zeros", () => {
  expect(parseSearch("?q=0012")).toEqual({ q: "0012" });
});

test("what has no value is left out of the address", () => {
  expect(stringifySearch({ q: undefined, partner: null })).toBe("");
});
