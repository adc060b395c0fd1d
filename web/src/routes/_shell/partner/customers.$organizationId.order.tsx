import { createFileRoute } from "@tanstack/react-router";
import { ResellerOrderPage } from "../../../features/reseller-order/reseller-order-page.tsx";
import { readResellerOrderSearch } from "../../../features/reseller-order/reseller-order-search.ts";
import { customerQuery } from "../../../platform/customers.ts";

export const Route = createFileRoute("/_shell/partner/customers/$organizationId/order")({
  validateSearch: readResellerOrderSearch,
  loader({ context, params }) {
    void context.queryClient.prefetchQuery(customerQuery(params.organizationId));
  },
  component: ResellerOrderPage,
});
