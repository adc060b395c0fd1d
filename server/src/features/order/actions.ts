import type { Order } from "../../../../contract/orders.ts";
import { type ProblemCode, problems } from "../../../../contract/problems.ts";
import type { Action } from "../../../../contract/resources.ts";
import { orderNotOpenReason } from "../../../../domain/order-eligibility.ts";
import { mayBuy } from "../../../../domain/roles.ts";
import type { PersonActor } from "../../access/actor.ts";
import { sentence } from "../../platform/language/format.ts";
import type { Reader } from "../audit-event/actor-view.ts";
import type { OrderRow } from "./order-queries.ts";
import { paymentProblems } from "./payment.ts";
import type { Quote } from "./quote-order.ts";

function action(reason: ProblemCode | null, reader: Reader): Action {
  if (!reason) return { allowed: true };
  const words = sentence(problems[reason].detail, reader.language, { vendor: reader.vendorName });
  return { allowed: false, reason, sentence: words };
}

/** Why an order cannot be placed as it is; null where it can. */
export function notPlaceable(order: OrderRow, { items }: Quote): ProblemCode | null {
  if (items.length === 0) return "order-empty";
  if (items.some(({ check }) => check && check.outcome !== "eligible")) return "item-partner-refused";
  const isIncomplete = paymentProblems(order).length > 0 || items.some((item) => item.problems.length > 0);
  return isIncomplete ? "order-incomplete" : null;
}

/** Rule 12: what the actor may do with an order and, where not, why. */
export function orderActions(actor: PersonActor, order: OrderRow, quote: Quote, reader: Reader): Order["actions"] {
  const closed =
    actor.kind === "customer"
      ? orderNotOpenReason(order.state, actor.role)
      : (orderNotOpenReason(order.state, "global-admin") ?? "only-the-customer");
  const open = action(closed, reader);
  return { change: open, place: action(closed ?? notPlaceable(order, quote), reader), discard: open };
}

/** Whether the actor may start an order and, where not, why. */
export function startAction(actor: PersonActor, reader: Reader): Action {
  if (actor.kind !== "customer") return action("only-the-customer", reader);
  return action(mayBuy(actor.role) ? null : "role-may-not-order", reader);
}
