import { createFileRoute } from "@tanstack/react-router";
import { organizationsQuery } from "../../../features/organizations/organizations-data.ts";
import { OrganizationsPage } from "../../../features/organizations/organizations-page.tsx";
import { readOrganizationsSearch } from "../../../features/organizations/organizations-search.ts";

export const Route = createFileRoute("/_shell/console/organizations/")({
  validateSearch: readOrganizationsSearch,
  loaderDeps: ({ search: { q, kind, sort } }) => ({ q, kind, sort }),
  loader({ context, deps }) {
    void context.queryClient.prefetchInfiniteQuery(organizationsQuery(deps));
  },
  component: OrganizationsPage,
});
