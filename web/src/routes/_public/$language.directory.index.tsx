import { createFileRoute } from "@tanstack/react-router";
import { partnersQuery } from "../../features/partner-directory/partner-directory-data.ts";
import { PartnerDirectoryPage } from "../../features/partner-directory/partner-directory-page.tsx";
import { readDirectorySearch } from "../../features/partner-directory/partner-directory-search.ts";

export const Route = createFileRoute("/_public/$language/directory/")({
  validateSearch: readDirectorySearch,
  loaderDeps: ({ search }) => readDirectorySearch({ ...search }),
  loader({ context, deps }) {
    const pages = Number(deps.pages ?? 1);
    void context.queryClient.prefetchInfiniteQuery({
      ...partnersQuery(deps),
      pages,
      getNextPageParam: (page) => page.nextCursor,
    });
  },
  component: PartnerDirectoryPage,
});
