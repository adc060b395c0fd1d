import { createFileRoute } from "@tanstack/react-router";
import { SalePage } from "../../../features/sales/sale-page.tsx";
import { saleQuery } from "../../../features/sales/sales-data.ts";
import { readSalesSearch } from "../../../features/sales/sales-search.ts";

export const Route = createFileRoute("/_shell/console/orders/$orderId")({
  // The list's filter stays in the address, for the way back.
  validateSearch: readSalesSearch,
  loader({ context, params }) {
    void context.queryClient.prefetchQuery(saleQuery(params.orderId));
  },
  component: SalePage,
});
