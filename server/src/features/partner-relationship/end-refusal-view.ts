import { type ProblemCode, problems } from "../../../../contract/problems.ts";
import type { Action, Obstacle } from "../../../../contract/resources.ts";
import type { PersonActor } from "../../access/actor.ts";
import { sentence, type Values } from "../../platform/language/format.ts";
import type { Reader } from "../audit-event/actor-view.ts";

export interface RelationshipFacts {
  readonly hasRequest: boolean;
  /** The vendor has granted the customer's request. */
  readonly granted: boolean;
}

/** Rule 12: an action that is refused, in the reader's words; allowed where there is no reason. */
export function actionOf(reason: ProblemCode | null, { language, vendorName }: Reader, values: Values = {}): Action {
  if (!reason) return { allowed: true };
  const words = sentence(problems[reason].detail, language, { vendor: vendorName, ...values });
  return { allowed: false, reason, sentence: words };
}

/** Why this person cannot end the relationship; null where it can. A customer never does, the vendor only for a request that it granted. */
export function refusalToEnd(
  actor: PersonActor,
  facts: Pick<RelationshipFacts, "granted">,
  obstacles: readonly unknown[],
): Extract<ProblemCode, "reseller-must-end-it" | "removal-not-granted" | "obstacles-remain"> | null {
  if (actor.kind === "customer") return "reseller-must-end-it";
  if (actor.kind === "operator" && !facts.granted) return "removal-not-granted";
  return obstacles.length > 0 ? "obstacles-remain" : null;
}

/** Why this person cannot ask the reseller to end it; null where it can. */
export function refusalToAsk(
  actor: PersonActor,
  { hasRequest }: Pick<RelationshipFacts, "hasRequest">,
): Extract<ProblemCode, "only-the-customer" | "role-may-not-change-reseller" | "removal-already-asked"> | null {
  if (actor.kind !== "customer") return "only-the-customer";
  if (actor.role === "reader") return "role-may-not-change-reseller";
  return hasRequest ? "removal-already-asked" : null;
}

/** What a refusal says of what stands in the way: how much, and whether it is more than subscriptions. */
export function obstacleValues(obstacles: readonly Pick<Obstacle, "kind">[]): Values {
  return {
    count: obstacles.length,
    kinds: obstacles.some(({ kind }) => kind === "order") ? "mixed" : "subscriptions",
  };
}

/** What may be done about a reseller relationship in force. */
export function relationshipActions(
  actor: PersonActor,
  facts: RelationshipFacts,
  obstacles: readonly Obstacle[],
  reader: Reader,
): { remove: Action; askForRemoval: Action } {
  const remove = actionOf(refusalToEnd(actor, facts, obstacles), reader, obstacleValues(obstacles));
  return {
    remove: remove.allowed ? remove : { ...remove, obstacles: [...obstacles] },
    askForRemoval: actionOf(refusalToAsk(actor, facts), reader),
  };
}
