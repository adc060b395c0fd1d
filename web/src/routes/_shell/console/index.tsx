import { createFileRoute } from "@tanstack/react-router";
import { consoleOverviewQuery } from "../../../features/console-overview/console-overview-data.ts";
import { ConsoleOverviewPage } from "../../../features/console-overview/console-overview-page.tsx";

export const Route = createFileRoute("/_shell/console/")({
  loader({ context }) {
    void context.queryClient.prefetchQuery(consoleOverviewQuery);
  },
  component: ConsoleOverviewPage,
});
