import { createFileRoute } from "@tanstack/react-router";
import { partnerQuery } from "../../features/partner-directory/partner-directory-data.ts";
import { PartnerPage } from "../../features/partner-directory/partner-page.tsx";
import { readPartnerSearch } from "../../features/partner-directory/partner-search.ts";

export const Route = createFileRoute("/_public/$language/directory/$partnerId")({
  validateSearch: readPartnerSearch,
  loader({ context, params }) {
    void context.queryClient.prefetchQuery(partnerQuery(params.partnerId));
  },
  component: PartnerPage,
});
