import { createFileRoute } from "@tanstack/react-router";
import { CustomerPage } from "../../../features/customers/customer-page.tsx";
import { customerQuery } from "../../../platform/customers.ts";

export const Route = createFileRoute("/_shell/partner/customers/$organizationId/")({
  loader({ context, params }) {
    void context.queryClient.prefetchQuery(customerQuery(params.organizationId));
  },
  component: CustomerPage,
});
