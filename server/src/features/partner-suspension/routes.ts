import { listOf } from "../../../../contract/paging.ts";
import {
  Partner,
  PartnerSuspension,
  PartnerSuspensionPreview,
  ReinstatePartner,
  SuspendPartner,
} from "../../../../contract/partner-register.ts";
import { IdParams, Paging, RepeatHeaders } from "../../../../contract/requests.ts";
import { contextOf } from "../../access/actor.ts";
import { answerOnce } from "../../access/answer-once.ts";
import { operatorOf } from "../../access/authenticate.ts";
import { repeatable } from "../../access/idempotency.ts";
import { inTransaction } from "../../platform/database/transaction.ts";
import { ProblemError } from "../../platform/http/problem-error.ts";
import { problemResponses } from "../../platform/http/problem-responses.ts";
import { rowIdOrNotFound } from "../../platform/http/row-id.ts";
import { sendOnce } from "../../platform/http/send-answer.ts";
import type { Api, Surroundings } from "../../platform/surroundings.ts";
import { readPartner } from "../partner/read-partner.ts";
import { listSuspensions, readSuspension } from "./list-suspensions.ts";
import { previewSuspension } from "./preview-suspension.ts";
import { reinstatePartner } from "./reinstate-partner.ts";
import { suspendPartner } from "./suspend-partner.ts";
import { suspensionById } from "./suspension-queries.ts";
import { suspensionView } from "./suspension-view.ts";

const tags = ["Partners"];
const ways = [
  ["suspension", "suspended", "Suspend a partner (operators)"],
  ["retirement", "retired", "Retire a partner for good (operators)"],
] as const;

export function partnerSuspensionRoutes(app: Api, { pool, vendorName }: Surroundings): void {
  app.post(
    "/partners/:id/suspension-previews",
    {
      schema: {
        tags,
        summary: "What suspending or retiring a partner would affect (operators)",
        description: "Writes nothing. Of a headquarters account its locations are counted with it.",
        params: IdParams,
        response: { 200: PartnerSuspensionPreview, ...problemResponses("only-operators", "not-found") },
      },
    },
    async (request) => {
      const actor = operatorOf(request);
      const preview = await previewSuspension(pool, actor, rowIdOrNotFound("partner", request.params.id));
      if (!preview) throw new ProblemError("not-found");
      return preview;
    },
  );

  for (const [path, kind, summary] of ways) {
    app.post(
      `/partners/:id/${path}` as "/partners/:id/suspension",
      {
        schema: {
          tags,
          summary,
          description:
            "Nothing of the record changes. The customers are told after five minutes, once each, unless it is taken back before.",
          params: IdParams,
          headers: RepeatHeaders,
          body: SuspendPartner,
          response: {
            201: PartnerSuspension,
            ...problemResponses(
              "only-operators",
              "not-found",
              "partner-suspended-already",
              "partner-retired",
              "idempotency-key-reused",
            ),
          },
        },
      },
      async (request, reply) => {
        const actor = operatorOf(request);
        const partnerId = rowIdOrNotFound("partner", request.params.id);
        const reader = { language: request.language, vendorName };
        const address = `/partners/${request.params.id}/${path}`;
        const repeat = repeatable(request.headers["idempotency-key"], "POST", address, request.body);
        const answer = await answerOnce(pool, actor, repeat, async (tx) => {
          const done = await suspendPartner(tx, actor, { partnerId, kind, reason: request.body.reason });
          if ("refused" in done) throw new ProblemError(done.refused, { values: done.values ?? {} });
          const [[row]] = await tx.run(suspensionById(done.id));
          if (!row) throw new Error("The suspension is not there.");
          return { status: 201, body: suspensionView(row, reader) };
        });
        return sendOnce(reply, answer);
      },
    );
  }

  app.post(
    "/partners/:id/reinstatement",
    {
      schema: {
        tags,
        summary: "Make a suspended or retired partner active again (operators)",
        description:
          "With those that were suspended together with it. Customers who were told of the suspension are told of its end.",
        params: IdParams,
        headers: RepeatHeaders,
        body: ReinstatePartner,
        response: {
          200: Partner,
          ...problemResponses(
            "only-operators",
            "not-found",
            "partner-active",
            "headquarters-not-active",
            "idempotency-key-reused",
          ),
        },
      },
    },
    async (request, reply) => {
      const actor = operatorOf(request);
      const partnerId = rowIdOrNotFound("partner", request.params.id);
      const reader = { language: request.language, vendorName };
      const address = `/partners/${request.params.id}/reinstatement`;
      const repeat = repeatable(request.headers["idempotency-key"], "POST", address, request.body);
      const answer = await answerOnce(pool, actor, repeat, async (tx) => {
        const done = await reinstatePartner(tx, actor, { partnerId, reason: request.body.reason });
        if (done !== "reinstated") throw new ProblemError(done.refused, { values: done.values ?? {} });
        return { status: 200, body: await readPartner(tx, partnerId, reader) };
      });
      return sendOnce(reply, answer);
    },
  );

  app.get(
    "/partners/:id/suspensions",
    {
      schema: {
        tags,
        summary: "When and why a partner was suspended or retired, the latest first (operators)",
        params: IdParams,
        querystring: Paging,
        response: { 200: listOf(PartnerSuspension), ...problemResponses("only-operators", "not-found") },
      },
    },
    async (request) => {
      const actor = operatorOf(request);
      const partnerId = rowIdOrNotFound("partner", request.params.id);
      const reader = { language: request.language, vendorName };
      const partner = await inTransaction(pool, contextOf(actor), (tx) => readPartner(tx, partnerId, reader));
      if (!partner) throw new ProblemError("not-found");
      return listSuspensions(pool, actor, { partnerId, ...request.query }, reader);
    },
  );

  app.get(
    "/partner-suspensions/:id",
    {
      schema: {
        tags,
        summary: "One suspension, with how many of the customers are told (operators)",
        params: IdParams,
        response: { 200: PartnerSuspension, ...problemResponses("only-operators", "not-found") },
      },
    },
    async (request) => {
      const actor = operatorOf(request);
      const reader = { language: request.language, vendorName };
      const id = rowIdOrNotFound("partnerSuspension", request.params.id);
      const suspension = await readSuspension(pool, actor, id, reader);
      if (!suspension) throw new ProblemError("not-found");
      return suspension;
    },
  );
}
