import { useLingui } from "@lingui/react/macro";
import type { PaymentField } from "./order-edits.ts";

/** The name of each field of the payment. */
export function usePaymentLabels(): Readonly<Record<PaymentField, string>> {
  const { t } = useLingui();
  return {
    name: t`Company name`,
    street: t`Street and number`,
    postcode: t`Postcode`,
    town: t`Town`,
    country: t`Country`,
    vatId: t`VAT ID`,
    purchaseOrderNumber: t`Purchase order number`,
  };
}
