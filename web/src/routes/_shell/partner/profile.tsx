import { createFileRoute } from "@tanstack/react-router";
import { PartnerProfilePage } from "../../../features/partner-profile/partner-profile-page.tsx";
import { readProfileSearch } from "../../../features/partner-profile/profile-search.ts";
import { partnerAccountsQuery } from "../../../platform/partner-accounts.ts";

export const Route = createFileRoute("/_shell/partner/profile")({
  validateSearch: readProfileSearch,
  loader({ context }) {
    void context.queryClient.prefetchQuery(partnerAccountsQuery);
  },
  component: PartnerProfilePage,
});
