import { publicId } from "../../../../contract/ids.ts";
import { noticeSentences } from "../../../../contract/notice-sentences.ts";
import type { Language } from "../../../../domain/languages.ts";
import { countryName, sentence } from "../../platform/language/format.ts";
import { writeDay } from "../../platform/language/write-values.ts";
import type { MailContent, MailOffice, MailPart } from "../../platform/mail/mail-office.ts";
import { type MailWords, mailWords, partnerInWords } from "../../platform/mail/mail-words.ts";
import type { PartnerSummaryRow } from "../partner/partner-view.ts";
import type { OrderRow } from "./order-queries.ts";
import type { Quote } from "./quote-order.ts";

export interface ResoldOrder {
  readonly order: OrderRow;
  readonly quote: Quote;
  readonly reseller: PartnerSummaryRow;
  readonly to: "customer" | "reseller";
}

/** The confirmation of an order that a reseller placed for its customer: what was bought, and no sums, because the reseller bills it. */
export function resoldOrderMail(office: MailOffice, resold: ResoldOrder, language: Language): MailContent {
  const words = mailWords(language);
  const { order, quote, reseller, to } = resold;
  const { organization_name: organization, organization_id, order_number, placed_at } = order;
  const toCustomer = to === "customer";
  const { title } = noticeSentences[toCustomer ? "order-placed-by-reseller" : "order-sold"];
  return {
    language,
    subject: sentence(title, language, { number: order_number ?? "", organization }),
    lead: words(toCustomer ? "resold-order-text" : "sold-order-text"),
    parts: [
      {
        kind: "facts",
        facts: [
          { name: words("order-number"), value: order_number ?? "" },
          { name: words(toCustomer ? "organization" : "customer"), value: organization },
          { name: words("reseller"), value: partnerInWords(words, reseller) },
          ...(placed_at ? [{ name: words("placed-on"), value: writeDay(placed_at, language) }] : []),
        ],
      },
      ...itemParts(quote, words, language),
    ],
    link: toCustomer
      ? { name: words("open-order"), href: `${office.publicUrl}/admin/orders/${publicId("order", order.id)}` }
      : {
          name: words("open-customer"),
          href: `${office.publicUrl}/partner/customers/${publicId("organization", organization_id)}`,
        },
    footer: toCustomer
      ? words("footer-admin", { organization, vendor: office.vendorName })
      : words("footer-partner", { partner: reseller.name, vendor: office.vendorName }),
  };
}

function itemParts({ items }: Quote, words: MailWords, language: Language): MailPart[] {
  return items.map(({ row }) => ({
    kind: "facts",
    title: row.name,
    facts: [
      { name: words("licences"), value: String(row.seats) },
      { name: words("term"), value: words(row.term) },
      { name: words("used-in"), value: countryName(row.country_of_use, language) },
    ],
  }));
}
