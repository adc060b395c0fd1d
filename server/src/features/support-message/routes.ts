import { z } from "zod";
import {
  SendSupportMessage,
  SentSupportMessage,
  SupportMessage,
  SupportMessagesQuery,
} from "../../../../contract/messages.ts";
import { listOf } from "../../../../contract/paging.ts";
import { IdParams, WriteHeaders } from "../../../../contract/requests.ts";
import { contextOf } from "../../access/actor.ts";
import { actorOf, operatorOf } from "../../access/authenticate.ts";
import { HourlyLimit } from "../../access/hourly-limit.ts";
import { repeatable } from "../../access/idempotency.ts";
import { inTransaction } from "../../platform/database/transaction.ts";
import { ProblemError } from "../../platform/http/problem-error.ts";
import { problemResponses } from "../../platform/http/problem-responses.ts";
import { rowIdOrNotFound } from "../../platform/http/row-id.ts";
import type { Api, Surroundings } from "../../platform/surroundings.ts";
import { handleSupportMessage } from "./handle-support-message.ts";
import { listSupportMessages } from "./list-support-messages.ts";
import { sendSupportMessage } from "./send-support-message.ts";

const tags = ["Help"];

export function supportMessageRoutes(app: Api, { pool, vendorName }: Surroundings): void {
  const limit = new HourlyLimit(20);

  app.post(
    "/support-messages",
    {
      schema: {
        summary: "Write to support",
        description: "The vendor's operators read it. At most 20 an hour per person.",
        tags,
        headers: WriteHeaders.omit({ "if-match": true }),
        body: SendSupportMessage,
        response: { 201: SentSupportMessage, ...problemResponses("too-many-attempts", "idempotency-key-reused") },
      },
    },
    async (request, reply) => {
      const { body, language } = request;
      const actor = actorOf(request);
      await limit.count(actor);
      const repeat = repeatable(request.headers["idempotency-key"], "POST", "/support-messages", body);
      const done = await inTransaction(pool, contextOf(actor), (tx) =>
        sendSupportMessage(tx, actor, { ...body, language, repeat }),
      );
      if (done.kind === "key-reused") throw new ProblemError("idempotency-key-reused");
      if (done.replayed) reply.header("idempotent-replayed", "true");
      return reply.code(201).send(done.sent);
    },
  );

  app.get(
    "/support-messages",
    {
      schema: {
        summary: "List what people wrote to support (operators)",
        tags,
        querystring: SupportMessagesQuery,
        response: { 200: listOf(SupportMessage), ...problemResponses("only-operators") },
      },
    },
    (request) =>
      listSupportMessages(pool, operatorOf(request), request.query, { language: request.language, vendorName }),
  );

  for (const [method, handled, summary] of [
    ["PUT", true, "Mark a message to support as handled (operators)"],
    ["DELETE", false, "Mark a message to support as waiting again (operators)"],
  ] as const) {
    app.route({
      method,
      url: "/support-messages/:id/handling",
      schema: {
        summary,
        tags,
        params: IdParams,
        response: { 204: z.null(), ...problemResponses("only-operators", "not-found") },
      },
      handler: async (request, reply) => {
        const actor = operatorOf(request);
        const id = rowIdOrNotFound("supportMessage", request.params.id);
        if (!(await handleSupportMessage(pool, actor, { id, handled }))) throw new ProblemError("not-found");
        return reply.code(204).send(null);
      },
    });
  }
}
