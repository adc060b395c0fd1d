import { infiniteQueryOptions, type QueryClient, queryOptions } from "@tanstack/react-query";
import type { Order, OrderList, OrderState } from "../../../contract/orders.ts";
import { apiDelete, apiGet, apiPost } from "./api.ts";
import { newIdempotencyKey } from "./new-idempotency-key.ts";

declare module "@tanstack/react-router" {
  interface HistoryState {
    /** The order's page is shown because the order has just been placed here. */
    justPlaced?: boolean;
  }
}

const keys = {
  all: ["orders"],
  lists: ["orders", "list"],
  one: (id: string) => ["orders", "one", id],
} as const;

/** An order. Another tab or another person may change a draft, so it is asked for anew whenever somebody comes back to it. */
export const orderQuery = (id: string) =>
  queryOptions({
    queryKey: keys.one(id),
    queryFn: ({ signal }) => apiGet<Order>(`/orders/${id}`, { signal }),
    staleTime: 0,
  });

export const ordersQuery = (state: OrderState) =>
  infiniteQueryOptions({
    queryKey: [...keys.lists, state],
    queryFn: ({ pageParam, signal }) =>
      apiGet<OrderList>("/orders", { query: { state, limit: 10, cursor: pageParam }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    staleTime: 0,
  });

/** A draft with one licence plan in it, in the plan's smallest quantity. */
export function startOrder(planId: string): Promise<Order> {
  return apiPost<Order>("/orders", { items: [{ planId }] }, { idempotencyKey: newIdempotencyKey() });
}

export function discardOrder(id: string): Promise<void> {
  return apiDelete(`/orders/${id}`);
}

/** Shows what the server has just answered, wherever the order stands. */
export function showOrder(queryClient: QueryClient, order: Order): void {
  queryClient.setQueryData(keys.one(order.id), order);
  void queryClient.invalidateQueries({ queryKey: keys.lists });
}

/** An order that was placed is also a set of new subscriptions and perhaps a new tie to a partner. */
export function showPlacedOrder(queryClient: QueryClient, order: Order): void {
  showOrder(queryClient, order);
  for (const queryKey of [["subscriptions"], ["home"], ["partner-relationships"]]) {
    void queryClient.invalidateQueries({ queryKey });
  }
}

export function forgetOrder(queryClient: QueryClient, id: string): void {
  queryClient.removeQueries({ queryKey: keys.one(id) });
  void queryClient.invalidateQueries({ queryKey: keys.lists });
}
