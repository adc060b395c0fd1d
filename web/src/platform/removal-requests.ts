import { infiniteQueryOptions, keepPreviousData, type QueryClient, queryOptions } from "@tanstack/react-query";
import type { RemovalRequest } from "../../../contract/relationships.ts";
import type { RemovalRequestState } from "../../../domain/removal-request-states.ts";
import { apiGet } from "./api.ts";
import type { ListPage } from "./list-page.ts";

const keys = {
  all: ["removal-requests"],
  list: (state: readonly RemovalRequestState[]) => ["removal-requests", "list", state],
  one: (id: string) => ["removal-requests", "one", id],
} as const;

/** The requests that the caller may see, in these states; in any where none is named. */
export const removalRequestsQuery = (state: readonly RemovalRequestState[] = []) =>
  infiniteQueryOptions({
    queryKey: keys.list(state),
    queryFn: ({ pageParam, signal }) =>
      apiGet<ListPage<RemovalRequest>>("/removal-requests", { query: { state, cursor: pageParam }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
    staleTime: 0,
  });

/** One request. Another side may move it at any time, so it is asked for anew whenever somebody comes back to it. */
export const removalRequestQuery = (id: string) =>
  queryOptions({
    queryKey: keys.one(id),
    queryFn: ({ signal }) => apiGet<RemovalRequest>(`/removal-requests/${id}`, { signal }),
    staleTime: 0,
  });

/** Shows what the server has just answered, wherever the request stands. */
export function showRemovalRequest(queryClient: QueryClient, request: RemovalRequest): void {
  queryClient.setQueryData(keys.one(request.id), request);
  for (const queryKey of [
    ["removal-requests", "list"],
    ["partner-relationships"],
    ["customers"],
    ["portfolio"],
    ["home"],
  ]) {
    void queryClient.invalidateQueries({ queryKey });
  }
}
