import type { ProblemCode } from "../../../../contract/problems.ts";
import type { RemovalRequest } from "../../../../contract/relationships.ts";
import type { Obstacle } from "../../../../contract/resources.ts";
import {
  isRemovalRequestOpen,
  mayMoveRemovalRequest,
  type RemovalRequestState,
} from "../../../../domain/removal-request-states.ts";
import type { PersonActor } from "../../access/actor.ts";
import type { Reader } from "../audit-event/actor-view.ts";
import { actionOf, obstacleValues, refusalToEnd } from "../partner-relationship/end-refusal-view.ts";

export interface RequestFacts {
  readonly state: RemovalRequestState;
  readonly overdue: boolean;
}

/** Why this person cannot take the request back; null where it can. */
export function refusalToWithdraw(actor: PersonActor, { state }: RequestFacts): ProblemCode | null {
  if (!mayMoveRemovalRequest(state, "withdrawn", "customer")) return "removal-request-closed";
  if (actor.kind !== "customer") return "only-the-customer";
  return actor.role === "reader" ? "role-may-not-change-reseller" : null;
}

/** Why this person cannot answer it with a date or an objection; null where it can. */
export function refusalToAnswer(actor: PersonActor, { state, overdue }: RequestFacts): ProblemCode | null {
  if (!isRemovalRequestOpen(state) || state === "granted") return "removal-request-closed";
  if (actor.kind !== "partner") return "only-its-reseller";
  return mayMoveRemovalRequest(state, "objected", "reseller") && !overdue ? null : "removal-request-with-vendor";
}

/** Why this person cannot decide it; null where it can. */
export function refusalToDecide(actor: PersonActor, { state }: RequestFacts): ProblemCode | null {
  if (actor.kind !== "operator") return "only-operators";
  if (!isRemovalRequestOpen(state) || state === "granted") return "removal-request-closed";
  return mayMoveRemovalRequest(state, "granted", "operator") ? null : "removal-request-not-due";
}

/** Rule 12: what the actor may do about the request and, where not, why. */
export function requestActions(
  actor: PersonActor,
  facts: RequestFacts,
  obstacles: readonly Obstacle[],
  reader: Reader,
): RemovalRequest["actions"] {
  const { state } = facts;
  const action = (code: ProblemCode | null) => actionOf(code, reader, { state, ...obstacleValues(obstacles) });
  const over = isRemovalRequestOpen(state) ? null : "removal-request-closed";
  const remove = action(over ?? refusalToEnd(actor, { granted: state === "granted" }, obstacles));
  return {
    withdraw: action(refusalToWithdraw(actor, facts)),
    answer: action(refusalToAnswer(actor, facts)),
    decide: action(refusalToDecide(actor, facts)),
    removeRelationship: remove.allowed || over ? remove : { ...remove, obstacles: [...obstacles] },
  };
}
