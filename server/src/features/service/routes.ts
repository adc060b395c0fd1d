import { listOf } from "../../../../contract/paging.ts";
import { ServicesQuery } from "../../../../contract/requests.ts";
import { Service } from "../../../../contract/resources.ts";
import { actorOf, operatorOf } from "../../access/authenticate.ts";
import { problemResponses } from "../../platform/http/problem-responses.ts";
import type { Api, Surroundings } from "../../platform/surroundings.ts";
import { listServices } from "./list-services.ts";

export function serviceRoutes(app: Api, { pool }: Surroundings): void {
  app.get(
    "/services",
    {
      schema: {
        summary: "The services that are sold, with their plans and prices",
        tags: ["Services"],
        querystring: ServicesQuery,
        response: { 200: listOf(Service), ...problemResponses("only-operators") },
      },
    },
    async (request) => {
      const { country } = request.query;
      const every = request.query.every === "true";
      const actor = every ? operatorOf(request) : actorOf(request);
      const items = await listServices(pool, actor, { country, every, language: request.language });
      return { items, nextCursor: null };
    },
  );
}
