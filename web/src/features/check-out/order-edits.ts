import type { ChangeOrder, InvoicePayment, Order, OrderItem } from "../../../../contract/orders.ts";
import { readSeats } from "../../platform/read-seats.ts";

/** What was typed or chosen for an item and is not saved yet. */
export interface ItemEdit {
  /** As it stands in the field. */
  readonly seats?: string;
  readonly term?: OrderItem["term"];
  readonly countryOfUse?: string;
}

export const paymentFields = ["purchaseOrderNumber", "name", "street", "postcode", "town", "country", "vatId"] as const;
export type PaymentField = (typeof paymentFields)[number];

/** What lies over the order that the server knows, until it is saved. */
export interface OrderEdits {
  readonly items: Readonly<Record<string, ItemEdit>>;
  readonly payment: Readonly<Partial<Record<PaymentField, string>>>;
}

export const noEdits: OrderEdits = { items: {}, payment: {} };

export function hasEdits({ items, payment }: OrderEdits): boolean {
  return Object.keys(items).length > 0 || Object.keys(payment).length > 0;
}

/** How an item looks with what was edited. */
export function editedItem(item: OrderItem, { items }: OrderEdits) {
  const edit = items[item.id];
  return {
    seats: edit?.seats ?? String(item.seats),
    term: edit?.term ?? item.term,
    countryOfUse: edit?.countryOfUse ?? item.countryOfUse,
  };
}

/** What an invoice cannot be written without. */
export const neededFields: readonly PaymentField[] = ["name", "street", "town", "country"];

/** The needed fields that are empty, in the order in which they stand. */
export function missingFields({ order, edits }: { readonly order: Order; readonly edits: OrderEdits }): PaymentField[] {
  return neededFields.filter((field) => !(edits.payment[field] ?? savedPayment(order.payment, field)).trim());
}

export function savedPayment(payment: InvoicePayment, field: PaymentField): string {
  const { purchaseOrderNumber, vatId, billingAddress } = payment;
  const all = { purchaseOrderNumber, vatId, ...billingAddress };
  return all[field] ?? "";
}

/**
 * What to ask the server for, so that it knows what was edited; null where there is nothing to ask. An item whose quantity
 * cannot be ordered stays as it was, and what the server has refused is not asked for again.
 */
export function changesOf(order: Order, edits: OrderEdits, refused: ReadonlySet<PaymentField>): ChangeOrder | null {
  const items = changedItems(order, edits);
  const payment = changedPayment(order.payment, edits, refused);
  return items || payment ? { ...(items && { items }), ...(payment && { payment }) } : null;
}

function changedItems(order: Order, edits: OrderEdits): ChangeOrder["items"] | null {
  const items = wholeList(order, edits);
  const changed = order.items.some(
    (item, at) =>
      item.seats !== items[at]?.seats || item.term !== items[at].term || item.countryOfUse !== items[at].countryOfUse,
  );
  return changed ? items : null;
}

/** Every item as it is to be: the list that a change of items sends whole. */
export function wholeList(order: Order, edits: OrderEdits) {
  return order.items.map((item) => {
    const { seats, term, countryOfUse } = editedItem(item, edits);
    return {
      id: item.id,
      planId: item.plan.id,
      seats: readSeats(seats, item.seatsAllowed) ?? item.seats,
      term,
      countryOfUse,
    };
  });
}

function changedPayment(saved: InvoicePayment, { payment }: OrderEdits, refused: ReadonlySet<PaymentField>) {
  const value = (field: PaymentField) => {
    const typed = refused.has(field) ? undefined : payment[field]?.trim();
    return (typed ?? savedPayment(saved, field)) || null;
  };
  if (!paymentFields.some((field) => (value(field) ?? "") !== savedPayment(saved, field))) return null;
  return {
    method: "invoice" as const,
    purchaseOrderNumber: value("purchaseOrderNumber"),
    vatId: value("vatId"),
    billingAddress: {
      name: value("name"),
      street: value("street"),
      postcode: value("postcode"),
      town: value("town"),
      country: value("country"),
    },
  };
}

/** What is left to save: without what says the same as the order, and without items that are there no more. */
export function leftOver(order: Order, edits: OrderEdits): OrderEdits {
  const items: Record<string, ItemEdit> = {};
  for (const item of order.items) {
    const edit = edits.items[item.id];
    if (!edit) continue;
    const { seats, term, countryOfUse } = edit;
    const left = {
      ...(seats !== undefined && readSeats(seats, item.seatsAllowed) !== item.seats && { seats }),
      ...(term !== undefined && term !== item.term && { term }),
      ...(countryOfUse !== undefined && countryOfUse !== item.countryOfUse && { countryOfUse }),
    };
    if (Object.keys(left).length > 0) items[item.id] = left;
  }
  const payment: Partial<Record<PaymentField, string>> = {};
  for (const field of paymentFields) {
    const typed = edits.payment[field];
    if (typed !== undefined && typed.trim() !== savedPayment(order.payment, field)) payment[field] = typed;
  }
  return { items, payment };
}

/**
 * What is left to save after the server has taken what was sent: what it writes in its own way, a VAT ID without spaces for one,
 * is no edit any more; what was typed since is.
 */
export function withoutSent(edits: OrderEdits, sent: OrderEdits, refused: ReadonlySet<PaymentField>): OrderEdits {
  const payment = Object.entries(edits.payment).filter(
    ([name, typed]) => sent.payment[name as PaymentField] !== typed || refused.has(name as PaymentField),
  );
  return { ...edits, payment: Object.fromEntries(payment) };
}

/** Somebody else has changed the very thing that is edited here, or taken its item out: neither may be lost without a word. */
export function collides(seen: Order, current: Order, edits: OrderEdits): boolean {
  const paymentCollides = Object.keys(edits.payment).some((name) => {
    const field = name as PaymentField;
    const now = savedPayment(current.payment, field);
    return now !== savedPayment(seen.payment, field) && now !== edits.payment[field]?.trim();
  });
  return paymentCollides || Object.entries(edits.items).some(([id, edit]) => itemCollides(id, edit, seen, current));
}

function itemCollides(id: string, edit: ItemEdit, seen: Order, current: Order): boolean {
  const before = seen.items.find((item) => item.id === id);
  const now = current.items.find((item) => item.id === id);
  if (!before || !now) return true;
  const moved = (name: "term" | "countryOfUse") =>
    edit[name] !== undefined && now[name] !== before[name] && now[name] !== edit[name];
  const seatsMoved =
    edit.seats !== undefined && now.seats !== before.seats && readSeats(edit.seats, now.seatsAllowed) !== now.seats;
  return seatsMoved || moved("term") || moved("countryOfUse");
}
