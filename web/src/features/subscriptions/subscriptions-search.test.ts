import { expect, it } from "vitest";
import { parseSearch, stringifySearch } from "../../platform/search-params.ts";
import { isFiltered, readSubscriptionsSearch } from "./subscriptions-search.ts";

it("reads back from the address what it wrote there", () => {
  const search = { q: "1000 123", state: ["active", "suspended"], partner: "none", sort: "-seats" } as const;
  expect(readSubscriptionsSearch(parseSearch(stringifySearch(search)))).toEqual(search);
});

it("drops what an address says wrongly", () => {
  const address = "?q=%20&state=asleep&state=active&partner=many&sort=colour";
  expect(readSubscriptionsSearch(parseSearch(address))).toEqual({ state: ["active"] });
});

it("does not take a sort for a filter", () => {
  expect(isFiltered(readSubscriptionsSearch(parseSearch("?sort=-name")))).toBe(false);
  expect(isFiltered(readSubscriptionsSearch(parseSearch("?partner=none")))).toBe(true);
});
