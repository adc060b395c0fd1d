import { createFileRoute } from "@tanstack/react-router";
import { CorrectionPage } from "../../../features/corrections/correction-page.tsx";
import { correctedSubscriptionQuery, recordQuery } from "../../../features/corrections/corrections-data.ts";
import { readCorrectionsSearch } from "../../../features/corrections/corrections-search.ts";

export const Route = createFileRoute("/_shell/console/corrections/$subscriptionId")({
  // The list's filter stays in the address, for the way back.
  validateSearch: readCorrectionsSearch,
  loader({ context, params }) {
    void context.queryClient.prefetchQuery(correctedSubscriptionQuery(params.subscriptionId));
    void context.queryClient.prefetchQuery(recordQuery(params.subscriptionId));
  },
  component: CorrectionPage,
});
