import { listOf } from "../../../../contract/paging.ts";
import {
  ChangePartner,
  Partner,
  PartnerEntry,
  PartnersQuery,
  RegisterPartner,
} from "../../../../contract/partner-register.ts";
import { IdParams, RepeatHeaders, WriteHeaders } from "../../../../contract/requests.ts";
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
import { changePartner } from "./change-partner.ts";
import { listPartners } from "./list-partners.ts";
import { readPartner } from "./read-partner.ts";
import { registerPartner } from "./register-partner.ts";

const tags = ["Partners"];

export function partnerRoutes(app: Api, { pool, vendorName }: Surroundings): void {
  app.get(
    "/partners",
    {
      schema: {
        tags,
        summary: "The register of partners: headquarters accounts and locations (operators)",
        querystring: PartnersQuery,
        response: { 200: listOf(PartnerEntry), ...problemResponses("only-operators") },
      },
    },
    (request) => listPartners(pool, operatorOf(request), request.query),
  );

  app.post(
    "/partners",
    {
      schema: {
        tags,
        summary: "Register a partner's headquarters account, or a location of one (operators)",
        headers: RepeatHeaders,
        body: RegisterPartner,
        response: {
          201: Partner,
          ...problemResponses(
            "only-operators",
            "malformed-partner-id",
            "partner-id-taken",
            "headquarters-needed",
            "headquarters-not-active",
            "not-a-partner-company",
            "idempotency-key-reused",
          ),
        },
      },
    },
    async (request, reply) => {
      const actor = operatorOf(request);
      const reader = { language: request.language, vendorName };
      const repeat = repeatable(request.headers["idempotency-key"], "POST", "/partners", request.body);
      const answer = await answerOnce(pool, actor, repeat, async (tx) => {
        const registered = await registerPartner(tx, actor, request.body);
        if ("refused" in registered) throw new ProblemError(registered.refused, { values: registered.values ?? {} });
        return { status: 201, body: await readPartner(tx, registered.id, reader) };
      });
      return sendOnce(reply, answer);
    },
  );

  app.get(
    "/partners/:id",
    {
      schema: {
        tags,
        summary: "One account of the register, with its locations and what may be done with it (operators)",
        params: IdParams,
        response: { 200: Partner, ...problemResponses("only-operators", "not-found") },
      },
    },
    async (request, reply) => {
      const actor = operatorOf(request);
      const id = rowIdOrNotFound("partner", request.params.id);
      const reader = { language: request.language, vendorName };
      const partner = await inTransaction(pool, contextOf(actor), (tx) => readPartner(tx, id, reader));
      if (!partner) throw new ProblemError("not-found");
      return reply.header("etag", partner.etag).send(partner);
    },
  );

  app.patch(
    "/partners/:id",
    {
      schema: {
        tags,
        summary: "Change what the register says of an account (operators)",
        description: "What is left out stays. Partner ID and kind never change.",
        params: IdParams,
        headers: WriteHeaders.pick({ "if-match": true }),
        body: ChangePartner,
        response: {
          200: Partner,
          ...problemResponses("only-operators", "not-found", "not-a-partner-company", "changed-meanwhile"),
        },
      },
    },
    async (request, reply) => {
      const actor = operatorOf(request);
      const id = rowIdOrNotFound("partner", request.params.id);
      const reader = { language: request.language, vendorName };
      const ifMatch = request.headers["if-match"];
      const partner = await inTransaction(pool, contextOf(actor), async (tx) => {
        const changed = await changePartner(tx, actor, { id, change: request.body, ifMatch });
        if (typeof changed === "object") throw new ProblemError(changed.refused);
        const now = await readPartner(tx, id, reader);
        if (!now) throw new ProblemError("not-found");
        if (changed === "changed-meanwhile") {
          throw new ProblemError(changed, { extensions: { currentPartner: now }, headers: { etag: now.etag } });
        }
        await tx.commit();
        return now;
      });
      return reply.header("etag", partner.etag).send(partner);
    },
  );
}
