import { createFileRoute } from "@tanstack/react-router";
import { portfolioQuery } from "../../../features/portfolio-subscriptions/portfolio-data.ts";
import { readPortfolioSearch } from "../../../features/portfolio-subscriptions/portfolio-search.ts";
import { PortfolioSubscriptionsPage } from "../../../features/portfolio-subscriptions/portfolio-subscriptions-page.tsx";

export const Route = createFileRoute("/_shell/partner/subscriptions")({
  validateSearch: readPortfolioSearch,
  loaderDeps: ({ search }) => readPortfolioSearch({ ...search }),
  loader({ context, deps }) {
    void context.queryClient.prefetchInfiniteQuery(portfolioQuery(deps));
  },
  component: PortfolioSubscriptionsPage,
});
