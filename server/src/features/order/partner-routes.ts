import { Order, OrderItemParams } from "../../../../contract/orders.ts";
import { IdParams, NamePartner, WriteHeaders } from "../../../../contract/requests.ts";
import { customerOf } from "../../access/authenticate.ts";
import { repeatable } from "../../access/idempotency.ts";
import { problemResponses } from "../../platform/http/problem-responses.ts";
import { rowIdOrNotFound } from "../../platform/http/row-id.ts";
import type { Api, Surroundings } from "../../platform/surroundings.ts";
import type { RefusedIdLimit } from "../partner-id-check/refused-id-limit.ts";
import { nameOrderPartner } from "./name-order-partner.ts";
import { removeOrderPartner } from "./remove-order-partner.ts";
import { replyWithOrder } from "./reply-with-order.ts";
import { writeOrder } from "./write-order.ts";

const tags = ["Orders"];

const closed = [
  "role-may-not-order",
  "only-the-customer",
  "only-its-reseller",
  "order-placed",
  "order-discarded",
  "order-changed",
] as const;
const repeated = ["idempotency-key-reused"] as const;
const refusedPartners = [
  "malformed-partner-id",
  "unknown-partner-id",
  "headquarters",
  "not-in-force",
  "wrong-country",
  "wrong-service",
  "too-many-refused-ids",
] as const;

/** The partner of record that an order, or one item of it, will begin with. */
export function orderPartnerRoutes(app: Api, { pool, vendorName }: Surroundings, refusedIds: RefusedIdLimit): void {
  const partnerPaths = [
    { path: "/orders/:id/partner-of-record", params: IdParams.extend({}), whole: true },
    { path: "/orders/:id/items/:itemId/partner-of-record", params: OrderItemParams, whole: false },
  ] as const;

  for (const { path, params, whole } of partnerPaths) {
    const meant = whole ? "every item of a draft, all or nothing" : "one item of a draft";
    const keysOf = (given: { id: string; itemId?: string }) => ({
      orderId: rowIdOrNotFound("order", given.id),
      itemId: given.itemId === undefined ? null : rowIdOrNotFound("orderItem", given.itemId),
    });

    app.put(
      path,
      {
        schema: {
          tags,
          summary: `Put a partner on ${meant}`,
          description: "It will be of record on what the items become, from their first instant.",
          params,
          headers: WriteHeaders,
          body: NamePartner,
          response: {
            200: Order,
            ...problemResponses(
              ...closed,
              ...(whole ? (["order-empty"] as const) : []),
              ...refusedPartners,
              ...repeated,
            ),
          },
        },
      },
      async (request, reply) => {
        const actor = customerOf(request);
        const keys = keysOf(request.params);
        await refusedIds.assertOpen(actor);
        const reader = { language: request.language, vendorName };
        const { partnerId } = request.body;
        const ifMatch = request.headers["if-match"];
        const repeat = repeatable(request.headers["idempotency-key"], "PUT", request.url, request.body);
        const named = await writeOrder(pool, actor, reader, (tx, answer) =>
          nameOrderPartner(tx, actor, { ...keys, partnerId, ifMatch, repeat, answer }),
        );
        if (named.kind === "refused-partner") {
          await refusedIds.countOnce(
            actor,
            named.items.map(({ checked }) => checked),
          );
        }
        return replyWithOrder(reply, named, { actor, reader });
      },
    );

    app.delete(
      path,
      {
        schema: {
          tags,
          summary: `Take the partner off ${meant}`,
          description: "Succeeds also where there is none.",
          params,
          headers: WriteHeaders,
          response: { 200: Order, ...problemResponses(...closed, ...repeated) },
        },
      },
      async (request, reply) => {
        const actor = customerOf(request);
        const keys = keysOf(request.params);
        const reader = { language: request.language, vendorName };
        const ifMatch = request.headers["if-match"];
        const repeat = repeatable(request.headers["idempotency-key"], "DELETE", request.url, null);
        const removed = await writeOrder(pool, actor, reader, (tx, answer) =>
          removeOrderPartner(tx, actor, { ...keys, ifMatch, repeat, answer }),
        );
        return replyWithOrder(reply, removed, { actor, reader });
      },
    );
  }
}
