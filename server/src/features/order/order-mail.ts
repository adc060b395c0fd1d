import { publicId } from "../../../../contract/ids.ts";
import type { Language } from "../../../../domain/languages.ts";
import type { OrderTotals } from "../../../../domain/order-totals.ts";
import { countryName } from "../../platform/language/format.ts";
import { writeDay, writeMoney, writePercent } from "../../platform/language/write-values.ts";
import type { Fact, MailContent, MailOffice, MailPart } from "../../platform/mail/mail-office.ts";
import { type MailWords, mailWords, partnerInWords } from "../../platform/mail/mail-words.ts";
import { actorView } from "../audit-event/actor-view.ts";
import type { OrderRow } from "./order-queries.ts";
import type { Quote, QuotedItem } from "./quote-order.ts";

/** The confirmation of an order that was placed: what its page says, from the same quote. */
export function orderMail(
  office: MailOffice,
  order: OrderRow,
  { items, totals }: Quote,
  language: Language,
): MailContent {
  const words = mailWords(language);
  const { organization_name: organization, order_number: number } = order;
  return {
    language,
    subject: words("order-subject", { number: number ?? "" }),
    lead: words("order-text"),
    parts: [
      { kind: "facts", facts: orderFacts(office, order, words, language) },
      ...items.map((item) => itemPart(item, words, language)),
      ...(totals
        ? [{ kind: "facts", title: words("total"), facts: totalFacts(totals, words, language) } as const]
        : []),
    ],
    link: { name: words("open-order"), href: `${office.publicUrl}/admin/orders/${publicId("order", order.id)}` },
    footer: words("footer-admin", { organization, vendor: office.vendorName }),
  };
}

function orderFacts({ vendorName }: MailOffice, order: OrderRow, words: MailWords, language: Language): Fact[] {
  const { placed_at, placed_by: person_id, placed_by_name: person_name } = order;
  const street = [order.billing_name, order.billing_street];
  const place = [order.billing_postcode, order.billing_town].filter(Boolean).join(" ");
  const country = order.billing_country && countryName(order.billing_country, language);
  const by = actorView({ actor_kind: "customer", person_id, person_name }, { language, vendorName }).name;
  return [
    { name: words("order-number"), value: order.order_number ?? "" },
    { name: words("organization"), value: order.organization_name },
    ...(placed_at ? [{ name: words("placed-on"), value: writeDay(placed_at, language) }] : []),
    { name: words("placed-by"), value: by },
    { name: words("payment"), value: words("by-invoice") },
    ...(order.purchase_order_number
      ? [{ name: words("purchase-order-number"), value: order.purchase_order_number }]
      : []),
    { name: words("billing-address"), value: [...street, place, country].filter(Boolean).join("\n") },
    ...(order.vat_id ? [{ name: words("vat-id"), value: order.vat_id }] : []),
  ];
}

function itemPart({ row, price, net }: QuotedItem, words: MailWords, language: Language): MailPart {
  const each = price ? writeMoney(price, language) : "";
  return {
    kind: "facts",
    title: row.name,
    facts: [
      { name: words("quantity"), value: words(`licences-each-${row.term}`, { count: row.seats, price: each }) },
      { name: words("used-in"), value: countryName(row.country_of_use, language) },
      {
        name: words("partner-of-record"),
        value: row.partner ? partnerInWords(words, row.partner) : words("no-partner"),
      },
      ...(net ? [{ name: words("before-tax"), value: writeMoney(net, language) }] : []),
    ],
  };
}

function totalFacts({ net, taxes, total }: OrderTotals, words: MailWords, language: Language): Fact[] {
  return [
    { name: words("before-tax"), value: writeMoney(net, language) },
    ...taxes.map(({ country, taxBasisPoints, tax }) => ({
      name: words("tax-of", {
        country: countryName(country, language),
        percent: writePercent(taxBasisPoints, language),
      }),
      value: writeMoney(tax, language),
    })),
    { name: words("total"), value: writeMoney(total, language) },
  ];
}
