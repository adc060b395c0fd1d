import { expect, it } from "vitest";
import { yearlySaving } from "./yearly-saving.ts";

const prices = (month: string, year: string, currency = "PLN") => ({
  prices: [
    { term: "monthly" as const, price: { amount: month, currency: "PLN" } },
    { term: "yearly" as const, price: { amount: year, currency } },
  ],
});

it("promises whole percents and never more than is saved", () => {
  expect(yearlySaving(prices("49.90", "499.00"))).toBe(16);
  expect(yearlySaving(prices("10.00", "60.00"))).toBe(50);
});

it("promises nothing where a year costs as much or more, or is not sold, or in another currency", () => {
  expect(yearlySaving(prices("10.00", "120.00"))).toBeNull();
  expect(yearlySaving(prices("10.00", "130.00"))).toBeNull();
  expect(yearlySaving(prices("10.00", "60.00", "EUR"))).toBeNull();
  expect(yearlySaving({ prices: prices("10.00", "60.00").prices.slice(0, 1) })).toBeNull();
});
