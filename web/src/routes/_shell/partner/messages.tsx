import { createFileRoute } from "@tanstack/react-router";
import { readMessagesSearch } from "../../../features/received-messages/messages-search.ts";
import { receivedMessagesQuery } from "../../../features/received-messages/received-messages-data.ts";
import { ReceivedMessagesPage } from "../../../features/received-messages/received-messages-page.tsx";

export const Route = createFileRoute("/_shell/partner/messages")({
  validateSearch: readMessagesSearch,
  loaderDeps: ({ search: { partner } }) => ({ partner }),
  loader({ context, deps }) {
    void context.queryClient.prefetchInfiniteQuery(receivedMessagesQuery(deps));
  },
  component: ReceivedMessagesPage,
});
