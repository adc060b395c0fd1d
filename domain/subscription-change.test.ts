import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { times } from "./money.ts";
import { addDays, prorate } from "./proration.ts";
import { type AgreedChange, decideChange, type WantedChange } from "./subscription-change.ts";
import { type LifeFacts, nothingPlanned, type Offer } from "./subscription-terms.ts";

const pln = (minor: bigint) => ({ minor, currency: "PLN" });
const offer = (planId: string, monthly: bigint, more: Partial<Offer> = {}): Offer => ({
  planId,
  minSeats: 1,
  maxSeats: 500,
  prices: { monthly: pln(monthly), yearly: pln(monthly * 10n) },
  ...more,
});
const offers = [offer("basic", 3000n), offer("business", 6000n), offer("large", 9000n, { minSeats: 20 })];

/** April 2026, ten seats at 60.00, bought at the price that is still valid. */
const facts: LifeFacts = {
  state: "active",
  soldDirectly: true,
  planId: "business",
  seats: 10,
  term: "monthly",
  price: pln(6000n),
  renewsOn: "2026-05-01",
  countedFrom: "2026-01-01",
  autoRenew: true,
  planned: nothingPlanned,
};
const firstDay = "2026-04-01";
const circumstances = { role: "billing-admin", today: "2026-04-16", offers, basisPoints: 2300 } as const;

const decide = (
  wanted: WantedChange,
  of: Partial<LifeFacts> = {},
  at: Partial<typeof circumstances | { today: string }> = {},
) => decideChange({ ...facts, ...of }, wanted, { ...circumstances, ...at });

function agreed(wanted: WantedChange, of: Partial<LifeFacts> = {}, at: { today?: string } = {}): AgreedChange {
  const decision = decideChange({ ...facts, ...of }, wanted, { ...circumstances, ...at });
  if (decision.kind !== "agreed") throw new Error(JSON.stringify(decision));
  return decision;
}

describe("what makes it more is so at once and paid for by days", () => {
  test("more seats cost their share of the term that is left, today included, with tax", () => {
    const change = agreed({ seats: 12 });
    expect(change).toMatchObject({
      takesEffect: "now",
      now: { seats: 12, planId: "business" },
      planned: nothingPlanned,
    });
    expect(change.due).toEqual({ net: pln(6000n), tax: pln(1380n), basisPoints: 2300 });
    expect(change.termPrice).toEqual(pln(72_000n));
  });

  test("where it took the place of another within a term, added seats cost their share of a whole term, and not of what is left", () => {
    const within = { countedFrom: "2026-05-01" };
    expect(agreed({ seats: 12 }, within).due?.net).toEqual(pln(6000n));
    // Until 1 May of a year's price: 15 of 365 days.
    const yearly = { ...within, term: "yearly", price: pln(73_000n) } as const;
    expect(agreed({ seats: 12 }, yearly).due?.net).toEqual(pln(6000n));
    // The other way, two months of which one was to be paid for: 46 of 31 days.
    const longer = { countedFrom: "2026-06-01", renewsOn: "2026-06-01", price: pln(3100n) };
    expect(agreed({ seats: 11 }, longer).due?.net).toEqual(pln(4600n));
  });

  test("added seats cost what the running term's seats cost, whatever the price list says since", () => {
    const change = agreed({ seats: 12 }, { price: pln(5000n) });
    expect(change.due?.net).toEqual(pln(5000n));
    expect(change.now.price).toEqual(pln(5000n));
  });

  test("a dearer plan costs the difference to today's price", () => {
    const change = agreed({ planId: "large", seats: 20 });
    expect(change.now).toMatchObject({ planId: "large", seats: 20, price: pln(9000n) });
    expect(change.due?.net).toEqual(pln((20n * 9000n - 10n * 6000n) / 2n));
  });

  test("a plan that costs the same is so at once, and nothing is owed", () => {
    const change = agreed({ planId: "basic" }, { price: pln(3000n) });
    expect(change).toMatchObject({ takesEffect: "now", due: null });
  });

  test("what was planned for something else stays planned, for the same it is taken back", () => {
    const planned = { seats: 5, planId: "basic", term: null };
    expect(agreed({ seats: 12 }, { planned }).planned).toEqual({ seats: null, planId: "basic", term: null });
    expect(agreed({ planId: "large", seats: 30 }, { planned }).planned).toEqual(nothingPlanned);
  });

  test("without a tax rate nothing can be charged, and on the day of the renewal it has to be renewed first", () => {
    expect(decideChange(facts, { seats: 12 }, { ...circumstances, basisPoints: null })).toEqual({
      kind: "refused",
      code: "no-tax-rate",
    });
    expect(decide({ seats: 12 }, {}, { today: "2026-05-01" })).toEqual({ kind: "refused", code: "renewal-due" });
  });
});

