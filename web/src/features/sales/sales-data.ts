import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { Order, OrderSummary } from "../../../../contract/orders.ts";
import { apiGet } from "../../platform/api.ts";
import type { ListPage } from "../../platform/list-page.ts";
import type { SalesSearch } from "./sales-search.ts";

/** Orders of every organization. */
export const salesQuery = ({ q, state, organization }: SalesSearch) =>
  infiniteQueryOptions({
    queryKey: ["sales", "list", { q, state, organization }],
    queryFn: ({ pageParam, signal }) =>
      apiGet<ListPage<OrderSummary>>("/orders", {
        query: { q, state, organizationId: organization, cursor: pageParam, limit: 50 },
        signal,
      }),
    placeholderData: keepPreviousData,
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  });

export const saleQuery = (id: string) =>
  queryOptions({
    queryKey: ["sales", "one", id],
    queryFn: ({ signal }) => apiGet<Order>(`/orders/${id}`, { signal }),
  });
