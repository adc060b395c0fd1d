import { infiniteQueryOptions, keepPreviousData } from "@tanstack/react-query";
import type { PartnerMessageList } from "../../../../contract/messages.ts";
import { apiGet } from "../../platform/api.ts";
import type { MessagesSearch } from "./messages-search.ts";

/** What customers have written to the company, the latest first. */
export const receivedMessagesQuery = ({ partner }: MessagesSearch) =>
  infiniteQueryOptions({
    queryKey: ["partner-messages", "received", { partner }],
    queryFn: ({ pageParam, signal }) =>
      apiGet<PartnerMessageList>("/partner-messages", {
        query: { partnerId: partner, cursor: pageParam, limit: 20 },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
