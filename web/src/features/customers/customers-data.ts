import { infiniteQueryOptions, keepPreviousData } from "@tanstack/react-query";
import type { Customer, PortfolioSubscription } from "../../../../contract/portfolio.ts";
import { apiGet } from "../../platform/api.ts";
import type { ListPage } from "../../platform/list-page.ts";
import type { CustomersSearch } from "./customers-search.ts";

export const customersQuery = ({ q, tie, time, sort }: CustomersSearch) =>
  infiniteQueryOptions({
    queryKey: ["customers", "list", { q, tie, time, sort }],
    queryFn: ({ pageParam, signal }) =>
      apiGet<ListPage<Customer>>("/customers", { query: { q, tie, time, sort, cursor: pageParam }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
  });

/** A customer's subscriptions, as far as the ties show them. */
export const customerSubscriptionsQuery = (organizationId: string, time: "present" | "past") =>
  infiniteQueryOptions({
    queryKey: ["portfolio", "subscriptions", "of", organizationId, time],
    queryFn: ({ pageParam, signal }) =>
      apiGet<ListPage<PortfolioSubscription>>("/portfolio/subscriptions", {
        query: { organizationId, time, sort: "name", cursor: pageParam },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
