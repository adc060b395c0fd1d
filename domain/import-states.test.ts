import { expect, test } from "vitest";
import {
  type ImportMover,
  type ImportState,
  importMoves,
  importStates,
  isUnderWay,
  mayMoveImport,
} from "./import-states.ts";

const movers: readonly ImportMover[] = ["operator", "job", "clock"];

test("each state can be reached from the beginning of an upload", () => {
  const reached = new Set<ImportState>(["uploading"]);
  for (const state of reached) for (const next of Object.keys(importMoves[state])) reached.add(next as ImportState);
  expect([...reached].sort()).toEqual([...importStates].sort());
});

test("only these moves are let through, each by these", () => {
  const moves = importStates.flatMap((from) =>
    importStates.flatMap((to) => {
      const by = movers.filter((mover) => mayMoveImport(from, to, mover));
      return by.length > 0 ? [`${from} → ${to}: ${by.join(", ")}`] : [];
    }),
  );
  expect(moves).toEqual([
    "uploading → checking: operator",
    "uploading → discarded: operator, clock",
    "checking → faulty: job",
    "checking → ready: job",
    "checking → failed: job",
    "faulty → discarded: operator, clock",
    "ready → applying: operator",
    "ready → discarded: operator, clock",
    "applying → faulty: job",
    "applying → applied: job",
    "applying → failed: job",
    "failed → discarded: operator, clock",
  ]);
});

test("what a job is at is given up by nobody", () => {
  for (const state of importStates.filter(isUnderWay)) {
    for (const mover of movers) expect(mayMoveImport(state, "discarded", mover)).toBe(false);
  }
});
