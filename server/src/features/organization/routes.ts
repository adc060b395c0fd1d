import {
  AddOrganization,
  ChangeOrganization,
  OrganizationDetails,
  OrganizationEntry,
  OrganizationsQuery,
} from "../../../../contract/organization-register.ts";
import { listOf } from "../../../../contract/paging.ts";
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
import { addOrganization } from "./add-organization.ts";
import { changeOrganization } from "./change-organization.ts";
import { listOrganizations } from "./list-organizations.ts";
import { readOrganization } from "./read-organization.ts";

const tags = ["Organizations"];

export function organizationRoutes(app: Api, { pool }: Surroundings): void {
  app.get(
    "/organizations",
    {
      schema: {
        tags,
        summary: "Customers, partners' companies and the vendor (operators)",
        querystring: OrganizationsQuery,
        response: { 200: listOf(OrganizationEntry), ...problemResponses("only-operators") },
      },
    },
    (request) => listOrganizations(pool, operatorOf(request), request.query),
  );

  app.post(
    "/organizations",
    {
      schema: {
        tags,
        summary: "Add a customer's or a partner's company (operators)",
        headers: RepeatHeaders,
        body: AddOrganization,
        response: { 201: OrganizationDetails, ...problemResponses("only-operators", "idempotency-key-reused") },
      },
    },
    async (request, reply) => {
      const actor = operatorOf(request);
      const repeat = repeatable(request.headers["idempotency-key"], "POST", "/organizations", request.body);
      const answer = await answerOnce(pool, actor, repeat, async (tx) => {
        const id = await addOrganization(tx, actor, request.body);
        return { status: 201, body: await readOrganization(tx, id) };
      });
      return sendOnce(reply, answer);
    },
  );

  app.get(
    "/organizations/:id",
    {
      schema: {
        tags,
        summary: "One organization, with what it has (operators)",
        params: IdParams,
        response: { 200: OrganizationDetails, ...problemResponses("only-operators", "not-found") },
      },
    },
    async (request, reply) => {
      const actor = operatorOf(request);
      const id = rowIdOrNotFound("organization", request.params.id);
      const organization = await inTransaction(pool, contextOf(actor), (tx) => readOrganization(tx, id));
      if (!organization) throw new ProblemError("not-found");
      return reply.header("etag", organization.etag).send(organization);
    },
  );

  app.patch(
    "/organizations/:id",
    {
      schema: {
        tags,
        summary: "Change an organization's name, country or mail language (operators)",
        description: "The country of use of subscriptions that are there stays as it is.",
        params: IdParams,
        headers: WriteHeaders.pick({ "if-match": true }),
        body: ChangeOrganization,
        response: {
          200: OrganizationDetails,
          ...problemResponses("only-operators", "not-found", "changed-meanwhile"),
        },
      },
    },
    async (request, reply) => {
      const actor = operatorOf(request);
      const id = rowIdOrNotFound("organization", request.params.id);
      const ifMatch = request.headers["if-match"];
      const organization = await inTransaction(pool, contextOf(actor), async (tx) => {
        const changed = await changeOrganization(tx, actor, { id, change: request.body, ifMatch });
        const now = await readOrganization(tx, id);
        if (!now) throw new ProblemError("not-found");
        if (changed === "changed-meanwhile") {
          throw new ProblemError(changed, { extensions: { currentOrganization: now }, headers: { etag: now.etag } });
        }
        await tx.commit();
        return now;
      });
      return reply.header("etag", organization.etag).send(organization);
    },
  );
}