describe("what makes it less, and another term, waits for the renewal", () => {
  test.each([
    ["fewer seats", { seats: 8 }, { seats: 8, planId: null, term: null }, 48_000n],
    ["a cheaper plan", { planId: "basic" }, { seats: null, planId: "basic", term: null }, 30_000n],
    ["another term", { term: "yearly" }, { seats: null, planId: null, term: "yearly" }, 600_000n],
    [
      "more of one and less of another",
      { seats: 20, planId: "basic" },
      { seats: 20, planId: "basic", term: null },
      60_000n,
    ],
  ] as const)("%s", (_, wanted, planned, termPrice) => {
    const change = agreed(wanted);
    expect(change).toMatchObject({ takesEffect: "at-renewal", due: null, planned, termPrice: pln(termPrice) });
    expect(change.now).toMatchObject({ planId: "business", seats: 10, term: "monthly", price: facts.price });
  });

  test("plans for different things add up, and what it is now takes a plan back", () => {
    const planned = { seats: 5, planId: null, term: null };
    expect(agreed({ term: "yearly" }, { planned }).planned).toEqual({ seats: 5, planId: null, term: "yearly" });
    const undone = agreed({ seats: 10, planId: "business", term: "monthly" }, { planned });
    expect(undone).toMatchObject({ planned: nothingPlanned, takesEffect: "now", due: null, termPrice: pln(60_000n) });
  });

  test("where it is not renewed, nothing can wait for the renewal, unless it is turned on with it", () => {
    expect(decide({ seats: 8 }, { autoRenew: false })).toEqual({ kind: "refused", code: "auto-renewal-off" });
    expect(agreed({ seats: 8, autoRenew: true }, { autoRenew: false })).toMatchObject({
      now: { autoRenew: true },
      planned: { seats: 8 },
    });
  });
});

describe("automatic renewal", () => {
  test("turned off, it runs to the end of its term, and drops what was planned for the renewal", () => {
    const change = agreed({ autoRenew: false }, { planned: { seats: 5, planId: null, term: null } });
    expect(change).toMatchObject({
      takesEffect: "at-renewal",
      planned: nothingPlanned,
      dropsPlanned: true,
      due: null,
      termPrice: null,
      now: { autoRenew: false, seats: 10 },
    });
  });

  test("it can be turned off and on while the subscription is suspended, but nothing else can be changed", () => {
    expect(agreed({ autoRenew: false }, { state: "suspended" }).now.autoRenew).toBe(false);
    expect(agreed({ autoRenew: true }, { state: "suspended", autoRenew: false }).now.autoRenew).toBe(true);
    expect(decide({ seats: 12 }, { state: "suspended" })).toEqual({ kind: "refused", code: "subscription-suspended" });
  });
});

