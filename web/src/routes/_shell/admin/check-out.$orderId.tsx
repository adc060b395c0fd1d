import { createFileRoute } from "@tanstack/react-router";
import { CheckOutPage } from "../../../features/check-out/check-out-page.tsx";
import { readCheckOutSearch } from "../../../features/check-out/check-out-search.ts";
import { orderQuery } from "../../../platform/orders.ts";

export const Route = createFileRoute("/_shell/admin/check-out/$orderId")({
  validateSearch: readCheckOutSearch,
  loader({ context, params }) {
    void context.queryClient.prefetchQuery(orderQuery(params.orderId));
  },
  component: CheckOutPage,
});
