import {
  PartnerMessage,
  PartnerMessageList,
  PartnerMessagesQuery,
  SendPartnerMessage,
} from "../../../../contract/messages.ts";
import { RepeatHeaders } from "../../../../contract/requests.ts";
import { contextOf } from "../../access/actor.ts";
import { actorOf, customerOf } from "../../access/authenticate.ts";
import { HourlyLimit } from "../../access/hourly-limit.ts";
import { repeatable } from "../../access/idempotency.ts";
import { inTransaction } from "../../platform/database/transaction.ts";
import { ProblemError } from "../../platform/http/problem-error.ts";
import { problemResponses } from "../../platform/http/problem-responses.ts";
import { rowIdOrNotFound } from "../../platform/http/row-id.ts";
import { sendAgain, sendAnswer } from "../../platform/http/send-answer.ts";
import type { Api, Surroundings } from "../../platform/surroundings.ts";
import type { RefusedIdLimit } from "../partner-id-check/refused-id-limit.ts";
import { listPartnerMessages } from "./list-partner-messages.ts";
import { sendPartnerMessage } from "./send-partner-message.ts";

const tags = ["Messages to partners"];

export function partnerMessageRoutes(app: Api, { pool, vendorName }: Surroundings, refusedIds: RefusedIdLimit): void {
  const limit = new HourlyLimit(20);

  app.post(
    "/partner-messages",
    {
      schema: {
        summary: "Write to a partner",
        description:
          "Mailed to the partner's contact and kept for both sides, with the consent that was given. At most 20 an hour per person.",
        tags,
        headers: RepeatHeaders,
        body: SendPartnerMessage,
        response: {
          201: PartnerMessage,
          ...problemResponses(
            "role-may-not-write-to-partner",
            "only-the-customer",
            "not-found",
            "malformed-partner-id",
            "unknown-partner-id",
            "not-in-force",
            "idempotency-key-reused",
            "too-many-refused-ids",
            "too-many-attempts",
          ),
        },
      },
    },
    async (request, reply) => {
      const actor = customerOf(request);
      const { partnerId, subscriptionId, text } = request.body;
      const input = {
        partnerId,
        subscriptionId: subscriptionId === undefined ? null : rowIdOrNotFound("subscription", subscriptionId),
        text,
        reader: { language: request.language, vendorName },
        repeat: repeatable(request.headers["idempotency-key"], "POST", "/partner-messages", request.body),
      };
      await refusedIds.assertOpen(actor);
      await limit.count(actor);
      const sent = await inTransaction(pool, contextOf(actor), (tx) => sendPartnerMessage(tx, actor, input));
      switch (sent.kind) {
        case "sent":
          return sendAnswer(reply, sent.answer);
        case "replayed":
          return sendAgain(reply, sent.answer);
        case "key-reused":
          throw new ProblemError("idempotency-key-reused");
        case "unknown-partner-id":
        case "malformed-partner-id":
          if (sent.kind === "unknown-partner-id") await refusedIds.count(actor, sent.kind);
          throw new ProblemError(sent.kind, { values: { partnerId: sent.partnerId } });
        case "not-in-force":
          await refusedIds.count(actor, sent.kind);
          throw new ProblemError(sent.kind, { values: { partner: sent.partner } });
        default:
          throw new ProblemError(sent.kind);
      }
    },
  );

  app.get(
    "/partner-messages",
    {
      schema: {
        summary: "Messages to partners, newest first",
        description:
          "A customer's people see what their organization sent; a partner's people what was sent to their company.",
        tags,
        querystring: PartnerMessagesQuery,
        response: { 200: PartnerMessageList },
      },
    },
    (request) => listPartnerMessages(pool, actorOf(request), request.query, { language: request.language, vendorName }),
  );
}
