import { createFileRoute } from "@tanstack/react-router";
import { partnerRelationshipsQuery } from "../../../features/partner-relationships/partner-relationships-data.ts";
import { PartnerRelationshipsPage } from "../../../features/partner-relationships/partner-relationships-page.tsx";

export const Route = createFileRoute("/_shell/admin/partner-relationships")({
  loader({ context }) {
    void context.queryClient.prefetchInfiniteQuery(partnerRelationshipsQuery);
  },
  component: PartnerRelationshipsPage,
});
