import { queryOptions } from "@tanstack/react-query";
import type { ConsoleOverview } from "../../../../contract/console-overview.ts";
import { apiGet } from "../../platform/api.ts";

export const consoleOverviewQuery = queryOptions({
  queryKey: ["console-overview"],
  queryFn: ({ signal }) => apiGet<ConsoleOverview>("/console-overview", { signal }),
  staleTime: 0,
});
