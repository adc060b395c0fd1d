import { infiniteQueryOptions, keepPreviousData, type QueryClient, queryOptions } from "@tanstack/react-query";
import type { OutgoingMail, OutgoingMailDetails } from "../../../../contract/messages.ts";
import { apiGet, apiPost } from "../../platform/api.ts";
import type { ListPage } from "../../platform/list-page.ts";
import type { OutgoingMailSearch } from "./outgoing-mail-search.ts";

const keys = {
  all: ["outgoing-mail"],
  one: (id: string) => ["outgoing-mail", "one", id],
} as const;

export const outgoingMailListQuery = ({ q, state }: OutgoingMailSearch) =>
  infiniteQueryOptions({
    queryKey: [...keys.all, "list", { q, state }],
    queryFn: ({ pageParam, signal }) =>
      apiGet<ListPage<OutgoingMail>>("/outgoing-mail", { query: { q, state, cursor: pageParam, limit: 30 }, signal }),
    placeholderData: keepPreviousData,
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  });

/** Asked anew while the mail is on its way, so that the page shows what becomes of it. */
export const outgoingMailQuery = (id: string) =>
  queryOptions({
    queryKey: keys.one(id),
    queryFn: ({ signal }) => apiGet<OutgoingMailDetails>(`/outgoing-mail/${id}`, { signal }),
    refetchInterval: ({ state }) => (state.data?.state === "waiting" ? 3000 : false),
  });

/** @throws {ApiProblem} where it cannot be sent again. */
export async function sendAgain(queryClient: QueryClient, id: string): Promise<void> {
  const mail = await apiPost<OutgoingMailDetails>(`/outgoing-mail/${id}/tries`);
  queryClient.setQueryData(keys.one(id), mail);
  void queryClient.invalidateQueries({ queryKey: [...keys.all, "list"] });
}
