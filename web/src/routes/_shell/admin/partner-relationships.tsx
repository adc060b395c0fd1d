import { createFileRoute } from "@tanstack/react-router";
import { partnerRelationshipsQuery } from "../../../features/partner-relationships/partner-relationships-data.ts";
import { PartnerRelationshipsPage } from "../../../features/partner-relationships/partner-relationships-page.tsx";
import { readPartnerRelationshipsSearch } from "../../../features/partner-relationships/partner-relationships-search.ts";

export const Route = createFileRoute("/_shell/admin/partner-relationships")({
  validateSearch: readPartnerRelationshipsSearch,
  loaderDeps: ({ search: { time } }) => ({ time }),
  loader({ context, deps }) {
    void context.queryClient.prefetchInfiniteQuery(partnerRelationshipsQuery(deps.time ?? "present"));
  },
  component: PartnerRelationshipsPage,
});
