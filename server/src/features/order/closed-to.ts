import type { ProblemCode } from "../../../../contract/problems.ts";
import { orderNotOpenReason } from "../../../../domain/order-eligibility.ts";
import { closedReason, type OrderState } from "../../../../domain/order-states.ts";
import type { PersonActor } from "../../access/actor.ts";
import type { OrderRow } from "./order-queries.ts";

/** Why an order that the actor sees is not its to change; null where it is. A reseller's order is its company's, and nobody else's. */
export function closedTo(
  actor: PersonActor,
  { state, seller }: Pick<OrderRow, "state" | "seller">,
): ProblemCode | null {
  return closedFor(actor, state, seller !== null);
}

/** The same of what is known of it. */
export function closedFor(actor: PersonActor, state: OrderState, isResold: boolean): ProblemCode | null {
  if (actor.kind === "customer") return orderNotOpenReason(state, actor.role, isResold);
  if (actor.kind === "partner") return closedReason(state);
  return orderNotOpenReason(state, "global-admin", isResold) ?? "only-the-customer";
}
