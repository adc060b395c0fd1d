import { infiniteQueryOptions, type QueryClient, queryOptions } from "@tanstack/react-query";
import type { Import, ImportFault } from "../../../../contract/imports.ts";
import { isUnderWay } from "../../../../domain/import-states.ts";
import { apiDelete, apiGet, apiPost } from "../../platform/api.ts";
import type { ListPage } from "../../platform/list-page.ts";

const keys = {
  all: ["imports"],
  list: ["imports", "list"],
  one: (id: string) => ["imports", "one", id],
  faults: (id: string) => ["imports", "faults", id],
} as const;

const nextCursor = (page: ListPage<unknown>) => page.nextCursor;

export const importsQuery = () =>
  infiniteQueryOptions({
    queryKey: keys.list,
    queryFn: ({ pageParam, signal }) =>
      apiGet<ListPage<Import>>("/imports", { query: { cursor: pageParam, limit: 20 }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: nextCursor,
    refetchInterval: ({ state }) =>
      state.data?.pages.some(({ items }) => items.some((one) => isUnderWay(one.state))) ? 3000 : false,
  });

/** Asked anew while somebody works on it, so that the page shows how far it is. */
export const importQuery = (id: string) =>
  queryOptions({
    queryKey: keys.one(id),
    queryFn: ({ signal }) => apiGet<Import>(`/imports/${id}`, { signal }),
    refetchInterval: ({ state }) => (state.data && isUnderWay(state.data.state) ? 1000 : false),
  });

/** @param checkedAt of the check that found them. */
export const faultsQuery = (id: string, checkedAt: string | null) =>
  infiniteQueryOptions({
    queryKey: [...keys.faults(id), checkedAt],
    queryFn: ({ pageParam, signal }) =>
      apiGet<ListPage<ImportFault>>(`/imports/${id}/faults`, { query: { cursor: pageParam, limit: 100 }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: nextCursor,
  });

/** @throws {ApiProblem} where the file is not ready. */
export async function confirmImport(queryClient: QueryClient, id: string): Promise<void> {
  queryClient.setQueryData(keys.one(id), await apiPost<Import>(`/imports/${id}/confirmation`));
  void queryClient.invalidateQueries({ queryKey: keys.list });
}

/** @throws {ApiProblem} where it is being worked on, or over. */
export async function discardImport(queryClient: QueryClient, id: string): Promise<void> {
  await apiDelete(`/imports/${id}`);
  await queryClient.invalidateQueries({ queryKey: keys.all });
}

export function forgetImport(queryClient: QueryClient, id: string): Promise<void> {
  return queryClient.invalidateQueries({ queryKey: keys.one(id) });
}
