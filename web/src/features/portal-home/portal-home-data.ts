import { queryOptions } from "@tanstack/react-query";
import type { PortfolioHome } from "../../../../contract/portfolio.ts";
import { apiGet } from "../../platform/api.ts";

/** What waits, what is new, how much there is: asked for anew at every visit. */
export const portalHomeQuery = queryOptions({
  queryKey: ["portfolio", "home"],
  queryFn: ({ signal }) => apiGet<PortfolioHome>("/portfolio", { signal }),
  staleTime: 0,
});
