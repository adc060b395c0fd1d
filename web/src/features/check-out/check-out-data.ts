import type { ChangeOrder, Order, OrderPartnerIdCheck } from "../../../../contract/orders.ts";
import type { Money } from "../../../../contract/resources.ts";
import { apiDelete, apiGet, apiPatch, apiPost, apiPut } from "../../platform/api.ts";
import { newIdempotencyKey } from "../../platform/new-idempotency-key.ts";

/** @throws {ApiProblem} 412 with `currentOrder` where somebody else has changed the order since. */
export function changeOrder(id: string, changes: ChangeOrder, etag: string): Promise<Order> {
  return apiPatch<Order>(`/orders/${id}`, changes, { etag, idempotencyKey: newIdempotencyKey(), keepalive: true });
}

export function readOrder(id: string): Promise<Order> {
  return apiGet<Order>(`/orders/${id}`);
}

/** Checks an ID against every item of the order, or against one of them. */
export function checkForOrder(orderId: string, partnerId: string, itemId: string | null): Promise<OrderPartnerIdCheck> {
  return apiPost("/partner-id-checks", { partnerId, orderId, ...(itemId && { itemId }) });
}

/** Puts the partner on every item or on one; null takes it off. */
export function putPartner(order: Order, itemId: string | null, partnerId: string | null): Promise<Order> {
  const path = `/orders/${order.id}${itemId ? `/items/${itemId}` : ""}/partner-of-record`;
  const send = { etag: order.etag, idempotencyKey: newIdempotencyKey() };
  return partnerId === null ? apiDelete<Order>(path, send) : apiPut<Order>(path, { partnerId }, send);
}

/**
 * Places the order as the person has seen it, at the sum that it showed. An order that was placed already answers with what it is.
 *
 * @param idempotencyKey the same for each try of one decision, so that a lost answer places nothing twice.
 * @throws {ApiProblem} with `currentOrder` where it is not what was seen any more, or cannot be placed.
 */
export function placeOrder({ id, etag }: Order, total: Money, idempotencyKey: string): Promise<Order> {
  return apiPost<Order>(`/orders/${id}/placement`, { total }, { etag, idempotencyKey });
}
