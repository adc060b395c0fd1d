import { publicId } from "../../../../contract/ids.ts";
import type { Order, OrderItem, OrderSummary, OrderTotals } from "../../../../contract/orders.ts";
import { problems } from "../../../../contract/problems.ts";
import type { ActorView } from "../../../../contract/resources.ts";
import { sentences } from "../../../../contract/sentences.ts";
import type { OrderTotals as Totals } from "../../../../domain/order-totals.ts";
import { decimalPercent } from "../../../../domain/tax.ts";
import type { PersonActor } from "../../access/actor.ts";
import { moneyView } from "../../platform/http/money-view.ts";
import { countryName, sentence, type Values } from "../../platform/language/format.ts";
import { actorView, type Reader } from "../audit-event/actor-view.ts";
import { partnerSummary } from "../partner/partner-view.ts";
import { type Checked, checkView } from "../partner-id-check/check-view.ts";
import { orderActions } from "./actions.ts";
import type { ItemRow, OrderRow } from "./order-queries.ts";
import { type OrderProblem, type QuotedItem, quoteOrder } from "./quote-order.ts";

/** An order's ETag: it names the change of the draft that was the last. */
export function orderEtag({ id, revision }: Pick<OrderRow, "id" | "revision">): string {
  return `"${publicId("order", id)}.${revision}"`;
}

/** The words that the sentence of a problem is filled with. */
export function problemValues({ item, country }: Omit<OrderProblem, "code">, reader: Reader): Values {
  const place = country ?? item?.country_of_use;
  return {
    plan: item?.name || sentence(sentences["this-plan"], reader.language),
    min: item?.min_seats ?? 0,
    max: item?.max_seats ?? 0,
    country: place ? countryName(place, reader.language) : "",
    vendor: reader.vendorName,
  };
}

/** What is wrong with a field of an order, in the reader's language. */
export function problemSentence(problem: OrderProblem, reader: Reader): string {
  return sentence(problems[problem.code].detail, reader.language, problemValues(problem, reader));
}

/** What a check of an item's partner shows, with the way back from the directory into the order. */
export function checkedItem(item: ItemRow, checked: Pick<Checked, "check" | "partner" | "partnerNumber">): Checked {
  const order = { order: publicId("order", item.order_id), item: publicId("orderItem", item.id) };
  return { ...checked, subscription: { ...item, reseller: null }, order };
}

/** The same, where it was asked for the order as a whole: the way back is to all its items. */
export function ofWholeOrder(checked: Checked): Checked {
  return checked.order ? { ...checked, order: { order: checked.order.order } } : checked;
}

function partnerView({ row, check }: QuotedItem, reader: Reader): OrderItem["partnerOfRecord"] {
  if (!row.partner) return null;
  const partner = row.partner;
  const checked = check && checkedItem(row, { check, partner, partnerNumber: partner.partner_number });
  return { partner: partnerSummary(partner), check: checked && checkView(checked, reader) };
}

function itemView(item: QuotedItem, reader: Reader): OrderItem {
  const { row, price, net, check } = item;
  const partnerOfRecord = partnerView(item, reader);
  const refused =
    check && check.outcome !== "eligible" && check.outcome !== "subscription-not-open" ? check.outcome : null;
  const refusal = refused ? [{ code: refused, sentence: partnerOfRecord?.check?.sentence ?? "" }] : [];
  const words = item.problems.map((problem) => ({ code: problem.code, sentence: problemSentence(problem, reader) }));
  return {
    id: publicId("orderItem", row.id),
    name: row.name,
    service: { id: publicId("service", row.service_id), code: row.service_code, name: row.service_name },
    plan: { id: publicId("plan", row.plan_id), code: row.plan_code, name: row.plan_name },
    seats: row.seats,
    seatsAllowed: { min: row.min_seats, max: row.max_seats },
    term: row.term,
    terms: row.prices.map(({ term, currency, amount_minor }) => ({
      term,
      price: moneyView({ minor: BigInt(amount_minor), currency }),
    })),
    countryOfUse: row.country_of_use,
    countries: [...row.countries],
    price: price && moneyView(price),
    net: net && moneyView(net),
    partnerOfRecord,
    subscriptionId: row.subscription_id && publicId("subscription", row.subscription_id),
    problems: [...words, ...refusal],
  };
}

export function totalsView({ net, taxes, tax, total }: Totals): OrderTotals {
  return {
    net: moneyView(net),
    taxes: taxes.map((one) => ({
      country: one.country,
      percent: decimalPercent(one.taxBasisPoints),
      net: moneyView(one.net),
      tax: moneyView(one.tax),
    })),
    tax: moneyView(tax),
    total: moneyView(total),
  };
}

function paymentView(order: OrderRow): Order["payment"] {
  return {
    method: "invoice",
    purchaseOrderNumber: order.purchase_order_number,
    vatId: order.vat_id,
    billingAddress: {
      name: order.billing_name,
      street: order.billing_street,
      postcode: order.billing_postcode,
      town: order.billing_town,
      country: order.billing_country,
    },
  };
}

/** A reseller's people are shown to the customer as the reseller. */
function personView({ seller }: OrderRow, personId: string, name: string | null, reader: Reader): ActorView {
  if (!seller) return actorView({ actor_kind: "customer", person_id: personId, person_name: name }, reader);
  const person_id = name === null ? null : personId;
  return actorView({ actor_kind: "partner", person_id, person_name: name, company_name: seller.name }, reader);
}

/** An order with its items, as the actor may see it. */
export function orderView(order: OrderRow, rows: readonly ItemRow[], actor: PersonActor, reader: Reader): Order {
  const quote = quoteOrder(order, rows);
  return {
    id: publicId("order", order.id),
    number: order.order_number,
    state: order.state,
    organization: { id: publicId("organization", order.organization_id), name: order.organization_name },
    createdAt: order.created_at.toISOString(),
    createdBy: personView(order, order.created_by, order.created_by_name, reader),
    reseller: order.seller && partnerSummary(order.seller),
    changedAt: order.changed_at.toISOString(),
    items: quote.items.map((item) => itemView(item, reader)),
    totals: quote.totals && totalsView(quote.totals),
    payment: paymentView(order),
    partnerQuestionAnswered: order.partner_question_answered,
    placedAt: order.placed_at?.toISOString() ?? null,
    placedBy: order.placed_by === null ? null : personView(order, order.placed_by, order.placed_by_name, reader),
    etag: orderEtag(order),
    actions: orderActions(actor, order, quote, reader),
  };
}

/** A line of a list of orders. */
export function orderSummary(order: OrderRow, rows: readonly ItemRow[], reader: Reader): OrderSummary {
  const { totals } = quoteOrder(order, rows);
  return {
    id: publicId("order", order.id),
    number: order.order_number,
    state: order.state,
    organization: { id: publicId("organization", order.organization_id), name: order.organization_name },
    changedAt: order.changed_at.toISOString(),
    placedAt: order.placed_at?.toISOString() ?? null,
    createdBy: personView(order, order.created_by, order.created_by_name, reader),
    reseller: order.seller && partnerSummary(order.seller),
    itemNames: rows.map(({ name }) => name),
    total: totals && moneyView(totals.total),
  };
}
