import { describe, expect, it } from "vitest";
import type { PartnerIdCheck } from "../../../../contract/resources.ts";
import { fitItems, groupedAnswers, wholeAnswer } from "./order-check.ts";

const check = (outcome: PartnerIdCheck["outcome"]): PartnerIdCheck => ({
  outcome,
  partnerId: "1000123",
  partner: null,
  sentence: `It is ${outcome}.`,
  waysOut: [],
});

const answer = (...outcomes: PartnerIdCheck["outcome"][]) => ({
  ...check(outcomes[0] ?? "eligible"),
  items: outcomes.map((outcome, at) => ({ id: `itm_${at}`, name: `Item ${at}`, check: check(outcome) })),
});

describe("the answer for an order", () => {
  it("is fit only where it is fit for each item, or there already", () => {
    expect(wholeAnswer(answer("eligible", "eligible")).outcome).toBe("eligible");
    expect(wholeAnswer(answer("already-of-record", "eligible")).outcome).toBe("eligible");
    expect(wholeAnswer(answer("eligible", "wrong-service")).outcome).toBe("wrong-service");
    expect(wholeAnswer(answer("already-of-record", "not-in-force")).outcome).toBe("not-in-force");
  });

  it("has nothing to submit where each item has the partner already", () => {
    expect(wholeAnswer(answer("already-of-record", "already-of-record")).outcome).toBe("already-of-record");
  });

  it("names the items that could be served, and not those that are already", () => {
    expect(fitItems(answer("wrong-service", "eligible", "already-of-record"))).toEqual(["itm_1"]);
  });

  it("says the same thing once, the refusals first", () => {
    const groups = groupedAnswers(answer("eligible", "wrong-service", "eligible"));
    expect(groups.map(({ check, names }) => [check.outcome, names])).toEqual([
      ["wrong-service", ["Item 1"]],
      ["eligible", ["Item 0", "Item 2"]],
    ]);
  });

  it("is said also where the refusal concerns one item and lists none", () => {
    expect(groupedAnswers(answer()).map(({ check }) => check.outcome)).toEqual(["eligible"]);
  });
});
