import { expect, test } from "vitest";
import {
  hasEnded,
  type Mover,
  mayMove,
  moveOf,
  type SubscriptionState,
  subscriptionStates,
} from "./subscription-states.ts";

const movers: readonly Mover[] = ["customer", "operator", "clock"];
const next = (from: SubscriptionState) => subscriptionStates.filter((to) => moveOf(from, to));

test("each state can be reached from pending", () => {
  const reached = new Set<SubscriptionState>(["pending"]);
  for (const state of reached) for (const one of next(state)) reached.add(one);
  expect([...reached].sort()).toEqual([...subscriptionStates].sort());
});

test("a subscription makes these moves and no other, by these", () => {
  const moves = subscriptionStates.flatMap((from) =>
    next(from).map((to) => `${from} → ${to}: ${movers.filter((by) => mayMove(from, to, by)).join(", ")}`),
  );
  expect(moves).toEqual([
    "pending → active: operator, clock",
    "pending → cancelled: operator",
    "active → suspended: operator",
    "active → cancelled: customer, operator",
    "active → expired: operator, clock",
    "suspended → active: operator",
    "suspended → cancelled: customer, operator",
    "suspended → expired: operator, clock",
  ]);
});

test("what has ended stays ended, and everything else can end", () => {
  for (const state of subscriptionStates) {
    if (hasEnded(state)) expect(next(state)).toEqual([]);
    else expect(next(state).some(hasEnded)).toBe(true);
  }
});

test("a move ends the partner's period where it ends the subscription, and nowhere else", () => {
  for (const from of subscriptionStates) {
    for (const to of next(from))
      expect(moveOf(from, to)?.partner, `${from} → ${to}`).toBe(hasEnded(to) ? "ended" : "kept");
  }
});
