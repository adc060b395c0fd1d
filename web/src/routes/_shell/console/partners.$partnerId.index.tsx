import { createFileRoute } from "@tanstack/react-router";
import { PartnerPage } from "../../../features/partners/partner-page.tsx";
import { partnerQuery } from "../../../features/partners/partners-data.ts";
import { readPartnersSearch } from "../../../features/partners/partners-search.ts";

export const Route = createFileRoute("/_shell/console/partners/$partnerId/")({
  // The list's filter stays in the address, for the way back.
  validateSearch: readPartnersSearch,
  loader({ context, params }) {
    void context.queryClient.prefetchQuery(partnerQuery(params.partnerId));
  },
  component: PartnerPage,
});
