import { createFileRoute } from "@tanstack/react-router";
import { OrganizationPage } from "../../../features/organizations/organization-page.tsx";
import { organizationPeopleQuery, organizationQuery } from "../../../features/organizations/organizations-data.ts";
import { readOrganizationsSearch } from "../../../features/organizations/organizations-search.ts";

export const Route = createFileRoute("/_shell/console/organizations/$organizationId")({
  // The list's filter stays in the address, for the way back.
  validateSearch: readOrganizationsSearch,
  loader({ context, params }) {
    void context.queryClient.prefetchQuery(organizationQuery(params.organizationId));
    void context.queryClient.prefetchInfiniteQuery(organizationPeopleQuery(params.organizationId, undefined));
  },
  component: OrganizationPage,
});
