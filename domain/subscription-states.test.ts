import { expect, test } from "vitest";
import {
  hasEnded,
  mayMove,
  type SubscriptionState,
  subscriptionMoves,
  subscriptionStates,
} from "./subscription-states.ts";

test("each state can be reached from pending", () => {
  const reached = new Set<SubscriptionState>(["pending"]);
  for (const state of reached) for (const next of subscriptionMoves[state]) reached.add(next);
  expect([...reached].sort()).toEqual([...subscriptionStates].sort());
});

test("a subscription makes these moves and no other", () => {
  const moves = subscriptionStates.flatMap((from) =>
    subscriptionStates.filter((to) => mayMove(from, to)).map((to) => `${from} → ${to}`),
  );
  expect(moves).toEqual([
    "pending → active",
    "pending → cancelled",
    "active → suspended",
    "active → cancelled",
    "active → expired",
    "suspended → active",
    "suspended → cancelled",
    "suspended → expired",
  ]);
});

test("what has ended stays ended, and everything else can end", () => {
  for (const state of subscriptionStates) {
    const moves: readonly SubscriptionState[] = subscriptionMoves[state];
    if (hasEnded(state)) expect(moves).toEqual([]);
    else expect(moves.some(hasEnded)).toBe(true);
  }
});
