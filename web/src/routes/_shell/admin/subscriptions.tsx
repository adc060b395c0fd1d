import { createFileRoute } from "@tanstack/react-router";
import { subscriptionListQuery } from "../../../features/subscriptions/subscriptions-data.ts";
import { SubscriptionsPage } from "../../../features/subscriptions/subscriptions-page.tsx";
import { readSubscriptionsSearch } from "../../../features/subscriptions/subscriptions-search.ts";

export const Route = createFileRoute("/_shell/admin/subscriptions")({
  validateSearch: readSubscriptionsSearch,
  loaderDeps: ({ search: { q, state, partner, sort } }) => ({ q, state, partner, sort }),
  loader({ context, deps }) {
    // Asked for while the page's code is on its way; the page shows how it goes.
    void context.queryClient.prefetchInfiniteQuery(subscriptionListQuery(deps));
  },
  component: SubscriptionsPage,
});
