import { createFileRoute } from "@tanstack/react-router";
import { portalHomeQuery } from "../../../features/portal-home/portal-home-data.ts";
import { PortalHomePage } from "../../../features/portal-home/portal-home-page.tsx";

export const Route = createFileRoute("/_shell/partner/")({
  loader({ context }) {
    void context.queryClient.prefetchQuery(portalHomeQuery);
  },
  component: PortalHomePage,
});
