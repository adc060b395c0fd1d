import type { Operation } from "../operations.ts";
import { expectations } from "../strangers/expectations.ts";
import type { Asker } from "../strangers/line.ts";
import type { Headers } from "../strangers/make-askers.ts";

/** Whoever may do it, so that nothing but the input stands in the way. */
export function whoMay({ name, isPublic }: Operation, askers: Record<Asker, Headers>): Headers {
  if (isPublic) return { "sec-fetch-site": "same-origin" };
  const refusal = expectations[name]?.answers.admin;
  if (refusal === "only-partners") return askers.agent;
  return refusal === "only-operators" ? askers.operator : askers.admin;
}
