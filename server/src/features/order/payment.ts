import type { OrderRow, PaymentColumns } from "./order-queries.ts";
import type { OrderProblem } from "./quote-order.ts";
import { readVatId } from "./vat-id.ts";

/** A field of the payment that is missing (null), or what is wrong with it. */
export interface PaymentProblem {
  readonly field: string;
  readonly problem: OrderProblem | null;
}

// A postcode is not asked for: there are countries without them.
const needed = {
  billing_name: "payment.billingAddress.name",
  billing_street: "payment.billingAddress.street",
  billing_town: "payment.billingAddress.town",
  billing_country: "payment.billingAddress.country",
} as const;

/** What an invoice cannot be written without. A reseller's orders are paid by it, as it agreed with the vendor. */
export function paymentProblems(payment: PaymentColumns & Pick<OrderRow, "seller">): PaymentProblem[] {
  if (payment.seller) return vatProblems(payment);
  const columns = Object.keys(needed) as (keyof typeof needed)[];
  const missing = columns
    .filter((column) => payment[column] === null)
    .map((column) => ({ field: needed[column], problem: null }));
  return [...missing, ...vatProblems(payment)];
}

// ISO 3166-1 leaves this code to those who have none to name.
const unknownCountry = "ZZ";

/** A VAT ID follows the rule of the billing address's country; while none is named, it has to look like one. */
export function vatProblems({ vat_id, billing_country }: PaymentColumns): PaymentProblem[] {
  const country = billing_country ?? unknownCountry;
  if (vat_id === null || readVatId(vat_id, country) !== null) return [];
  return [{ field: "payment.vatId", problem: { code: "vat-id-wrong", country } }];
}

/** The payment with its VAT ID as it is written on an invoice. */
export function withVatIdAsWritten(payment: PaymentColumns): PaymentColumns {
  const { vat_id, billing_country } = payment;
  return { ...payment, vat_id: vat_id && readVatId(vat_id, billing_country ?? unknownCountry) };
}
