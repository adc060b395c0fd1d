import type { InvoicePayment } from "../../../contract/orders.ts";
import styles from "./invoice-address.module.css";
import { useFormat } from "./use-format.ts";

/** To whom an invoice goes, as on an envelope. */
export function InvoiceAddress({ address }: { readonly address: InvoicePayment["billingAddress"] }) {
  const format = useFormat();
  const { name, street, postcode, town, country } = address;
  const lines = [name, street, [postcode, town].filter(Boolean).join(" "), country && format.country(country)];
  return <span className={styles.lines}>{lines.filter(Boolean).join("\n") || "–"}</span>;
}
