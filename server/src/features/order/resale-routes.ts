import { Order, StartResale } from "../../../../contract/orders.ts";
import { IdParams, RepeatHeaders } from "../../../../contract/requests.ts";
import { partnerOf } from "../../access/authenticate.ts";
import { repeatable } from "../../access/idempotency.ts";
import { problemResponses } from "../../platform/http/problem-responses.ts";
import { rowIdOrNotFound } from "../../platform/http/row-id.ts";
import type { Api, Surroundings } from "../../platform/surroundings.ts";
import { replyWithOrder } from "./reply-with-order.ts";
import { startResale } from "./start-resale.ts";
import { writeOrder } from "./write-order.ts";

/** What a reseller orders for its customers. From then on it is an order as any other. */
export function resaleRoutes(app: Api, { pool, vendorName }: Surroundings): void {
  app.post(
    "/customers/:id/orders",
    {
      schema: {
        tags: ["Orders"],
        summary: "Start an order for a customer (resellers)",
        description:
          "A draft that your company and the customer see and your company changes, places or discards. What it becomes is sold by your account: you pay the vendor and bill the customer, and it has no partner of record.",
        params: IdParams,
        headers: RepeatHeaders,
        body: StartResale,
        response: {
          201: Order,
          ...problemResponses(
            "only-partners",
            "not-found",
            "no-reseller-relationship",
            "location-needed",
            "reseller-not-in-force",
            "relationship-ending",
            "item-not-sold",
            "plan-off-sale",
            "seats-out-of-range",
            "no-tax-rate",
            "currencies-differ",
            "idempotency-key-reused",
          ),
        },
      },
    },
    async (request, reply) => {
      const actor = partnerOf(request);
      const organizationId = rowIdOrNotFound("organization", request.params.id);
      const reader = { language: request.language, vendorName };
      const repeat = repeatable(request.headers["idempotency-key"], "POST", request.url, request.body);
      const started = await writeOrder(pool, actor, reader, (tx, answer) =>
        startResale(tx, actor, { ...request.body, organizationId, repeat, answer }),
      );
      return replyWithOrder(reply, started, { actor, reader });
    },
  );
}
