import { createFileRoute } from "@tanstack/react-router";
import { RequestPage } from "../../../features/portal-requests/request-page.tsx";
import { removalRequestQuery } from "../../../platform/removal-requests.ts";

export const Route = createFileRoute("/_shell/partner/requests/$requestId")({
  loader({ context, params }) {
    void context.queryClient.prefetchQuery(removalRequestQuery(params.requestId));
  },
  component: RequestPage,
});
