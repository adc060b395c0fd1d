import { createFileRoute } from "@tanstack/react-router";
import { partnersQuery } from "../../features/partner-directory/partner-directory-data.ts";
import { PartnerDirectoryPage } from "../../features/partner-directory/partner-directory-page.tsx";
import { readDirectorySearch } from "../../features/partner-directory/partner-directory-search.ts";

export const Route = createFileRoute("/_public/$language/directory/")({
  validateSearch: readDirectorySearch,
  loaderDeps: ({ search }) => search,
  loader({ context, deps }) {
    void context.queryClient.prefetchInfiniteQuery(partnersQuery(deps));
  },
  component: PartnerDirectoryPage,
});
