import { describe, expect, test } from "vitest";
import { type ClearableFacts, clearingEffect, clearingRefusal } from "./clearing-effect.ts";
import { clearingKinds } from "./clearing-proposals.ts";

const facts: ClearableFacts = {
  state: "active",
  seats: 40,
  renewsOn: "2027-03-01",
  autoRenew: true,
  listPrice: { minor: 1500n, currency: "PLN" },
  taxed: true,
};
const today = "2026-11-22";

describe("what can be proposed", () => {
  test.each([
    ["an active one, in every way", {}, [null, null, null]],
    ["a suspended one as well", { state: "suspended" }, [null, null, null]],
    ["nothing for one that is still set up", { state: "pending" }, Array(3).fill("subscription-pending")],
    ["nothing for one that has ended", { state: "expired", renewsOn: null }, Array(3).fill("subscription-over")],
    ["nothing on the day of the renewal, before it is made", { renewsOn: today }, Array(3).fill("renewal-due")],
    ["no end of the term where it ends then anyway", { autoRenew: false }, [null, "not-renewed-anyway", null]],
    ["no hand-over of what the vendor does not sell", { listPrice: null }, [null, null, "plan-not-sold"]],
    ["no hand-over where there is no tax", { taxed: false }, [null, null, "no-tax-rate"]],
  ] as const)("%s", (_, changed, expected) => {
    const changedFacts = { ...facts, ...changed } as ClearableFacts;
    expect(clearingKinds.map((kind) => clearingRefusal(kind, changedFacts, today))).toEqual(expected);
  });
});

test("what it comes to: today, at the term's end, or the vendor's from today and paid from the next renewal", () => {
  expect(clearingKinds.map((kind) => clearingEffect(kind, facts, today))).toEqual([
    { effectiveOn: "2026-11-22", price: null, paidFrom: null },
    { effectiveOn: "2027-03-01", price: null, paidFrom: null },
    { effectiveOn: "2026-11-22", price: { minor: 60_000n, currency: "PLN" }, paidFrom: "2027-03-01" },
  ]);
});
