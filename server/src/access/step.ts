import type { ProblemCode } from "../../../contract/problems.ts";
import { ProblemError } from "../platform/http/problem-error.ts";
import type { Values } from "../platform/language/format.ts";

/** What a step between two sides comes to, by the key of what it was about. Every refusal is a value, and nothing was written in any of them. */
export type Step = { readonly kind: "done"; readonly id: string } | { readonly kind: "not-found" } | Refused;

export interface Refused {
  readonly kind: "refused";
  readonly code: ProblemCode;
  readonly values: Values;
}

export function refuse(code: ProblemCode, values: Values = {}): Refused {
  return { kind: "refused", code, values };
}

/**
 * The key of what the step was about.
 *
 * @throws ProblemError where it was refused.
 */
export function done(step: Step): string {
  if (step.kind === "done") return step.id;
  if (step.kind === "not-found") throw new ProblemError("not-found");
  throw new ProblemError(step.code, { values: step.values });
}
