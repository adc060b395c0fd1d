import { createFileRoute } from "@tanstack/react-router";
import { outgoingMailListQuery } from "../../../features/outgoing-mail/outgoing-mail-data.ts";
import { OutgoingMailPage } from "../../../features/outgoing-mail/outgoing-mail-page.tsx";
import { readOutgoingMailSearch } from "../../../features/outgoing-mail/outgoing-mail-search.ts";

export const Route = createFileRoute("/_shell/console/outgoing-mail/")({
  validateSearch: readOutgoingMailSearch,
  loaderDeps: ({ search: { q, state } }) => ({ q, state }),
  loader({ context, deps }) {
    void context.queryClient.prefetchInfiniteQuery(outgoingMailListQuery(deps));
  },
  component: OutgoingMailPage,
});
