import { createFileRoute } from "@tanstack/react-router";
import { partnersQuery } from "../../../features/partners/partners-data.ts";
import { PartnersPage } from "../../../features/partners/partners-page.tsx";
import { readPartnersSearch } from "../../../features/partners/partners-search.ts";

export const Route = createFileRoute("/_shell/console/partners/")({
  validateSearch: readPartnersSearch,
  loaderDeps: ({ search: { q, state, kind, country, resells, sort } }) => ({ q, state, kind, country, resells, sort }),
  loader({ context, deps }) {
    void context.queryClient.prefetchInfiniteQuery(partnersQuery(deps));
  },
  component: PartnersPage,
});
