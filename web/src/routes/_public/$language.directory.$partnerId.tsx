import { createFileRoute } from "@tanstack/react-router";
import { partnerQuery } from "../../features/partner-directory/partner-directory-data.ts";
import { readDirectorySearch } from "../../features/partner-directory/partner-directory-search.ts";
import { PartnerPage } from "../../features/partner-directory/partner-page.tsx";

export const Route = createFileRoute("/_public/$language/directory/$partnerId")({
  // The filters come along, so that the way back leads to the same list.
  validateSearch: readDirectorySearch,
  loader({ context, params }) {
    void context.queryClient.prefetchQuery(partnerQuery(params.partnerId));
  },
  component: PartnerPage,
});
