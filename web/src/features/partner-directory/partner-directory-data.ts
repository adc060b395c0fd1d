import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import type {
  DirectoryList,
  DirectoryMap,
  DirectoryMatches,
  DirectoryPartnerPage,
} from "../../../../contract/directory.ts";
import type { OrderList } from "../../../../contract/orders.ts";
import { apiGet } from "../../platform/api.ts";
import type { MatchSearch } from "./match-search.ts";
import type { DirectorySearch } from "./partner-directory-search.ts";

const key = ["partner-directory"] as const;

/** What the list answers to; what the search is for changes nothing in it. */
function asked({ q, service, country, town, language, help, sort }: DirectorySearch) {
  return { q, service, country, town, language, help, sort };
}

export const partnersQuery = (search: DirectorySearch) =>
  infiniteQueryOptions({
    queryKey: [...key, "list", asked(search)],
    queryFn: ({ pageParam, signal }) =>
      apiGet<DirectoryList>("/directory/partners", {
        query: { ...asked(search), limit: 20, cursor: pageParam },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
  });

/** How many partners there are, and what they could be narrowed to. */
export const countQuery = (search: DirectorySearch) =>
  queryOptions({
    queryKey: [...key, "count", asked(search)],
    queryFn: ({ signal }) =>
      apiGet<DirectoryList>("/directory/partners", { query: { ...asked(search), limit: 1 }, signal }),
    select: ({ total, facets }) => ({ total, facets }),
    staleTime: 300_000,
  });

export const partnerQuery = (partnerId: string) =>
  queryOptions({
    queryKey: [...key, "one", partnerId],
    queryFn: ({ signal }) =>
      apiGet<DirectoryPartnerPage>(`/directory/partners/${encodeURIComponent(partnerId)}`, { signal }),
  });

/** The outline of a country and, in it, the locations of one partner's company. */
export const mapQuery = (country: string, partnerId: string) =>
  queryOptions({
    queryKey: [...key, "map", country, partnerId],
    queryFn: ({ signal }) => apiGet<DirectoryMap>(`/directory/maps/${country}`, { query: { partnerId }, signal }),
    staleTime: 600_000,
  });

export const matchesQuery = ({ service, country, town, help, language }: MatchSearch) =>
  queryOptions({
    queryKey: [...key, "matches", { service, country, town, help, language }],
    queryFn: ({ signal }) =>
      apiGet<DirectoryMatches>("/directory/matches", { query: { service, country, town, help, language }, signal }),
    // Equals take turns: who looks again at the same answer sees the same ones.
    staleTime: 600_000,
  });

/** Whether this person may put a partner on an order and, where not, why. */
export const mayOrderQuery = queryOptions({
  queryKey: ["orders", "may-start"],
  queryFn: ({ signal }) => apiGet<OrderList>("/orders", { query: { limit: 1 }, signal }),
  select: ({ actions }) => actions.start,
});
