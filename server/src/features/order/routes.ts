import { z } from "zod";
import { ChangeOrder, Order, OrderList, OrdersQuery, PlaceOrder, StartOrder } from "../../../../contract/orders.ts";
import { IdParams, RepeatHeaders, WriteHeaders } from "../../../../contract/requests.ts";
import { contextOf } from "../../access/actor.ts";
import { actorOf, customerOf, ordererOf } from "../../access/authenticate.ts";
import { repeatable } from "../../access/idempotency.ts";
import { inTransaction } from "../../platform/database/transaction.ts";
import { ProblemError } from "../../platform/http/problem-error.ts";
import { problemResponses } from "../../platform/http/problem-responses.ts";
import { rowIdOrNotFound } from "../../platform/http/row-id.ts";
import type { Api, Surroundings } from "../../platform/surroundings.ts";
import type { Reader } from "../audit-event/actor-view.ts";
import { changeOrder } from "./change-order.ts";
import { discardOrder } from "./discard-order.ts";
import { listOrders } from "./list-orders.ts";
import { placeOrder } from "./place-order.ts";
import { readOrder } from "./read-order.ts";
import { refusalOf, replyWithOrder } from "./reply-with-order.ts";
import { startOrder } from "./start-order.ts";
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
const refusedItems = [
  "item-not-sold",
  "plan-off-sale",
  "seats-out-of-range",
  "no-tax-rate",
  "currencies-differ",
] as const;
export function orderRoutes(app: Api, { pool, vendorName }: Surroundings): void {
  const readerOf = (request: { language: Reader["language"] }): Reader => ({ language: request.language, vendorName });

  app.get(
    "/orders",
    {
      schema: {
        tags,
        summary: "Orders, the one that was changed last first",
        description: "Drafts of everybody in the organization, placed orders, and those that were discarded.",
        querystring: OrdersQuery,
        response: { 200: OrderList },
      },
    },
    (request) => listOrders(pool, actorOf(request), request.query, readerOf(request)),
  );

  app.post(
    "/orders",
    {
      schema: {
        tags,
        summary: "Start an order",
        description:
          "A draft that everybody in the organization finds again. The partner that you chose in the directory is put on the items that it may serve; then the choice is forgotten.",
        headers: RepeatHeaders,
        body: StartOrder,
        response: {
          201: Order,
          ...problemResponses("role-may-not-order", "only-the-customer", "not-found", ...refusedItems, ...repeated),
        },
      },
    },
    async (request, reply) => {
      const actor = customerOf(request);
      const reader = readerOf(request);
      const repeat = repeatable(request.headers["idempotency-key"], "POST", request.url, request.body);
      const started = await writeOrder(pool, actor, reader, (tx, answer) =>
        startOrder(tx, actor, { ...request.body, repeat, answer }),
      );
      return replyWithOrder(reply, started, { actor, reader });
    },
  );

  app.get(
    "/orders/:id",
    {
      schema: {
        tags,
        summary: "One order: what is in it, what it costs, what is wrong with it, and what may be done",
        description:
          "A draft is held against today's prices and authorizations. A placed order keeps what it was placed at.",
        params: IdParams,
        response: { 200: Order },
      },
    },
    async (request, reply) => {
      const id = rowIdOrNotFound("order", request.params.id);
      const order = await readOrder(pool, actorOf(request), id, readerOf(request));
      if (!order) throw new ProblemError("not-found");
      return reply.header("etag", order.etag).send(order);
    },
  );

  app.patch(
    "/orders/:id",
    {
      schema: {
        tags,
        summary: "Change a draft",
        description:
          "What is left out stays. `items` is the whole list. A new item gets the partner that all others have which have one, where it may serve it.",
        params: IdParams,
        headers: WriteHeaders,
        body: ChangeOrder,
        response: { 200: Order, ...problemResponses(...closed, ...refusedItems, "vat-id-wrong", ...repeated) },
      },
    },
    async (request, reply) => {
      const actor = ordererOf(request);
      const orderId = rowIdOrNotFound("order", request.params.id);
      const reader = readerOf(request);
      const ifMatch = request.headers["if-match"];
      const repeat = repeatable(request.headers["idempotency-key"], "PATCH", request.url, request.body);
      const changed = await writeOrder(pool, actor, reader, (tx, answer) =>
        changeOrder(tx, actor, { orderId, ifMatch, repeat, answer, change: request.body }),
      );
      return replyWithOrder(reply, changed, { actor, reader });
    },
  );

  app.delete(
    "/orders/:id",
    {
      schema: {
        tags,
        summary: "Discard a draft",
        description:
          "Succeeds also where it is discarded already. An operator discards a reseller's draft once the customer's request to end the relationship was granted.",
        params: IdParams,
        headers: WriteHeaders.pick({ "if-match": true }),
        response: {
          204: z.null(),
          ...problemResponses(
            "role-may-not-order",
            "only-the-customer",
            "only-its-reseller",
            "close-order-not-granted",
            "order-placed",
            "order-changed",
          ),
        },
      },
    },
    async (request, reply) => {
      const actor = actorOf(request);
      const orderId = rowIdOrNotFound("order", request.params.id);
      const ifMatch = request.headers["if-match"];
      const discarded = await inTransaction(pool, contextOf(actor), (tx) =>
        discardOrder(tx, actor, { orderId, ifMatch }),
      );
      if (discarded.kind === "not-found") throw new ProblemError("not-found");
      if (discarded.kind === "refused") throw refusalOf(discarded, actor, readerOf(request));
      return reply.code(204).header("etag", discarded.etag).send(null);
    },
  );

  app.post(
    "/orders/:id/placement",
    {
      schema: {
        tags,
        summary: "Place an order",
        description:
          "All of it or none of it. 201 where it was placed by this; 200 with the same order where it was placed already, so that a repeat does no harm. Every partner is checked again, and the total has to be the one that was seen.",
        params: IdParams,
        headers: WriteHeaders.pick({ "if-match": true }),
        body: PlaceOrder,
        response: {
          200: Order,
          201: Order,
          ...problemResponses(
            "role-may-not-order",
            "only-the-customer",
            "only-its-reseller",
            "no-reseller-relationship",
            "reseller-not-in-force",
            "relationship-ending",
            "order-discarded",
            "order-changed",
            "order-empty",
            "order-incomplete",
            "item-partner-refused",
            "total-changed",
          ),
        },
      },
    },
    async (request, reply) => {
      const actor = ordererOf(request);
      const orderId = rowIdOrNotFound("order", request.params.id);
      const reader = readerOf(request);
      const ifMatch = request.headers["if-match"];
      const placed = await inTransaction(pool, contextOf(actor), (tx) =>
        placeOrder(tx, actor, { orderId, ifMatch, total: request.body.total }),
      );
      if (placed.kind === "not-found") throw new ProblemError("not-found");
      if (placed.kind === "refused") throw refusalOf(placed, actor, reader);
      const order = await readOrder(pool, actor, orderId, reader);
      if (!order) throw new ProblemError("not-found");
      return reply
        .code(placed.kind === "placed" ? 201 : 200)
        .header("etag", order.etag)
        .send(order);
    },
  );
}
