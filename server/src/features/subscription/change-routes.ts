import { rowId } from "../../../../contract/ids.ts";
import { IdParams, RepeatHeaders } from "../../../../contract/requests.ts";
import { Subscription } from "../../../../contract/resources.ts";
import {
  CancelSubscription,
  ChangeSubscription,
  MakeChange,
  SubscriptionChangePreview,
} from "../../../../contract/subscription-changes.ts";
import type { WantedChange } from "../../../../domain/subscription-change.ts";
import { contextOf } from "../../access/actor.ts";
import { customerOf } from "../../access/authenticate.ts";
import { repeatable } from "../../access/idempotency.ts";
import { inTransaction } from "../../platform/database/transaction.ts";
import { ProblemError } from "../../platform/http/problem-error.ts";
import { problemResponses } from "../../platform/http/problem-responses.ts";
import { rowIdOrNotFound } from "../../platform/http/row-id.ts";
import { sendAgain } from "../../platform/http/send-answer.ts";
import type { Api, Surroundings } from "../../platform/surroundings.ts";
import { cancelSubscription } from "./cancel-subscription.ts";
import { changeSubscription } from "./change-subscription.ts";
import type { LifeChange } from "./life-change.ts";
import { previewCancellation, previewChange } from "./preview-change.ts";

const tags = ["Subscriptions"];

const refusedAlways = [
  "only-the-customer",
  "role-may-not-order",
  "sold-by-reseller",
  "subscription-over",
  "subscription-pending",
  "quote-changed",
  "idempotency-key-reused",
] as const;

const refusedChanges = [
  ...refusedAlways,
  "subscription-suspended",
  "auto-renewal-off",
  "renewal-due",
  "plan-not-sold",
  "seats-out-of-range",
  "no-tax-rate",
] as const;

type Wanted = Omit<WantedChange, "planId"> & { readonly planId?: string | undefined };

/** With the row's key in the place of the plan's ID; what is no plan's ID is a plan that is not sold. */
function wantedChange({ seats, planId, term, autoRenew }: Wanted): WantedChange {
  if (planId === undefined) return { seats, term, autoRenew };
  return { seats, term, autoRenew, planId: rowId("plan", planId) ?? "" };
}

function replyWith(reply: Parameters<typeof sendAgain>[0], change: LifeChange): Subscription {
  switch (change.kind) {
    case "changed":
      return change.subscription;
    case "replayed":
      return sendAgain(reply, change.answer) as never;
    case "key-reused":
      throw new ProblemError("idempotency-key-reused");
    case "not-found":
      throw new ProblemError("not-found");
    case "refused":
      throw new ProblemError(change.code, { values: change.values });
  }
}

/** What a customer's admins do with a subscription's life: each is previewed, agreed to by its quote, and done. */
export function subscriptionChangeRoutes(app: Api, { pool, vendorName }: Surroundings): void {
  app.post(
    "/subscriptions/:id/change-previews",
    {
      schema: {
        tags,
        summary: "What a change of seats, plan, term or automatic renewal would cost and do",
        description: "Writes nothing. Its `quote` is sent back with the change.",
        params: IdParams,
        body: ChangeSubscription,
        response: { 200: SubscriptionChangePreview, ...problemResponses("only-the-customer") },
      },
    },
    async (request) => {
      const id = rowIdOrNotFound("subscription", request.params.id);
      const reader = { language: request.language, vendorName };
      const wanted = wantedChange(request.body);
      const preview = await previewChange(pool, customerOf(request), { id, wanted, reader });
      if (!preview) throw new ProblemError("not-found");
      return preview;
    },
  );

  app.patch(
    "/subscriptions/:id",
    {
      schema: {
        tags,
        summary: "Change seats, plan, term or automatic renewal",
        description:
          "More seats and a dearer plan hold at once, and the rest of the term is charged by days. Fewer seats, a cheaper plan and another term hold from the next renewal. What it is now takes a planned change back.",
        params: IdParams,
        headers: RepeatHeaders,
        body: MakeChange,
        response: { 200: Subscription, ...problemResponses(...refusedChanges) },
      },
    },
    async (request, reply) => {
      const actor = customerOf(request);
      const id = rowIdOrNotFound("subscription", request.params.id);
      const repeat = repeatable(request.headers["idempotency-key"], "PATCH", request.url, request.body);
      const reader = { language: request.language, vendorName };
      const { quote, ...wish } = request.body;
      const input = { id, wanted: wantedChange(wish), quote, repeat, reader };
      const change = await inTransaction(pool, contextOf(actor), (tx) => changeSubscription(tx, actor, input));
      return replyWith(reply, change);
    },
  );

  app.post(
    "/subscriptions/:id/cancellation-previews",
    {
      schema: {
        tags,
        summary: "What a final cancellation would do",
        description: "Writes nothing. Its `quote` is sent back with the cancellation.",
        params: IdParams,
        response: { 200: SubscriptionChangePreview, ...problemResponses("only-the-customer") },
      },
    },
    async (request) => {
      const id = rowIdOrNotFound("subscription", request.params.id);
      const reader = { language: request.language, vendorName };
      const preview = await previewCancellation(pool, customerOf(request), { id, reader });
      if (!preview) throw new ProblemError("not-found");
      return preview;
    },
  );

  app.post(
    "/subscriptions/:id/cancellation",
    {
      schema: {
        tags,
        summary: "Cancel at once and for good",
        description:
          "Nothing is refunded, and the period of its partner of record ends. To use what is paid for, turn off automatic renewal instead.",
        params: IdParams,
        headers: RepeatHeaders,
        body: CancelSubscription,
        response: { 200: Subscription, ...problemResponses(...refusedAlways) },
      },
    },
    async (request, reply) => {
      const actor = customerOf(request);
      const id = rowIdOrNotFound("subscription", request.params.id);
      const repeat = repeatable(request.headers["idempotency-key"], "POST", request.url, request.body);
      const input = { id, quote: request.body.quote, repeat, reader: { language: request.language, vendorName } };
      const change = await inTransaction(pool, contextOf(actor), (tx) => cancelSubscription(tx, actor, input));
      return replyWith(reply, change);
    },
  );
}
