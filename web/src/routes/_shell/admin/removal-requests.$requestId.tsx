import { createFileRoute } from "@tanstack/react-router";
import { RemovalRequestPage } from "../../../features/removal-request/removal-request-page.tsx";
import { removalRequestQuery } from "../../../platform/removal-requests.ts";

export const Route = createFileRoute("/_shell/admin/removal-requests/$requestId")({
  loader({ context, params }) {
    void context.queryClient.prefetchQuery(removalRequestQuery(params.requestId));
  },
  component: RemovalRequestPage,
});
