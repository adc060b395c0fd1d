import { createFileRoute } from "@tanstack/react-router";
import { MatchPage } from "../../features/partner-directory/match-page.tsx";
import { readMatchSearch } from "../../features/partner-directory/match-search.ts";
import { countQuery } from "../../features/partner-directory/partner-directory-data.ts";

export const Route = createFileRoute("/_public/$language/directory/match")({
  validateSearch: readMatchSearch,
  loader({ context }) {
    void context.queryClient.prefetchQuery(countQuery({}));
  },
  component: MatchPage,
});
