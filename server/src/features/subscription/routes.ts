import { z } from "zod";
import { rowId } from "../../../../contract/ids.ts";
import { listOf } from "../../../../contract/paging.ts";
import {
  IdParams,
  MoveSubscription,
  RepeatHeaders,
  ReplaceSubscription,
  SubscriptionsQuery,
  TagHeaders,
} from "../../../../contract/requests.ts";
import { Subscription, SubscriptionSummary } from "../../../../contract/resources.ts";
import { answerOnce } from "../../access/answer-once.ts";
import { actorOf, operatorOf } from "../../access/authenticate.ts";
import { repeatable } from "../../access/idempotency.ts";
import { ProblemError } from "../../platform/http/problem-error.ts";
import { problemResponses } from "../../platform/http/problem-responses.ts";
import { rowIdOrNotFound } from "../../platform/http/row-id.ts";
import { sendOnce } from "../../platform/http/send-answer.ts";
import { sendTagged } from "../../platform/http/send-tagged.ts";
import type { Api, Surroundings } from "../../platform/surroundings.ts";
import { listSubscriptions } from "./list-subscriptions.ts";
import { moveSubscription } from "./move-subscription.ts";
import { readSubscription, readSubscriptionIn } from "./read-subscription.ts";
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
        description:
          "Its ETag is of everything in it: state, partner, and what the caller may do, in the caller's language.",
        params: IdParams,
        headers: TagHeaders,
        response: { 200: Subscription, 304: z.null().describe("It is as the caller has seen it.") },
      },
    },
    async (request, reply) => {
      const id = rowIdOrNotFound("subscription", request.params.id);
      const reader = { language: request.language, vendorName };
      const subscription = await readSubscription(pool, actorOf(request), id, reader);
      if (!subscription) throw new ProblemError("not-found");
      return sendTagged(request, reply, subscription);
    },
  );

  app.put(
    "/subscriptions/:id/state",
    {
      schema: {
        tags,
        summary: "Report a subscription's state from billing (operators)",
        description:
          "Cancellation and expiry are final, and end the period of its partner of record. The customer's admins read the reason, and where a reseller sold the subscription that reseller does: of such a one, an end clears what stood in the way of ending the relationship without the customer's acceptance, because billing reports what has happened.",
        params: IdParams,
        headers: RepeatHeaders,
        body: MoveSubscription,
        response: {
          200: Subscription,
          ...problemResponses("only-operators", "move-not-allowed", "idempotency-key-reused"),
        },
      },
    },
    async (request, reply) => {
      const actor = operatorOf(request);
      const id = rowIdOrNotFound("subscription", request.params.id);
      const repeat = repeatable(request.headers["idempotency-key"], "PUT", request.url, request.body);
      const answer = await answerOnce(pool, actor, repeat, async (tx) => {
        const moved = await moveSubscription(tx, actor, { id, ...request.body });
        if (moved.kind !== "moved") throw new ProblemError(moved.kind);
        const body = await readSubscriptionIn(tx, actor, id, { language: request.language, vendorName });
        return { status: 200, body };
      });
      return sendOnce(reply, answer) as never;
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
        headers: RepeatHeaders,
        body: ReplaceSubscription,
        response: {
          201: Subscription,
          ...problemResponses(
            "only-operators",
            "subscription-ended",
            "already-replaced",
            "plan-not-sold",
            "idempotency-key-reused",
          ),
        },
      },
    },
    async (request, reply) => {
      const actor = operatorOf(request);
      const { seats, term, reason } = request.body;
      const id = rowIdOrNotFound("subscription", request.params.id);
      const planId = rowId("plan", request.body.planId);
      if (!planId) throw new ProblemError("plan-not-sold");
      const repeat = repeatable(request.headers["idempotency-key"], "POST", request.url, request.body);
      const answer = await answerOnce(pool, actor, repeat, async (tx) => {
        const replaced = await replaceSubscription(tx, actor, { id, planId, seats, term, reason });
        if (replaced.kind !== "replaced") throw new ProblemError(replaced.kind);
        const body = await readSubscriptionIn(tx, actor, replaced.id, { language: request.language, vendorName });
        return { status: 201, body };
      });
      return sendOnce(reply, answer) as never;
    },
  );
}
