import type { Order } from "../../../../contract/orders.ts";
import { type ProblemCode, problems } from "../../../../contract/problems.ts";
import type { Action } from "../../../../contract/resources.ts";
import { mayBuy } from "../../../../domain/roles.ts";
import type { PersonActor } from "../../access/actor.ts";
import { sentence, type Values } from "../../platform/language/format.ts";
import type { Reader } from "../audit-event/actor-view.ts";
import { refusalToDiscard } from "./close-refusal-view.ts";
import { closedTo } from "./closed-to.ts";
import type { OrderRow } from "./order-queries.ts";
import { paymentProblems } from "./payment.ts";
import type { Quote } from "./quote-order.ts";

function action(reason: ProblemCode | null, reader: Reader, values: Values = {}): Action {
  if (!reason) return { allowed: true };
  const words = sentence(problems[reason].detail, reader.language, { vendor: reader.vendorName, ...values });
  return { allowed: false, reason, sentence: words };
}

/** Why the reseller that wrote the order may sell no more; null where it may, and where the customer buys from the vendor. */
export function refusalToSell({
  seller,
  seller_resells,
  ending_granted,
}: Pick<OrderRow, "seller" | "seller_resells" | "ending_granted">): ProblemCode | null {
  if (seller === null) return null;
  if (seller.state !== "active" || seller_resells !== true) return "reseller-not-in-force";
  return ending_granted ? "relationship-ending" : null;
}

/** Why an order cannot be placed as it is; null where it can. */
export function notPlaceable(order: OrderRow, { items }: Quote): ProblemCode | null {
  if (items.length === 0) return "order-empty";
  const unsellable = refusalToSell(order);
  if (unsellable) return unsellable;
  if (items.some(({ check }) => check && check.outcome !== "eligible")) return "item-partner-refused";
  const isIncomplete = paymentProblems(order).length > 0 || items.some((item) => item.problems.length > 0);
  return isIncomplete ? "order-incomplete" : null;
}

/** Rule 12: what the actor may do with an order and, where not, why. */
export function orderActions(actor: PersonActor, order: OrderRow, quote: Quote, reader: Reader): Order["actions"] {
  const closed = closedTo(actor, order);
  const values = { reseller: order.seller?.name ?? "" };
  const open = action(closed, reader, values);
  return {
    change: open,
    place: action(closed ?? notPlaceable(order, quote), reader, values),
    discard: action(refusalToDiscard(actor, order), reader, values),
  };
}

/** Whether the actor may start an order and, where not, why. */
export function startAction(actor: PersonActor, reader: Reader): Action {
  // A reseller's order begins at its customer.
  if (actor.kind === "partner") return action("no-reseller-relationship", reader);
  if (actor.kind !== "customer") return action("only-the-customer", reader);
  return action(mayBuy(actor.role) ? null : "role-may-not-order", reader);
}
