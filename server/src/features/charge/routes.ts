import { listOf } from "../../../../contract/paging.ts";
import { ChargesQuery } from "../../../../contract/requests.ts";
import { Charge } from "../../../../contract/subscription-changes.ts";
import { actorOf } from "../../access/authenticate.ts";
import type { Api, Surroundings } from "../../platform/surroundings.ts";
import { listCharges } from "./list-charges.ts";

export function chargeRoutes(app: Api, { pool }: Surroundings): void {
  app.get(
    "/charges",
    {
      schema: {
        tags: ["Subscriptions"],
        summary: "What is owed for what and for which period, newest first",
        description:
          "Facts for billing to fetch. Tax is rounded per charge here; an order's own totals round it once per country.",
        querystring: ChargesQuery,
        response: { 200: listOf(Charge) },
      },
    },
    (request) => listCharges(pool, actorOf(request), request.query),
  );
}
