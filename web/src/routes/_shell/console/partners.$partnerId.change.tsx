import { createFileRoute } from "@tanstack/react-router";
import { ChangePartnerPage } from "../../../features/partners/change-partner-page.tsx";
import { partnerQuery } from "../../../features/partners/partners-data.ts";

export const Route = createFileRoute("/_shell/console/partners/$partnerId/change")({
  loader({ context, params }) {
    void context.queryClient.prefetchQuery(partnerQuery(params.partnerId));
  },
  component: ChangePartnerPage,
});
