import { createFileRoute } from "@tanstack/react-router";
import { RemovalCasePage } from "../../../features/removal-cases/removal-case-page.tsx";
import { removalCaseQuery } from "../../../features/removal-cases/removal-cases-data.ts";
import { readRemovalCasesSearch } from "../../../features/removal-cases/removal-cases-search.ts";

export const Route = createFileRoute("/_shell/console/removal-cases/$requestId")({
  // The list's filter stays in the address, for the way back.
  validateSearch: readRemovalCasesSearch,
  loader({ context, params }) {
    void context.queryClient.prefetchQuery(removalCaseQuery(params.requestId));
  },
  component: RemovalCasePage,
});
