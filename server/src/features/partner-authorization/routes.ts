import { z } from "zod";
import { listOf } from "../../../../contract/paging.ts";
import {
  AuthorizationParams,
  AuthorizationsQuery,
  AuthorizePartner,
  ChangeAuthorization,
  PartnerAuthorization,
} from "../../../../contract/partner-register.ts";
import { IdParams, RepeatHeaders } from "../../../../contract/requests.ts";
import { contextOf } from "../../access/actor.ts";
import { answerOnce } from "../../access/answer-once.ts";
import { operatorOf } from "../../access/authenticate.ts";
import { repeatable } from "../../access/idempotency.ts";
import { inTransaction } from "../../platform/database/transaction.ts";
import { ProblemError } from "../../platform/http/problem-error.ts";
import { problemResponses } from "../../platform/http/problem-responses.ts";
import { rowIdOrNotFound } from "../../platform/http/row-id.ts";
import { sendOnce } from "../../platform/http/send-answer.ts";
import { countryName } from "../../platform/language/format.ts";
import type { Api, Surroundings } from "../../platform/surroundings.ts";
import { authorizationsByKey } from "./authorization-queries.ts";
import { authorizationView } from "./authorization-view.ts";
import { authorizePartner } from "./authorize-partner.ts";
import { changeAuthorizationEnd, endAuthorization } from "./end-authorization.ts";
import { listAuthorizations } from "./list-authorizations.ts";

const tags = ["Partners"];
const path = "/partners/:id/authorizations";

export function partnerAuthorizationRoutes(app: Api, { pool }: Surroundings): void {
  app.get(
    path,
    {
      schema: {
        tags,
        summary: "For which services in which countries a partner is authorized, and when (operators)",
        params: IdParams,
        querystring: AuthorizationsQuery,
        response: { 200: listOf(PartnerAuthorization), ...problemResponses("only-operators", "not-found") },
      },
    },
    async (request) => {
      const actor = operatorOf(request);
      const partnerId = rowIdOrNotFound("partner", request.params.id);
      const page = await listAuthorizations(pool, actor, { partnerId, ...request.query }, request.language);
      if (!page) throw new ProblemError("not-found");
      return page;
    },
  );

  app.post(
    path,
    {
      schema: {
        tags,
        summary: "Authorize a location for services in countries, from an instant on (operators)",
        description: "Each service in each country, all of them or none.",
        params: IdParams,
        headers: RepeatHeaders,
        body: AuthorizePartner,
        response: {
          201: z.object({ items: z.array(PartnerAuthorization) }),
          ...problemResponses(
            "only-operators",
            "not-found",
            "only-locations-serve",
            "partner-retired",
            "from-in-the-past",
            "period-empty",
            "authorization-overlaps",
            "idempotency-key-reused",
          ),
        },
      },
    },
    async (request, reply) => {
      const actor = operatorOf(request);
      const { language, body } = request;
      const partnerId = rowIdOrNotFound("partner", request.params.id);
      const address = `/partners/${request.params.id}/authorizations`;
      const repeat = repeatable(request.headers["idempotency-key"], "POST", address, body);
      const answer = await answerOnce(pool, actor, repeat, async (tx) => {
        const done = await authorizePartner(tx, actor, { partnerId, input: body });
        if ("refused" in done) {
          const { refused, partner = "", service = "", country } = done;
          const values = { partner, service, country: country ? countryName(country, language) : "" };
          throw new ProblemError(refused, { values });
        }
        const [rows] = await tx.run(authorizationsByKey(done.ids));
        return { status: 201, body: { items: rows.map((row) => authorizationView(row, language)) } };
      });
      return sendOnce(reply, answer);
    },
  );

  app.patch(
    `${path}/:authorizationId`,
    {
      schema: {
        tags,
        summary: "Change when an authorization ends (operators)",
        params: AuthorizationParams,
        body: ChangeAuthorization,
        response: {
          200: PartnerAuthorization,
          ...problemResponses(
            "only-operators",
            "not-found",
            "authorization-over",
            "period-empty",
            "authorization-overlaps",
          ),
        },
      },
    },
    async (request) => {
      const actor = operatorOf(request);
      const { language } = request;
      const partnerId = rowIdOrNotFound("partner", request.params.id);
      const id = rowIdOrNotFound("partnerAuthorization", request.params.authorizationId);
      const until = request.body.until === null ? null : new Date(request.body.until);
      return inTransaction(pool, contextOf(actor), async (tx) => {
        const done = await changeAuthorizationEnd(tx, actor, { partnerId, id, until });
        if (done !== "changed") {
          const { refused, service = "", country } = done;
          throw new ProblemError(refused, {
            values: { service, country: country ? countryName(country, language) : "" },
          });
        }
        const [[row]] = await tx.commit(authorizationsByKey([id]));
        if (!row) throw new ProblemError("not-found");
        return authorizationView(row, language);
      });
    },
  );

  app.delete(
    `${path}/:authorizationId`,
    {
      schema: {
        tags,
        summary: "End an authorization now; one that has not begun is taken back (operators)",
        description:
          "Ends no period of the record: where the partner is of record, the pages warn and the customers are told.",
        params: AuthorizationParams,
        response: { 204: z.null(), ...problemResponses("only-operators", "not-found") },
      },
    },
    async (request, reply) => {
      const actor = operatorOf(request);
      const partnerId = rowIdOrNotFound("partner", request.params.id);
      const id = rowIdOrNotFound("partnerAuthorization", request.params.authorizationId);
      await inTransaction(pool, contextOf(actor), async (tx) => {
        const done = await endAuthorization(tx, actor, { partnerId, id });
        if (done !== "ended") throw new ProblemError(done.refused);
        await tx.commit();
      });
      return reply.code(204).send(null);
    },
  );
}
