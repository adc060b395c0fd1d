import type { ProblemCode } from "../../../../contract/problems.ts";
import { orderNotOpenReason } from "../../../../domain/order-eligibility.ts";
import { closedReason } from "../../../../domain/order-states.ts";
import type { PersonActor } from "../../access/actor.ts";
import type { OrderRow } from "./order-queries.ts";

/** Why an order that the actor sees is not its to change; null where it is. A reseller's order is its company's, and nobody else's. */
export function closedTo(
  actor: PersonActor,
  { state, seller }: Pick<OrderRow, "state" | "seller">,
): ProblemCode | null {
  if (actor.kind === "customer") return orderNotOpenReason(state, actor.role, seller !== null);
  if (actor.kind === "partner") return closedReason(state);
  return orderNotOpenReason(state, "global-admin", seller !== null) ?? "only-the-customer";
}
