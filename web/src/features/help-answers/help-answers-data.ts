import { infiniteQueryOptions, type QueryClient, queryOptions } from "@tanstack/react-query";
import type { HelpAnswers, SupportMessage } from "../../../../contract/messages.ts";
import { apiDelete, apiGet, apiPut } from "../../platform/api.ts";
import type { ListPage } from "../../platform/list-page.ts";
import type { HelpAnswersSearch } from "./help-answers-search.ts";

export const helpAnswersQuery = ({ sort }: Pick<HelpAnswersSearch, "sort">) =>
  queryOptions({
    queryKey: ["help-answers", sort ?? "-no"],
    queryFn: ({ signal }) => apiGet<ListPage<HelpAnswers>>("/help-answers", { query: { sort }, signal }),
  });

export const supportMessagesQuery = ({ messages }: Pick<HelpAnswersSearch, "messages">) =>
  infiniteQueryOptions({
    queryKey: ["support-messages", messages ?? "waiting"],
    queryFn: ({ pageParam, signal }) =>
      apiGet<ListPage<SupportMessage>>("/support-messages", {
        query: { handled: messages === "handled" ? "yes" : "no", limit: 20, cursor: pageParam },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  });

/** Marks a message as handled, or as waiting again, and brings both lists up to date. */
export async function markHandled(queryClient: QueryClient, id: string, handled: boolean): Promise<void> {
  const path = `/support-messages/${id}/handling`;
  await (handled ? apiPut<void>(path, undefined) : apiDelete(path));
  await queryClient.invalidateQueries({ queryKey: ["support-messages"] });
}
