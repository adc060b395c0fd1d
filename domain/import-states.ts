/**
 * Where a file of the vendor's own data stands: its parts arrive, it is checked whole, it is faulty or ready, and what an operator
 * confirmed is written whole. `failed`: it could be neither checked nor written, for a reason that is not in the file.
 */
export const importStates = [
  "uploading",
  "checking",
  "faulty",
  "ready",
  "applying",
  "applied",
  "failed",
  "discarded",
] as const;

export type ImportState = (typeof importStates)[number];

export type ImportMover = "operator" | "job" | "clock";

const givenUp = { discarded: ["operator", "clock"] } as const;

/** The moves of an import. While a job is at it nobody gives it up; what was applied stays. */
export const importMoves = {
  uploading: { ...givenUp, checking: ["operator"] },
  checking: { faulty: ["job"], ready: ["job"], failed: ["job"] },
  faulty: givenUp,
  ready: { ...givenUp, applying: ["operator"] },
  // What was true at the check may have changed since: then it is faulty after all.
  applying: { applied: ["job"], faulty: ["job"], failed: ["job"] },
  applied: {},
  failed: givenUp,
  discarded: {},
} as const satisfies Record<ImportState, Partial<Record<ImportState, readonly ImportMover[]>>>;

/** Whether an import may go from one state to another, by that mover's doing. */
export function mayMoveImport(from: ImportState, to: ImportState, by: ImportMover): boolean {
  const moves: Partial<Record<ImportState, readonly ImportMover[]>> = importMoves[from];
  return moves[to]?.includes(by) ?? false;
}

/** Whether a job is at it. */
export function isUnderWay(state: ImportState): boolean {
  return state === "checking" || state === "applying";
}
