import { OutgoingMail, OutgoingMailDetails, OutgoingMailQuery } from "../../../../contract/messages.ts";
import { listOf } from "../../../../contract/paging.ts";
import { IdParams } from "../../../../contract/requests.ts";
import { contextOf } from "../../access/actor.ts";
import { operatorOf } from "../../access/authenticate.ts";
import { inTransaction } from "../../platform/database/transaction.ts";
import { ProblemError } from "../../platform/http/problem-error.ts";
import { problemResponses } from "../../platform/http/problem-responses.ts";
import { rowIdOrNotFound } from "../../platform/http/row-id.ts";
import type { Api, Surroundings } from "../../platform/surroundings.ts";
import { listOutgoingMail } from "./list-outgoing-mail.ts";
import { readOutgoingMail } from "./read-outgoing-mail.ts";
import { sendAgain } from "./send-again.ts";

const tags = ["Outgoing mail"];

export function outgoingMailRoutes(app: Api, { pool, sendsMail = false }: Surroundings): void {
  app.get(
    "/outgoing-mail",
    {
      schema: {
        tags,
        summary: "Mail to people: sent, waiting, kept and failed; newest first (operators)",
        querystring: OutgoingMailQuery,
        response: { 200: listOf(OutgoingMail), ...problemResponses("only-operators") },
      },
    },
    (request) => listOutgoingMail(pool, operatorOf(request), request.query),
  );

  app.get(
    "/outgoing-mail/:id",
    {
      schema: {
        tags,
        summary: "One mail: its text, every try, and what the mail server said (operators)",
        params: IdParams,
        response: { 200: OutgoingMailDetails, ...problemResponses("only-operators", "not-found") },
      },
    },
    async (request) => {
      const actor = operatorOf(request);
      const id = rowIdOrNotFound("outgoingMail", request.params.id);
      const mail = await readOutgoingMail(pool, actor, id, { language: request.language, sendsMail });
      if (!mail) throw new ProblemError("not-found");
      return mail;
    },
  );

  app.post(
    "/outgoing-mail/:id/tries",
    {
      schema: {
        tags,
        summary: "Send a mail again that failed or was kept (operators)",
        description: "With the same Message-ID. What the mail server has accepted is never sent again.",
        params: IdParams,
        response: {
          201: OutgoingMailDetails,
          ...problemResponses(
            "only-operators",
            "not-found",
            "mail-sent",
            "mail-waiting",
            "mail-without-recipient",
            "mail-not-set-up",
          ),
        },
      },
    },
    async (request, reply) => {
      const actor = operatorOf(request);
      const id = rowIdOrNotFound("outgoingMail", request.params.id);
      const done = await inTransaction(pool, contextOf(actor), (tx) => sendAgain(tx, actor, { id, sendsMail }));
      if (done.kind !== "queued") throw new ProblemError(done.kind);
      const mail = await readOutgoingMail(pool, actor, id, { language: request.language, sendsMail });
      if (!mail) throw new ProblemError("not-found");
      return reply.code(201).send(mail);
    },
  );
}
