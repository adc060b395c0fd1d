import type { ProblemCode } from "../../../../contract/problems.ts";
import type { Money } from "../../../../domain/money.ts";
import { checkOrderPartner, type OrderCheckOutcome } from "../../../../domain/order-eligibility.ts";
import {
  inOneCurrency,
  lineNet,
  type OrderLine,
  type OrderTotals,
  orderTotals,
} from "../../../../domain/order-totals.ts";
import type { ItemRow, OfferColumns, OrderRow } from "./order-queries.ts";

/** What is wrong with a field of an order, before it is put into words. */
export interface OrderProblem {
  readonly code: ProblemCode;
  /** The item that the words name. */
  readonly item?: Pick<OfferColumns, "name" | "min_seats" | "max_seats" | "country_of_use">;
  /** The country that the words name, where it is not the item's. */
  readonly country?: string;
}

export interface QuotedItem {
  readonly row: ItemRow;
  /** What one seat costs for one term; null where it is not sold so. */
  readonly price: Money | null;
  readonly net: Money | null;
  readonly taxBasisPoints: number | null;
  /** Whether the chosen partner may serve it; null where none is chosen, and for what is no draft any more. */
  readonly check: OrderCheckOutcome | null;
  /** What keeps it from being placed, its partner aside. */
  readonly problems: readonly OrderProblem[];
}

export interface Quote {
  readonly items: readonly QuotedItem[];
  /** Null while it cannot be told. */
  readonly totals: OrderTotals | null;
}

type Offer = Pick<
  OfferColumns,
  "name" | "min_seats" | "max_seats" | "country_of_use" | "off_sale" | "prices" | "tax_now"
>;

/** What keeps so many seats of a plan from being sold for a term, where and as it is sold now. */
export function offerProblems(
  offer: Offer,
  { seats, term }: { readonly seats: number; readonly term: string },
): OrderProblem[] {
  const problems: OrderProblem[] = [];
  if (offer.off_sale) problems.push({ code: "plan-off-sale", item: offer });
  else if (!offer.prices.some((price) => price.term === term)) problems.push({ code: "item-not-sold", item: offer });
  else if (offer.tax_now === null) problems.push({ code: "no-tax-rate", item: offer });
  if (seats < offer.min_seats || seats > offer.max_seats) problems.push({ code: "seats-out-of-range", item: offer });
  return problems;
}

/** What one seat of an item costs: what it was placed at, else what it costs now. */
function priceOf(order: OrderRow, { amount_minor, term, prices }: ItemRow): Money | null {
  if (amount_minor !== null && order.currency !== null) {
    return { minor: BigInt(amount_minor), currency: order.currency };
  }
  const price = prices.find((one) => one.term === term);
  return price ? { minor: BigInt(price.amount_minor), currency: price.currency } : null;
}

function checkOf({ partner, service_id, country_of_use }: ItemRow): OrderCheckOutcome | null {
  if (!partner) return null;
  const item = { serviceId: service_id, countryOfUse: country_of_use };
  return checkOrderPartner({ partnerNumber: partner.partner_number, item, notOpen: null, partner });
}

/**
 * What an order costs and what is wrong with it. A draft is held against what is true now; a placed one keeps what it was placed
 * at.
 */
export function quoteOrder(order: OrderRow, rows: readonly ItemRow[]): Quote {
  const isDraft = order.state === "draft";
  const priced = rows.map((row) => ({ row, price: priceOf(order, row) }));
  const lines = priced.flatMap(({ price }) => (price ? [{ price }] : []));
  const isMixed = !inOneCurrency(lines);
  const items = priced.map(({ row, price }): QuotedItem => {
    const problems = isDraft ? [...offerProblems(row, row), ...sellerProblems(order, row)] : [];
    return {
      row,
      price,
      net: price && lineNet({ price, seats: row.seats }),
      taxBasisPoints: row.tax_basis_points ?? row.tax_now,
      check: isDraft ? checkOf(row) : null,
      problems: isDraft && isMixed ? [...problems, { code: "currencies-differ", item: row }] : problems,
    };
  });
  const whole = items.flatMap((item) => lineOf(item) ?? []);
  return { items, totals: whole.length === items.length && !isMixed ? orderTotals(whole) : null };
}

/** A reseller sells only what it is authorized for where it will be used. */
function sellerProblems({ seller }: OrderRow, row: ItemRow): OrderProblem[] {
  if (!seller) return [];
  const item = { serviceId: row.service_id, countryOfUse: row.country_of_use };
  const { outcome } = checkOrderPartner({ partnerNumber: seller.partner_number, item, notOpen: null, partner: seller });
  return outcome === "eligible" || outcome === "not-in-force" ? [] : [{ code: "reseller-not-authorized", item: row }];
}

function lineOf({ row, price, taxBasisPoints }: QuotedItem): OrderLine | null {
  if (!price || taxBasisPoints === null) return null;
  return { price, seats: row.seats, countryOfUse: row.country_of_use, taxBasisPoints };
}
