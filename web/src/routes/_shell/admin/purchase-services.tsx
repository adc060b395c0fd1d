import { createFileRoute } from "@tanstack/react-router";
import { readPurchaseSearch } from "../../../features/purchase-services/purchase-search.ts";
import { PurchaseServicesPage } from "../../../features/purchase-services/purchase-services-page.tsx";
import { ordersQuery } from "../../../platform/orders.ts";
import { servicesQuery } from "../../../platform/services.ts";

export const Route = createFileRoute("/_shell/admin/purchase-services")({
  validateSearch: readPurchaseSearch,
  loader({ context }) {
    void context.queryClient.prefetchQuery(servicesQuery);
    void context.queryClient.prefetchInfiniteQuery(ordersQuery("draft"));
    void context.queryClient.prefetchInfiniteQuery(ordersQuery("placed"));
  },
  component: PurchaseServicesPage,
});
