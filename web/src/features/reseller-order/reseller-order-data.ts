import { queryOptions } from "@tanstack/react-query";
import type { ChangeOrder, Order, OrderItem } from "../../../../contract/orders.ts";
import type { Money, Service } from "../../../../contract/resources.ts";
import { apiGet, apiPatch, apiPost } from "../../platform/api.ts";
import { newIdempotencyKey } from "../../platform/new-idempotency-key.ts";

/** What is sold where the customer is. */
export const servicesInQuery = (country: string) =>
  queryOptions({
    queryKey: ["services", "in", country],
    queryFn: ({ signal }) => apiGet<{ items: Service[] }>("/services", { query: { country }, signal }),
    select: ({ items }) => items,
  });

/** A draft for the customer, sold by one of our locations, with one plan in it, in its smallest quantity. @throws {ApiProblem} */
export function startOrderFor(organizationId: string, partnerId: string, planId: string): Promise<Order> {
  return apiPost<Order>(
    `/customers/${organizationId}/orders`,
    { partnerId, items: [{ planId }] },
    { idempotencyKey: newIdempotencyKey() },
  );
}

export interface ItemWish {
  readonly seats?: number;
  readonly term?: OrderItem["term"];
  readonly countryOfUse?: string;
}

/** The order's items as they are to be; with a wish for one of them, without one, or with a new plan. */
export function itemsOf({ items }: Order): NonNullable<ChangeOrder["items"]> {
  return items.map(({ id, plan, seats, term, countryOfUse }) => ({ id, planId: plan.id, seats, term, countryOfUse }));
}

/** @throws {ApiProblem} 412 with `currentOrder` where somebody else has changed the order since. */
export function changeItems({ id, etag }: Order, items: NonNullable<ChangeOrder["items"]>): Promise<Order> {
  return apiPatch<Order>(`/orders/${id}`, { items }, { etag, idempotencyKey: newIdempotencyKey() });
}

/** @throws {ApiProblem} where it is not what was seen any more, or cannot be placed. */
export function placeOrder({ id, etag }: Order, total: Money, idempotencyKey: string): Promise<Order> {
  return apiPost<Order>(`/orders/${id}/placement`, { total }, { etag, idempotencyKey });
}
