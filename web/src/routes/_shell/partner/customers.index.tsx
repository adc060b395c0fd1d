import { createFileRoute } from "@tanstack/react-router";
import { customersQuery } from "../../../features/customers/customers-data.ts";
import { CustomersPage } from "../../../features/customers/customers-page.tsx";
import { readCustomersSearch } from "../../../features/customers/customers-search.ts";

export const Route = createFileRoute("/_shell/partner/customers/")({
  validateSearch: readCustomersSearch,
  loaderDeps: ({ search: { q, tie, time, sort } }) => ({ q, tie, time, sort }),
  loader({ context, deps }) {
    void context.queryClient.prefetchInfiniteQuery(customersQuery(deps));
  },
  component: CustomersPage,
});
