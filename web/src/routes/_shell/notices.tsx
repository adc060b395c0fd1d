import { createFileRoute } from "@tanstack/react-router";
import { NoticesPage } from "../../features/notices/notices-page.tsx";
import { readNoticesSearch } from "../../features/notices/notices-search.ts";
import { noticesQuery } from "../../platform/notices.ts";

export const Route = createFileRoute("/_shell/notices")({
  validateSearch: readNoticesSearch,
  loaderDeps: ({ search: { read, topic } }) => ({ read, topic }),
  loader({ context, deps }) {
    void context.queryClient.prefetchInfiniteQuery(noticesQuery(deps));
  },
  component: NoticesPage,
});
