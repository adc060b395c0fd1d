import { expect, test } from "vitest";
import { closedReason, type OrderState, orderMoves, orderStates } from "./order-states.ts";

test("each state can be reached from a draft", () => {
  const reached = new Set<OrderState>(["draft"]);
  for (const state of reached) for (const next of orderMoves[state]) reached.add(next);
  expect([...reached].sort()).toEqual([...orderStates].sort());
});

test("an order leaves the state of a draft once, and is open to changes only until then", () => {
  for (const state of orderStates) expect(closedReason(state) === null).toBe(orderMoves[state].length > 0);
  expect(orderMoves).toEqual({ draft: ["placed", "discarded"], placed: [], discarded: [] });
  expect(closedReason("placed")).toBe("order-placed");
  expect(closedReason("discarded")).toBe("order-discarded");
});
