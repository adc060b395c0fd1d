import type { ProblemCode } from "../../../../contract/problems.ts";
import { closedReason, type OrderState } from "../../../../domain/order-states.ts";
import type { PersonActor } from "../../access/actor.ts";
import { closedFor } from "./closed-to.ts";
import type { OrderRow } from "./order-queries.ts";

interface CloseFacts {
  readonly state: OrderState;
  readonly isResold: boolean;
  /** The vendor has granted the customer's request to end the relationship with the reseller. */
  readonly granted: boolean;
}

/**
 * Why the actor may not close a draft that it sees; null where it may. A reseller's is closed by an operator as well once the customer's
 * request to end the relationship was granted: an order left open does not hold up the end (rule 10).
 */
export function refusalToClose(actor: PersonActor, { state, isResold, granted }: CloseFacts): ProblemCode | null {
  if (actor.kind !== "operator" || !isResold) return closedFor(actor, state, isResold);
  return closedReason(state) ?? (granted ? null : "close-order-not-granted");
}

/** The same of an order that was read. */
export function refusalToDiscard(actor: PersonActor, { state, seller, ending_granted }: OrderRow): ProblemCode | null {
  return refusalToClose(actor, { state, isResold: seller !== null, granted: ending_granted });
}
