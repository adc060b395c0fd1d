import { v7 } from "uuid";
import type { z } from "zod";
import { rowId } from "../../../../contract/ids.ts";
import type { ChangedOrderItem } from "../../../../contract/orders.ts";
import { inOneCurrency } from "../../../../domain/order-totals.ts";
import type { Refusal } from "./answers.ts";
import type { DraftItem } from "./draft-statements.ts";
import type { ItemRow, OfferRow } from "./order-queries.ts";
import { offerProblems } from "./quote-order.ts";

type Asked = z.infer<typeof ChangedOrderItem>;

/** What is asked of the price list for the items of a request: what is left out stays as it is with an item that is there. */
export function askedOffers(asked: readonly Asked[], present: readonly ItemRow[]) {
  return asked.map((item) => ({
    planId: rowId("plan", item.planId),
    country: item.countryOfUse ?? presentOf(item, present)?.country_of_use ?? null,
  }));
}

/** The item of the order that is meant; undefined for a new one, and for one that is not there. */
function presentOf({ id }: Asked, present: readonly ItemRow[]): ItemRow | undefined {
  const key = id === undefined ? undefined : rowId("orderItem", id);
  return present.find((one) => one.id === key);
}

const fieldOf = { "seats-out-of-range": "seats", "no-tax-rate": "countryOfUse" } as const;

function problemsOf(index: number, offer: OfferRow, item: DraftItem) {
  return offerProblems(offer, item).map((problem) => {
    const field = fieldOf[problem.code as keyof typeof fieldOf] ?? (offer.prices.length > 0 ? "term" : "planId");
    return { field: `items.${index}.${field}`, problem };
  });
}

/**
 * The items that a request asks for, each held against what is sold now. A new one has no partner yet.
 *
 * @param offers one for each, in their order, as `askedOffers` asked for them.
 */
export function chooseItems(
  asked: readonly Asked[],
  offers: readonly OfferRow[],
  present: readonly ItemRow[],
): { readonly items: readonly DraftItem[] } | { readonly refusal: Refusal } {
  const chosen: { readonly offer: SoldOffer; readonly item: DraftItem }[] = [];
  for (const [index, one] of asked.entries()) {
    const before = presentOf(one, present);
    const isTwice = before && chosen.some(({ item }) => item.id === before.id);
    if ((one.id !== undefined && !before) || isTwice) return { refusal: unknownItem(index) };
    const offer = offers[index];
    if (!isSold(offer)) return { refusal: notSold(index, offer) };
    chosen.push({ offer, item: draftItem(one, offer, before) });
  }
  const errors = chosen.flatMap(({ offer, item }, index) => problemsOf(index, offer, item));
  const [first] = errors;
  if (first) return { refusal: { kind: "refused", code: first.problem.code, problem: first.problem, errors } };
  if (!inOneCurrency(chosen.flatMap(({ offer, item }) => pricesOf(offer, item)))) {
    return { refusal: { kind: "refused", code: "currencies-differ" } };
  }
  return { items: chosen.map(({ item }) => item) };
}

type SoldOffer = OfferRow & { readonly plan_id: string };

function isSold(offer: OfferRow | undefined): offer is SoldOffer {
  return typeof offer?.plan_id === "string";
}

function draftItem(asked: Asked, offer: SoldOffer, before: ItemRow | undefined): DraftItem {
  return {
    id: before?.id ?? v7(),
    service_id: offer.service_id,
    plan_id: offer.plan_id,
    seats: asked.seats ?? before?.seats ?? offer.min_seats,
    term: asked.term ?? before?.term ?? usualTerm(offer),
    country_of_use: offer.country_of_use,
    partner_id: before?.partner?.id ?? null,
  };
}

function pricesOf({ prices }: OfferRow, { term }: DraftItem) {
  return prices
    .filter((price) => price.term === term)
    .map(({ amount_minor, currency }) => ({ price: { minor: BigInt(amount_minor), currency } }));
}

function usualTerm({ prices }: OfferRow): DraftItem["term"] {
  return prices.some(({ term }) => term === "yearly") ? "yearly" : (prices[0]?.term ?? "yearly");
}

function unknownItem(index: number): Refusal {
  const errors = [{ field: `items.${index}.id`, problem: { code: "not-found" } }] as const;
  return { kind: "refused", code: "invalid-request", errors };
}

function notSold(index: number, offer: OfferRow | undefined): Refusal {
  const country = offer?.country_of_use ?? "";
  const problem = {
    code: "item-not-sold",
    item: { name: "", min_seats: 0, max_seats: 0, country_of_use: country },
  } as const;
  return { kind: "refused", code: "item-not-sold", problem, errors: [{ field: `items.${index}.planId`, problem }] };
}
