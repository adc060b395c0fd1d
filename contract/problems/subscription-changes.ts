import type { Problem } from "../problem.ts";

/** Refusals of changes in a subscription's life: seats, plan, term, renewal, cancellation. */
export const subscriptionChangeProblems = {} as const satisfies Record<string, Problem>;
