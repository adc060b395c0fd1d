import { createFileRoute } from "@tanstack/react-router";
import { removalCasesQuery } from "../../../features/removal-cases/removal-cases-data.ts";
import { RemovalCasesPage } from "../../../features/removal-cases/removal-cases-page.tsx";
import { readRemovalCasesSearch } from "../../../features/removal-cases/removal-cases-search.ts";

export const Route = createFileRoute("/_shell/console/removal-cases/")({
  validateSearch: readRemovalCasesSearch,
  loaderDeps: ({ search: { view } }) => ({ view }),
  loader({ context, deps }) {
    void context.queryClient.prefetchInfiniteQuery(removalCasesQuery(deps.view ?? "cases"));
  },
  component: RemovalCasesPage,
});
