import { listOf } from "../../../../contract/paging.ts";
import { ServicesQuery } from "../../../../contract/requests.ts";
import { Service } from "../../../../contract/resources.ts";
import { actorOf } from "../../access/authenticate.ts";
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
        response: { 200: listOf(Service) },
      },
    },
    async (request) => {
      const { country } = request.query;
      const items = await listServices(pool, actorOf(request), { country, language: request.language });
      return { items, nextCursor: null };
    },
  );
}
