import { expect, test } from "vitest";
import { partnerMoves, partnerStates, refusalToMovePartner } from "./partner-states.ts";

test("every state can be reached and left", () => {
  for (const state of partnerStates) {
    expect(partnerStates.some((from) => (partnerMoves[from] as readonly string[]).includes(state))).toBe(true);
    expect(partnerMoves[state].length).toBeGreaterThan(0);
  }
});

test.each([
  ["active", "active", "partner-active"],
  ["active", "suspended", null],
  ["active", "retired", null],
  ["suspended", "active", null],
  ["suspended", "suspended", "partner-suspended-already"],
  ["suspended", "retired", null],
  ["retired", "active", null],
  ["retired", "suspended", "partner-retired"],
  ["retired", "retired", "partner-retired"],
] as const)("from %s to %s: %s", (state, to, refusal) => {
  expect(refusalToMovePartner({ state, headquartersState: null }, to)).toBe(refusal);
});

test("a location comes back only under a headquarters account that is active", () => {
  for (const headquartersState of ["suspended", "retired"] as const) {
    expect(refusalToMovePartner({ state: "suspended", headquartersState }, "active")).toBe("headquarters-not-active");
    expect(refusalToMovePartner({ state: "suspended", headquartersState }, "retired")).toBeNull();
  }
  expect(refusalToMovePartner({ state: "suspended", headquartersState: "active" }, "active")).toBeNull();
});
