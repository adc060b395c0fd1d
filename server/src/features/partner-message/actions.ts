import { type ProblemCode, problems } from "../../../../contract/problems.ts";
import type { Action } from "../../../../contract/resources.ts";
import type { PersonActor } from "../../access/actor.ts";
import { sentence } from "../../platform/language/format.ts";
import type { Reader } from "../audit-event/actor-view.ts";

/** Why this person may not write to partners; null where it may. */
export function refusalToWrite(
  actor: PersonActor,
): Extract<ProblemCode, "only-the-customer" | "role-may-not-write-to-partner"> | null {
  if (actor.kind !== "customer") return "only-the-customer";
  return actor.role === "reader" ? "role-may-not-write-to-partner" : null;
}

/** Rule 12: the same as data. */
export function sendAction(actor: PersonActor, { language, vendorName: vendor }: Reader): Action {
  const reason = refusalToWrite(actor);
  if (!reason) return { allowed: true };
  return { allowed: false, reason, sentence: sentence(problems[reason].detail, language, { vendor }) };
}
