import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, daysBetween, prorate } from "./proration.ts";
import { addMonths } from "./renewal.ts";

const january = { startsOn: "2026-01-31", endsOn: "2026-02-28" };
const pln = (minor: bigint) => ({ minor, currency: "PLN" });

const date = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays("2000-01-01", days));
const term = fc
  .record({ startsOn: date, months: fc.constantFrom(1, 12) })
  .map(({ startsOn, months }) => ({ startsOn, endsOn: addMonths(startsOn, months) }));
const amount = fc.bigInt(0n, 10n ** 18n);

test("days are counted over the end of February, in leap years and in others", () => {
  expect(daysBetween("2026-02-28", "2026-03-01")).toBe(1);
  expect(daysBetween("2028-02-28", "2028-03-01")).toBe(2);
  expect(daysBetween("2026-03-28", "2026-03-30")).toBe(2);
  expect(addDays("2027-12-31", 1)).toBe("2028-01-01");
});

test("a term that begins on 31 January has 28 days, and 29 in a leap year", () => {
  expect(prorate(pln(2800n), january, "2026-02-27")).toEqual(pln(100n));
  expect(prorate(pln(2900n), { startsOn: "2028-01-31", endsOn: "2028-02-29" }, "2028-02-28")).toEqual(pln(100n));
  expect(prorate(pln(36_600n), { startsOn: "2028-01-01", endsOn: "2029-01-01" }, "2028-12-31")).toEqual(pln(100n));
});

test("a third of a minor unit is rounded down and a half up", () => {
  expect(prorate(pln(1n), { startsOn: "2026-04-01", endsOn: "2026-05-01" }, "2026-04-21")).toEqual(pln(0n));
  expect(prorate(pln(1n), { startsOn: "2026-04-01", endsOn: "2026-05-01" }, "2026-04-16")).toEqual(pln(1n));
});

test("all is owed on the first day, a day's share on the last, and nothing from the day on which the term ends", () => {
  fc.assert(
    fc.property(term, amount, ({ startsOn, endsOn }, minor) => {
      const from = (day: string) => prorate(pln(minor), { startsOn, endsOn }, day).minor;
      expect(from(startsOn)).toBe(minor);
      expect(from(addDays(startsOn, -daysBetween(startsOn, endsOn)))).toBe(2n * minor);
      expect(from(endsOn)).toBe(0n);
      expect(from(addDays(endsOn, 30))).toBe(0n);
    }),
  );
});

test("it is never less than nothing, never more than a whole term, and never grows as days pass", () => {
  fc.assert(
    fc.property(term, amount, fc.nat(400), (of, minor, days) => {
      const day = addDays(of.startsOn, days);
      const today = prorate(pln(minor), of, day).minor;
      expect(today >= 0n && today <= minor).toBe(true);
      expect(prorate(pln(minor), of, addDays(day, 1)).minor <= today).toBe(true);
    }),
  );
});

test("it is additive: two parts of a term, or two changes on one day, cost what they cost together, but for one unit", () => {
  const within = (one: bigint, other: bigint) => expect(one - other >= -1n && one - other <= 1n).toBe(true);
  fc.assert(
    fc.property(term, amount, amount, fc.nat(400), (of, one, other, days) => {
      const cut = addDays(of.startsOn, days % daysBetween(of.startsOn, of.endsOn));
      const rest = prorate(pln(one), of, cut).minor;
      const passed = (one * BigInt(daysBetween(of.startsOn, cut))) / BigInt(daysBetween(of.startsOn, of.endsOn));
      within(rest + passed, one);
      within(rest + prorate(pln(other), of, cut).minor, prorate(pln(one + other), of, cut).minor);
    }),
  );
});

test("a term without a day is a mistake of the caller", () => {
  expect(() => prorate(pln(1n), { startsOn: "2026-02-01", endsOn: "2026-02-01" }, "2026-02-01")).toThrow(RangeError);
});
