import { createFileRoute } from "@tanstack/react-router";
import { OrderPage } from "../../../features/orders/order-page.tsx";
import { orderQuery } from "../../../platform/orders.ts";

export const Route = createFileRoute("/_shell/admin/orders/$orderId")({
  loader({ context, params }) {
    void context.queryClient.prefetchQuery(orderQuery(params.orderId));
  },
  component: OrderPage,
});
