import { v7 } from "uuid";
import type { z } from "zod";
import { rowId } from "../../../../contract/ids.ts";
import type { ChangedOrderItem } from "../../../../contract/orders.ts";
import { inOneCurrency } from "../../../../domain/order-totals.ts";
import type { FieldProblem, Refusal } from "./answers.ts";
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

function problemsOf(index: number, offer: OfferRow, item: DraftItem): FieldProblem[] {
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
  const items: DraftItem[] = [];
  const errors: FieldProblem[] = [];
  const prices: { readonly price: { readonly minor: bigint; readonly currency: string } }[] = [];
  const taken = new Set<string>();
  for (const [index, one] of asked.entries()) {
    const before = presentOf(one, present);
    if ((one.id !== undefined && !before) || (before && taken.has(before.id))) {
      return { refusal: { kind: "refused", code: "invalid-request", errors: [unknownItem(index)] } };
    }
    const offer = offers[index];
    if (!offer?.plan_id) return { refusal: notSold(index, offer) };
    const item: DraftItem = {
      id: before?.id ?? v7(),
      service_id: offer.service_id,
      plan_id: offer.plan_id,
      seats: one.seats ?? before?.seats ?? offer.min_seats,
      term: one.term ?? before?.term ?? usualTerm(offer),
      country_of_use: offer.country_of_use,
      partner_id: before?.partner?.id ?? null,
    };
    if (before) taken.add(before.id);
    items.push(item);
    errors.push(...problemsOf(index, offer, item));
    const price = offer.prices.find(({ term }) => term === item.term);
    if (price) prices.push({ price: { minor: BigInt(price.amount_minor), currency: price.currency } });
  }
  const [first] = errors;
  if (first?.problem && "code" in first.problem) {
    const { code } = first.problem;
    return { refusal: { kind: "refused", code, problem: first.problem, errors } };
  }
  if (!inOneCurrency(prices)) return { refusal: { kind: "refused", code: "currencies-differ" } };
  return { items };
}

function usualTerm({ prices }: OfferRow): DraftItem["term"] {
  return prices.some(({ term }) => term === "yearly") ? "yearly" : (prices[0]?.term ?? "yearly");
}

function unknownItem(index: number): FieldProblem {
  return { field: `items.${index}.id`, problem: { code: "not-found" } };
}

function notSold(index: number, offer: OfferRow | undefined): Refusal {
  const country = offer?.country_of_use ?? "";
  const problem = {
    code: "item-not-sold",
    item: { name: "", min_seats: 0, max_seats: 0, country_of_use: country },
  } as const;
  return { kind: "refused", code: "item-not-sold", problem, errors: [{ field: `items.${index}.planId`, problem }] };
}
