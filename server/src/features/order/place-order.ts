import { parseAmount } from "../../../../domain/money.ts";
import type { OrderTotals } from "../../../../domain/order-totals.ts";
import { mayBuy } from "../../../../domain/roles.ts";
import type { OrderingActor } from "../../access/actor.ts";
import { auditEntries } from "../../access/audit.ts";
import { matches } from "../../access/if-match.ts";
import { currentInstant } from "../../platform/database/query.ts";
import type { Transaction } from "../../platform/database/transaction.ts";
import { tellOfChanges } from "../partner-of-record/messages.ts";
import { recordAll } from "../partner-of-record/partner-of-record-queries.ts";
import { startSubscriptions } from "../subscription/start-subscriptions-queries.ts";
import { refusalToSell } from "./actions.ts";
import type { FieldProblem, Refusal } from "./answers.ts";
import { closedTo } from "./closed-to.ts";
import { activateSoon, tellOfOrder } from "./messages.ts";
import { itemsOf, lockOrder, type OrderRow } from "./order-queries.ts";
import { checkedItem, orderEtag } from "./order-view.ts";
import { paymentProblems } from "./payment.ts";
import { placedRows } from "./placed-rows.ts";
import { fixItems, fixOrder, writeCharges } from "./placed-statements.ts";
import { type Quote, quoteOrder } from "./quote-order.ts";
import { speakForCustomer } from "./sale-statements.ts";

export interface PlaceInput {
  readonly orderId: string;
  readonly ifMatch: string | undefined;
  /** What the customer saw that it costs. */
  readonly total: { readonly amount: string; readonly currency: string };
}

export type Placed = Refusal | { readonly kind: "placed" | "placed-before" | "not-found" };

/**
 * Places an order: all of it or none of it. Everything is read once the order's row is locked and held against what is true then: the
 * prices, the tax, and by the rules of Check ID whether each partner may still serve its item. What is decided is written in the same
 * transaction: subscriptions, their partners of record from the first instant, what is owed, the audit, and what has to be told.
 * An order that was placed already is no refusal: the caller gets that one, and nothing is written.
 */
export async function placeOrder(tx: Transaction, actor: OrderingActor, input: PlaceInput): Promise<Placed> {
  const [[order], items, [clock]] = await tx.run(
    lockOrder(actor, input.orderId),
    itemsOf(actor, [input.orderId]),
    currentInstant,
  );
  if (!order || !clock) return { kind: "not-found" };
  if (order.state === "placed" && mayHavePlaced(actor, order)) return { kind: "placed-before" };
  const closed = closedTo(actor, order);
  const now = { order, items };
  if (closed) return { kind: "refused", code: closed, now };
  if (!matches(input.ifMatch, orderEtag(order))) return { kind: "refused", code: "order-changed", now };
  const quote = quoteOrder(order, items);
  const refusal = obstacleTo(order, quote, input);
  if (refusal) return { ...refusal, now };
  const { totals } = quote;
  if (!totals) throw new Error(`The order ${order.id} has no total, and nothing says why.`);

  const at = clock.instant;
  const { organization_id: organizationId, id: orderId } = order;
  if (order.seller && !(await isHeld(tx, order, order.seller))) {
    return { kind: "refused", code: "no-reseller-relationship", now };
  }
  const rows = placedRows(order, quote, totals, at);
  const named = rows.namings.map((naming) => naming.subscription_id);
  await tx.commit(
    auditEntries(actor, rows.events),
    startSubscriptions(rows.subscriptions),
    recordAll(rows.namings),
    // The items first: once the order is placed, the database lets nothing of it be changed.
    fixItems(organizationId, rows.items),
    fixOrder(order, { placedBy: actor.personId, eventId: rows.placedEventId, totals, at }),
    writeCharges(rows.charges),
    tellOfChanges(organizationId, named, at),
    tellOfOrder(organizationId, orderId, at),
    activateSoon(organizationId, orderId, at),
  );
  return { kind: "placed" };
}

function mayHavePlaced(actor: OrderingActor, { seller }: OrderRow): boolean {
  return actor.kind === "partner" || (seller === null && mayBuy(actor.role));
}

/** A reseller's order is placed within its relationship: nobody ends that meanwhile, and what is written is the customer's. */
async function isHeld(tx: Transaction, order: OrderRow, seller: { readonly id: string }): Promise<boolean> {
  const [[held]] = await tx.run(speakForCustomer(order.organization_id, seller.id));
  return held?.held === true;
}

/** The first thing that keeps an order from being placed for the sum that was seen; null where nothing does. */
function obstacleTo(order: OrderRow, quote: Quote, input: PlaceInput): Refusal | null {
  if (quote.items.length === 0) return { kind: "refused", code: "order-empty" };
  const unsellable = refusalToSell(order);
  if (unsellable) return { kind: "refused", code: unsellable, values: { reseller: order.seller?.name ?? "" } };
  const partners = partnerErrors(quote);
  const errors = [...partners, ...itemErrors(quote), ...paymentProblems(order)];
  if (partners.length > 0) return { kind: "refused", code: "item-partner-refused", errors };
  if (errors.length > 0) return { kind: "refused", code: "order-incomplete", errors };
  if (quote.totals && !isSeen(quote.totals, input)) {
    return { kind: "refused", code: "total-changed", total: quote.totals.total };
  }
  return null;
}

function isSeen({ total }: OrderTotals, { total: seen }: PlaceInput): boolean {
  return seen.currency === total.currency && parseAmount(seen.amount, seen.currency)?.minor === total.minor;
}

function partnerErrors({ items }: Quote): FieldProblem[] {
  return items.flatMap(({ row, check }, index) => {
    if (!check || !row.partner || check.outcome === "eligible") return [];
    const checked = checkedItem(row, { check, partner: row.partner, partnerNumber: row.partner.partner_number });
    return [{ field: `items.${index}.partnerOfRecord`, problem: { checked } }];
  });
}

function itemErrors({ items }: Quote): FieldProblem[] {
  return items.flatMap(({ problems }, index) => problems.map((problem) => ({ field: `items.${index}`, problem })));
}
