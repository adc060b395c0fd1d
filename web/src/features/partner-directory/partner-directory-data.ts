import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { DirectoryPartner } from "../../../../contract/resources.ts";
import { apiGet } from "../../platform/api.ts";
import type { DirectorySearch } from "./partner-directory-search.ts";

interface DirectoryPage {
  readonly items: readonly DirectoryPartner[];
  readonly nextCursor: string | null;
}

const key = ["partner-directory"] as const;

export const partnersQuery = ({ q, service, country }: DirectorySearch) =>
  infiniteQueryOptions({
    queryKey: [...key, "list", { q, service, country }],
    queryFn: ({ pageParam, signal }) =>
      apiGet<DirectoryPage>("/directory/partners", {
        query: { q, service, country, limit: 24, cursor: pageParam },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
  });

export const partnerQuery = (partnerId: string) =>
  queryOptions({
    queryKey: [...key, "one", partnerId],
    queryFn: ({ signal }) =>
      apiGet<DirectoryPartner>(`/directory/partners/${encodeURIComponent(partnerId)}`, { signal }),
  });

/** The services and countries that can be chosen: those that the listed partners are authorized for. */
export const directoryChoicesQuery = queryOptions({
  queryKey: [...key, "choices"],
  queryFn: ({ signal }) => apiGet<DirectoryPage>("/directory/partners", { query: { limit: 200 }, signal }),
  staleTime: 600_000,
  select: ({ items }) => {
    const authorizations = items.flatMap((partner) => partner.authorizations);
    return {
      services: new Map(authorizations.map(({ service }) => [service.code, service.name])),
      countries: [...new Set(authorizations.map(({ country }) => country))],
    };
  },
});
