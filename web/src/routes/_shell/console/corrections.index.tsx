import { createFileRoute } from "@tanstack/react-router";
import { correctableQuery } from "../../../features/corrections/corrections-data.ts";
import { CorrectionsPage } from "../../../features/corrections/corrections-page.tsx";
import { readCorrectionsSearch } from "../../../features/corrections/corrections-search.ts";

export const Route = createFileRoute("/_shell/console/corrections/")({
  validateSearch: readCorrectionsSearch,
  loaderDeps: ({ search: { q } }) => ({ q }),
  loader({ context, deps }) {
    void context.queryClient.prefetchInfiniteQuery(correctableQuery(deps));
  },
  component: CorrectionsPage,
});
