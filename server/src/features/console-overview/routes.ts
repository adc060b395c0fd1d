import { ConsoleOverview } from "../../../../contract/console-overview.ts";
import { operatorOf } from "../../access/authenticate.ts";
import { problemResponses } from "../../platform/http/problem-responses.ts";
import type { Api, Surroundings } from "../../platform/surroundings.ts";
import { readOverview } from "./read-overview.ts";

export function consoleOverviewRoutes(app: Api, { pool }: Surroundings): void {
  app.get(
    "/console-overview",
    {
      schema: {
        tags: ["Console"],
        summary: "What there is, in numbers, and what waits for an operator (operators)",
        response: { 200: ConsoleOverview, ...problemResponses("only-operators") },
      },
    },
    (request) => readOverview(pool, operatorOf(request)),
  );
}
