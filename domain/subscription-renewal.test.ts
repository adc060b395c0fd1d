import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, daysBetween } from "./proration.ts";
import { addMonths } from "./renewal.ts";
import { decideRenewal } from "./subscription-renewal.ts";
import { type LifeFacts, nothingPlanned } from "./subscription-terms.ts";

const pln = (minor: bigint) => ({ minor, currency: "PLN" });
const offers = [
  { planId: "basic", minSeats: 1, maxSeats: 100, prices: { monthly: pln(3000n) } },
  { planId: "business", minSeats: 1, maxSeats: 100, prices: { monthly: pln(6500n), yearly: pln(65_000n) } },
];
const facts: LifeFacts = {
  state: "active",
  soldDirectly: true,
  planId: "business",
  seats: 10,
  term: "monthly",
  price: pln(6000n),
  renewsOn: "2026-02-28",
  countedFrom: "2026-01-31",
  autoRenew: true,
  planned: nothingPlanned,
};
const today = "2026-02-28";
const circumstances = { today, offers, basisPoints: 2300 };

function renewed(of: Partial<LifeFacts> = {}) {
  const decision = decideRenewal({ ...facts, ...of }, circumstances);
  if (decision.kind !== "renewed") throw new Error(decision.kind);
  return decision;
}

test("it is renewed at that day's price, for the term that follows; one that began on the 31st returns to it", () => {
  expect(renewed()).toEqual({
    kind: "renewed",
    terms: { planId: "business", seats: 10, term: "monthly", price: pln(6500n) },
    termStartsOn: "2026-02-28",
    renewsOn: "2026-03-31",
    countedFrom: "2026-01-31",
    due: { net: pln(65_000n), basisPoints: 2300 },
  });
});

test("what was planned has come to be; after another term was chosen, renewals are counted anew", () => {
  const { terms, due } = renewed({ planned: { seats: 4, planId: "basic", term: null } });
  expect([terms, due?.net]).toEqual([{ planId: "basic", seats: 4, term: "monthly", price: pln(3000n) }, pln(12_000n)]);
  expect(renewed({ planned: { seats: null, planId: null, term: "yearly" } })).toMatchObject({
    terms: { term: "yearly", price: pln(65_000n) },
    countedFrom: "2026-02-28",
    renewsOn: "2027-02-28",
  });
});

test("a suspended one is renewed as well; without automatic renewal both expire", () => {
  expect(renewed({ state: "suspended" }).kind).toBe("renewed");
  for (const state of ["active", "suspended"] as const) {
    expect(decideRenewal({ ...facts, state, autoRenew: false }, circumstances)).toEqual({ kind: "expires" });
  }
});

test("before its day, while it is set up, and after its end, nothing is due", () => {
  const due = (of: Partial<LifeFacts>) => decideRenewal({ ...facts, ...of }, circumstances).kind;
  expect(due({ renewsOn: "2026-03-01" })).toBe("not-due");
  expect(due({ state: "pending" })).toBe("not-due");
  expect(due({ state: "cancelled", renewsOn: null })).toBe("not-due");
});

test("what a reseller sold goes on at its price, also where the vendor does not sell it, and nothing is owed to the vendor", () => {
  const decision = decideRenewal({ ...facts, soldDirectly: false }, { today, offers: [], basisPoints: null });
  expect(decision).toMatchObject({ kind: "renewed", terms: { price: pln(6000n) }, renewsOn: "2026-03-31", due: null });
  const off = { ...facts, soldDirectly: false, autoRenew: false };
  expect(decideRenewal(off, circumstances)).toEqual({ kind: "expires" });
});

test("what is not sold any more, or has no tax, is neither renewed nor ended", () => {
  const planned = { seats: null, planId: "basic", term: "yearly" } as const;
  expect(decideRenewal({ ...facts, planned }, circumstances)).toEqual({
    kind: "not-possible",
    problem: "plan-not-sold",
  });
  expect(decideRenewal(facts, { ...circumstances, basisPoints: null })).toEqual({
    kind: "not-possible",
    problem: "no-tax-rate",
  });
});

test("after any number of days each term follows the one before without a gap, until the present one", () => {
  const days = fc.nat(3000);
  const start = fc.integer({ min: 0, max: 20_000 }).map((one) => addDays("2000-01-01", one));
  fc.assert(
    fc.property(start, days, fc.constantFrom("monthly" as const, "yearly" as const), (startsOn, later, term) => {
      const months = term === "monthly" ? 1 : 12;
      let of: LifeFacts = {
        ...facts,
        term,
        countedFrom: startsOn,
        renewsOn: addMonths(startsOn, months),
      };
      const now = addDays(startsOn, later);
      let termStartsOn = startsOn;
      for (let terms = 2; ; terms += 1) {
        const decision = decideRenewal(of, { today: now, offers, basisPoints: 0 });
        if (decision.kind === "not-due") break;
        if (decision.kind !== "renewed") throw new Error(decision.kind);
        expect(decision.termStartsOn).toBe(of.renewsOn);
        expect(decision.renewsOn).toBe(addMonths(startsOn, terms * months));
        of = { ...of, ...decision };
        termStartsOn = decision.termStartsOn;
      }
      expect(daysBetween(now, of.renewsOn ?? "")).toBeGreaterThan(0);
      expect(daysBetween(termStartsOn, now)).toBeGreaterThanOrEqual(0);
    }),
  );
});
