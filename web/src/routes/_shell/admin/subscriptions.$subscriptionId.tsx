import { createFileRoute } from "@tanstack/react-router";
import { SubscriptionPage } from "../../../features/subscriptions/subscription-page.tsx";
import { subscriptionQuery } from "../../../features/subscriptions/subscriptions-data.ts";
import { readSubscriptionDialog } from "../../../features/subscriptions/subscriptions-search.ts";

export const Route = createFileRoute("/_shell/admin/subscriptions/$subscriptionId")({
  validateSearch: readSubscriptionDialog,
  loader({ context, params }) {
    void context.queryClient.prefetchQuery(subscriptionQuery(params.subscriptionId));
  },
  component: SubscriptionPage,
});
