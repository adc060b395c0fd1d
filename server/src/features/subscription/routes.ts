import { rowId } from "../../../../contract/ids.ts";
import { listOf } from "../../../../contract/paging.ts";
import { IdParams, MoveSubscription, ReplaceSubscription, SubscriptionsQuery } from "../../../../contract/requests.ts";
import { Subscription, SubscriptionSummary } from "../../../../contract/resources.ts";
import { contextOf } from "../../access/actor.ts";
import { actorOf, operatorOf } from "../../access/authenticate.ts";
import { inTransaction } from "../../platform/database/transaction.ts";
import { ProblemError } from "../../platform/http/problem-error.ts";
import { problemResponses } from "../../platform/http/problem-responses.ts";
import { rowIdOrNotFound } from "../../platform/http/row-id.ts";
import type { Api, Surroundings } from "../../platform/surroundings.ts";
import { listSubscriptions } from "./list-subscriptions.ts";
import { moveSubscription } from "./move-subscription.ts";
import { readSubscription } from "./read-subscription.ts";
import { replaceSubscription } from "./replace-subscription.ts";

const tags = ["Subscriptions"];

export function subscriptionRoutes(app: Api, { pool, vendorName }: Surroundings): void {
  app.get(
    "/subscriptions",
    {
      schema: {
        tags,
        summary: "Subscriptions",
        querystring: SubscriptionsQuery,
        response: { 200: listOf(SubscriptionSummary) },
      },
    },
    (request) => listSubscriptions(pool, actorOf(request), request.query),
  );

  app.get(
    "/subscriptions/:id",
    {
      schema: {
        tags,
        summary: "One subscription, its partner of record, and what may be done about it",
        params: IdParams,
        response: { 200: Subscription },
      },
    },
    async (request) => {
      const id = rowIdOrNotFound("subscription", request.params.id);
      const reader = { language: request.language, vendorName };
      const subscription = await readSubscription(pool, actorOf(request), id, reader);
      if (!subscription) throw new ProblemError("not-found");
      return subscription;
    },
  );

  app.put(
    "/subscriptions/:id/state",
    {
      schema: {
        tags,
        summary: "Report a subscription's state from billing (operators)",
        description: "Cancellation and expiry are final, and end the period of its partner of record.",
        params: IdParams,
        body: MoveSubscription,
        response: { 200: Subscription, ...problemResponses("only-operators", "move-not-allowed") },
      },
    },
    async (request) => {
      const actor = operatorOf(request);
      const id = rowIdOrNotFound("subscription", request.params.id);
      const moved = await inTransaction(pool, contextOf(actor), (tx) =>
        moveSubscription(tx, actor, { id, ...request.body }),
      );
      if (moved.kind !== "moved") throw new ProblemError(moved.kind);
      const subscription = await readSubscription(pool, actor, id, { language: request.language, vendorName });
      if (!subscription) throw new ProblemError("not-found");
      return subscription;
    },
  );

  app.post(
    "/subscriptions/:id/replacement",
    {
      schema: {
        tags,
        summary: "Report that a subscription was replaced by one of another plan (operators)",
        description: "The new subscription inherits the partner of record where that partner may serve it.",
        params: IdParams,
        body: ReplaceSubscription,
        response: {
          201: Subscription,
          ...problemResponses("only-operators", "subscription-ended", "already-replaced", "plan-not-sold"),
        },
      },
    },
    async (request, reply) => {
      const actor = operatorOf(request);
      const { seats, term, reason } = request.body;
      const id = rowIdOrNotFound("subscription", request.params.id);
      const planId = rowId("plan", request.body.planId);
      if (!planId) throw new ProblemError("plan-not-sold");
      const replaced = await inTransaction(pool, contextOf(actor), (tx) =>
        replaceSubscription(tx, actor, { id, planId, seats, term, reason }),
      );
      if (replaced.kind !== "replaced") throw new ProblemError(replaced.kind);
      const subscription = await readSubscription(pool, actor, replaced.id, { language: request.language, vendorName });
      if (!subscription) throw new ProblemError("not-found");
      return reply.code(201).send(subscription);
    },
  );
}
