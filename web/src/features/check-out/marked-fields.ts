import { readSeats } from "../../platform/read-seats.ts";
import type { Draft } from "./draft.ts";
import { editedItem, type PaymentField } from "./order-edits.ts";

const ofItem = ["seats", "countryOfUse", "term"] as const;
const ofPayment: readonly PaymentField[] = [
  "name",
  "street",
  "postcode",
  "town",
  "country",
  "vatId",
  "purchaseOrderNumber",
];

/** The ids of the fields of step 1 that say what is wrong with them, in the order in which they stand. */
export function markedItemFields({ order, edits, fieldErrors }: Draft): string[] {
  return order.items.flatMap((item) => {
    const orderable = readSeats(editedItem(item, edits).seats, item.seatsAllowed) !== null;
    const marked = ofItem.filter((field) => fieldErrors[`${item.id}.${field}`] || (field === "seats" && !orderable));
    return marked.map((field) => `${field}-${item.id}`);
  });
}

/** The fields of the payment that the server has refused, in the order in which they stand. */
export function refusedPaymentFields({ fieldErrors }: Draft): PaymentField[] {
  return ofPayment.filter((field) => fieldErrors[field]);
}
