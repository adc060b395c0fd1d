import type { Problem } from "../problem.ts";

/** Refusals of messages to people: to partners, to support, and of the mail that goes out. */
export const messageProblems = {} as const satisfies Record<string, Problem>;
