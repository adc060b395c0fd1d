import { createFileRoute } from "@tanstack/react-router";
import { RequestsPage } from "../../../features/portal-requests/requests-page.tsx";
import { readRequestsSearch, statesOf } from "../../../features/portal-requests/requests-search.ts";
import { removalRequestsQuery } from "../../../platform/removal-requests.ts";

export const Route = createFileRoute("/_shell/partner/requests/")({
  validateSearch: readRequestsSearch,
  loaderDeps: ({ search: { show } }) => ({ show }),
  loader({ context, deps }) {
    void context.queryClient.prefetchInfiniteQuery(removalRequestsQuery(statesOf(deps)));
  },
  component: RequestsPage,
});
