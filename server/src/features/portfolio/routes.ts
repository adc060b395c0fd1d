import { Readable } from "node:stream";
import { z } from "zod";
import { listOf } from "../../../../contract/paging.ts";
import { PortfolioHome, PortfolioSubscription, PortfolioSubscriptionsQuery } from "../../../../contract/portfolio.ts";
import { partnerOf } from "../../access/authenticate.ts";
import { problemResponses } from "../../platform/http/problem-responses.ts";
import type { Api, Surroundings } from "../../platform/surroundings.ts";
import { exportPortfolioSubscriptions } from "./export-portfolio-subscriptions.ts";
import { listPortfolioSubscriptions } from "./list-portfolio-subscriptions.ts";
import { readPortfolio } from "./read-portfolio.ts";

const tags = ["Portfolio of a partner"];

export function portfolioRoutes(app: Api, { pool }: Surroundings): void {
  app.get(
    "/portfolio",
    {
      schema: {
        tags,
        summary:
          "What your company has to do with whom: counts, what waits for an answer, what changed this week (partners)",
        response: { 200: PortfolioHome, ...problemResponses("only-partners") },
      },
    },
    (request) => readPortfolio(pool, partnerOf(request)),
  );

  app.get(
    "/portfolio/subscriptions",
    {
      schema: {
        tags,
        summary: "Subscriptions on which your company is of record, or that it sold (partners)",
        description:
          "What a tie does not give is null. `time=past` lists former ties: names and the tie's own dates, nothing else.",
        querystring: PortfolioSubscriptionsQuery,
        response: { 200: listOf(PortfolioSubscription), ...problemResponses("only-partners") },
      },
    },
    (request) => listPortfolioSubscriptions(pool, partnerOf(request), request.query),
  );

  app.get(
    "/portfolio/subscriptions.csv",
    {
      schema: {
        tags,
        summary: "The same list, whole, as a CSV file (partners)",
        description: "That it leaves is in the audit before the first line does, with how many rows it has.",
        querystring: PortfolioSubscriptionsQuery.omit({ limit: true, cursor: true }),
        response: {
          200: {
            description: "A header in your language, then a line for each.",
            content: { "text/csv": { schema: z.string() } },
          },
          ...problemResponses("only-partners"),
        },
      },
    },
    async (request, reply) => {
      const actor = partnerOf(request);
      reply.type("text/csv; charset=utf-8").header("content-disposition", 'attachment; filename="subscriptions.csv"');
      // To a HEAD nothing leaves, and nothing is written down.
      const csv =
        request.method === "HEAD"
          ? Readable.from([])
          : await exportPortfolioSubscriptions(pool, actor, request.query, request.language);
      // A text, sent as it is written.
      return csv as unknown as string;
    },
  );
}
