import { createFileRoute } from "@tanstack/react-router";
import { salesQuery } from "../../../features/sales/sales-data.ts";
import { SalesPage } from "../../../features/sales/sales-page.tsx";
import { readSalesSearch } from "../../../features/sales/sales-search.ts";

export const Route = createFileRoute("/_shell/console/orders/")({
  validateSearch: readSalesSearch,
  loaderDeps: ({ search: { q, state, organization } }) => ({ q, state, organization }),
  loader({ context, deps }) {
    void context.queryClient.prefetchInfiniteQuery(salesQuery(deps));
  },
  component: SalesPage,
});
