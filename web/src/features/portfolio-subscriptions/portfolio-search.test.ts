import { expect, test } from "vitest";
import { isFiltered, readPortfolioSearch, unfiltered } from "./portfolio-search.ts";

test("what the address says wrongly is dropped, and what is the rule anyway is left out", () => {
  expect(
    readPortfolioSearch({ q: "  ", tie: "friend", state: ["gone"], renewsBefore: "soon", sort: "organization" }),
  ).toEqual({});
  const right = {
    q: "farma",
    tie: "reseller",
    time: "past",
    state: ["active", "suspended"],
    serviceId: "svc_1",
    partnerId: "1000600",
    renewsBefore: "2026-12-24",
    sort: "-renewsOn",
  };
  expect(readPortfolioSearch({ ...right, state: ["suspended", "active"], page: "3" })).toEqual(right);
});

test("order and time are no conditions; everything else is, and can be cleared at once", () => {
  expect(isFiltered({ sort: "-seats", time: "past" })).toBe(false);
  for (const search of [{ q: "a" }, { tie: "reseller" }, { state: "active" }, { renewsBefore: "2026-12-24" }]) {
    const read = readPortfolioSearch(search);
    expect(isFiltered(read)).toBe(true);
    expect(isFiltered({ ...read, ...unfiltered })).toBe(false);
  }
});
