import { infiniteQueryOptions, keepPreviousData } from "@tanstack/react-query";
import type { PortfolioSubscription } from "../../../../contract/portfolio.ts";
import { apiGet } from "../../platform/api.ts";
import { download } from "../../platform/download.ts";
import type { ListPage } from "../../platform/list-page.ts";
import type { PortfolioSearch } from "./portfolio-search.ts";

const path = "/portfolio/subscriptions";

/** What the server is asked; the file asks the same. */
const asked = ({ state = [], ...search }: PortfolioSearch) => ({ ...search, state });

export const portfolioQuery = (search: PortfolioSearch) =>
  infiniteQueryOptions({
    queryKey: ["portfolio", "subscriptions", search],
    queryFn: ({ pageParam, signal }) =>
      apiGet<ListPage<PortfolioSubscription>>(path, { query: { ...asked(search), cursor: pageParam }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
  });

/** The whole list as it is filtered and sorted, for a spreadsheet. @throws {ApiProblem} */
export function downloadPortfolio(search: PortfolioSearch, fileName: string): Promise<void> {
  return download(`${path}.csv`, fileName, asked(search));
}