describe("what is refused", () => {
  test.each([
    ["sold-by-reseller", { soldDirectly: false }],
    ["subscription-over", { state: "cancelled", renewsOn: null }],
    ["subscription-over", { state: "expired", renewsOn: null }],
    ["subscription-pending", { state: "pending" }],
  ] as const)("%s", (code, of) => {
    expect(decide({ seats: 12 }, of)).toEqual({ kind: "refused", code });
    expect(decide({ autoRenew: false }, of)).toEqual({ kind: "refused", code });
  });

  test("a reader changes nothing", () => {
    expect(decideChange(facts, { autoRenew: false }, { ...circumstances, role: "reader" })).toEqual({
      kind: "refused",
      code: "role-may-not-order",
    });
  });

  test("what is not sold, and as many seats as are not sold, now and from the renewal on", () => {
    expect(decide({ planId: "unknown" })).toEqual({ kind: "refused", code: "plan-not-sold" });
    expect(decide({ seats: 501 })).toMatchObject({ code: "seats-out-of-range", offer: { planId: "business" } });
    expect(decide({ planId: "large" })).toMatchObject({ code: "seats-out-of-range", offer: { planId: "large" } });
    const planned = { seats: null, planId: "large", term: null };
    expect(decide({ seats: 12 }, { planned })).toMatchObject({
      code: "seats-out-of-range",
      offer: { planId: "large" },
    });
    const monthlyOnly = [offer("business", 6000n, { prices: { monthly: pln(6000n) } })];
    expect(decideChange(facts, { term: "yearly" }, { ...circumstances, offers: monthlyOnly })).toMatchObject({
      code: "plan-not-sold",
    });
  });

  test("seats of a plan that is not sold any more can still be added and taken away", () => {
    const none = { ...circumstances, offers: [] };
    expect(decideChange(facts, { seats: 12 }, none)).toMatchObject({ kind: "agreed", takesEffect: "now" });
    expect(decideChange(facts, { seats: 8 }, none)).toMatchObject({ kind: "agreed", takesEffect: "at-renewal" });
  });
});

test("what is so already changes nothing", () => {
  expect(decide({})).toEqual({ kind: "unchanged" });
  expect(decide({ seats: 10, planId: "business", term: "monthly", autoRenew: true })).toEqual({ kind: "unchanged" });
  expect(decide({ seats: 8 }, { planned: { seats: 8, planId: null, term: null } })).toEqual({ kind: "unchanged" });
});

const wish = fc.record(
  {
    seats: fc.integer({ min: 1, max: 600 }),
    planId: fc.constantFrom("basic", "business", "large", "unknown"),
    term: fc.constantFrom("monthly" as const, "yearly" as const),
    autoRenew: fc.boolean(),
  },
  { requiredKeys: [] },
);
const someFacts = fc
  .record({
    seats: fc.integer({ min: 1, max: 500 }),
    planId: fc.constantFrom("basic", "business"),
    autoRenew: fc.boolean(),
  })
  .map(
    (of): LifeFacts => ({
      ...facts,
      ...of,
      price: offers.find((one) => one.planId === of.planId)?.prices.monthly ?? facts.price,
    }),
  );

test("whatever is asked for: nothing is paid back, no more than a whole term of the difference is paid, and never for what waits", () => {
  fc.assert(
    fc.property(someFacts, wish, fc.nat(29), (of, wanted, days) => {
      const decision = decideChange(of, wanted, { ...circumstances, today: addDays(firstDay, days) });
      if (decision.kind !== "agreed") return;
      const { due, now, planned, takesEffect } = decision;
      const more = times(now.price, now.seats).minor - times(of.price, of.seats).minor;
      expect(more >= 0n).toBe(true);
      expect(due === null || (due.net.minor > 0n && due.net.minor <= more && takesEffect === "now")).toBe(true);
      expect(now.seats >= of.seats && now.term === of.term).toBe(true);
      if (!now.autoRenew) expect(planned).toEqual(nothingPlanned);
      const again = { ...of, ...now, planned };
      expect(decideChange(again, wanted, { ...circumstances, today: addDays(firstDay, days) })).toEqual({
        kind: "unchanged",
      });
    }),
    { numRuns: 1000 },
  );
});

test("seats added one after the other cost what they cost together, but for a unit each", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 200 }), fc.nat(29), (one, other, days) => {
      const today = addDays(firstDay, days);
      const due = (seats: number, to: number) => agreed({ seats: to }, { seats }, { today }).due?.net.minor ?? 0n;
      const together = due(10, 10 + one + other);
      const apart = due(10, 10 + one) + due(10 + one, 10 + one + other);
      expect(apart - together >= -1n && apart - together <= 1n).toBe(true);
      const rest = { startsOn: firstDay, endsOn: "2026-05-01" };
      expect(together).toBe(prorate(times(facts.price, one + other), rest, today).minor);
    }),
  );
});
