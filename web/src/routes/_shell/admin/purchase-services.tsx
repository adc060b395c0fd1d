import { createFileRoute } from "@tanstack/react-router";
import { servicesQuery } from "../../../features/purchase-services/purchase-services-data.ts";
import { PurchaseServicesPage } from "../../../features/purchase-services/purchase-services-page.tsx";

export const Route = createFileRoute("/_shell/admin/purchase-services")({
  loader({ context }) {
    void context.queryClient.prefetchQuery(servicesQuery);
  },
  component: PurchaseServicesPage,
});
