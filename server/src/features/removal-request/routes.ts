import type { FastifyReply, FastifyRequest } from "fastify";
import { listOf } from "../../../../contract/paging.ts";
import {
  AnswerRemovalRequest,
  AskForRemoval,
  DecideRemovalRequest,
  RemovalRequest,
  RemovalRequestsQuery,
} from "../../../../contract/relationships.ts";
import { IdParams, RepeatHeaders } from "../../../../contract/requests.ts";
import type { PersonActor } from "../../access/actor.ts";
import { answerOnce } from "../../access/answer-once.ts";
import { actorOf, operatorOf } from "../../access/authenticate.ts";
import { repeatable } from "../../access/idempotency.ts";
import { asCustomer, asReseller } from "../../access/sides.ts";
import { done, type Step } from "../../access/step.ts";
import type { Transaction } from "../../platform/database/transaction.ts";
import { ProblemError } from "../../platform/http/problem-error.ts";
import { problemResponses } from "../../platform/http/problem-responses.ts";
import { rowIdOrNotFound } from "../../platform/http/row-id.ts";
import { sendOnce } from "../../platform/http/send-answer.ts";
import type { Api, Surroundings } from "../../platform/surroundings.ts";
import { answerRemovalRequest } from "./answer-removal-request.ts";
import { askForRemoval } from "./ask-for-removal.ts";
import { decideRemovalRequest } from "./decide-removal-request.ts";
import { listRemovalRequests } from "./list-removal-requests.ts";
import { readRemovalRequest, readRemovalRequestIn } from "./read-removal-request.ts";
import { withdrawRemovalRequest } from "./withdraw-removal-request.ts";

const tags = ["Removal requests"];

/** What a customer and its reseller, and in the end the vendor, do about ending their relationship. */
export function removalRequestRoutes(app: Api, { pool, vendorName }: Surroundings): void {
  const readerOf = (request: FastifyRequest) => ({ language: request.language, vendorName });

  /** Does one step in a transaction, once per Idempotency-Key, and answers the request as it is then. */
  async function reply(
    request: FastifyRequest,
    to: FastifyReply,
    actor: PersonActor,
    status: 200 | 201,
    work: (tx: Transaction) => Promise<Step>,
  ) {
    const key = request.headers["idempotency-key"] as string | undefined;
    const repeat = repeatable(key, request.method, request.url, request.body);
    const answer = await answerOnce(pool, actor, repeat, async (tx) => {
      const id = done(await work(tx));
      return { status, body: await readRemovalRequestIn(tx, actor, id, readerOf(request)) };
    });
    return sendOnce(to, answer) as never;
  }

  app.post(
    "/partner-relationships/:id/removal-requests",
    {
      schema: {
        tags,
        summary: "Ask the reseller to end the relationship",
        description: "It has as many days to answer as the vendor has set; after that the vendor gets the case.",
        params: IdParams,
        headers: RepeatHeaders,
        body: AskForRemoval,
        response: {
          201: RemovalRequest,
          ...problemResponses(
            "only-the-customer",
            "role-may-not-change-reseller",
            "removal-already-asked",
            "relationship-ended",
            "idempotency-key-reused",
          ),
        },
      },
    },
    (request, to) => {
      const relationshipId = rowIdOrNotFound("relationship", request.params.id);
      const actor = asCustomer(actorOf(request));
      const { reason = null } = request.body;
      return reply(request, to, actor, 201, (tx) => askForRemoval(tx, actor, { relationshipId, reason }));
    },
  );

  app.get(
    "/removal-requests",
    {
      schema: {
        tags,
        summary: "Requests to end a reseller relationship, the latest first",
        description: "A customer's own, those to a partner's company, or every one for operators.",
        querystring: RemovalRequestsQuery,
        response: { 200: listOf(RemovalRequest) },
      },
    },
    (request) => listRemovalRequests(pool, actorOf(request), request.query, readerOf(request)),
  );

  app.get(
    "/removal-requests/:id",
    {
      schema: {
        tags,
        summary: "One request, what still stands in the way, and what may be done about it",
        params: IdParams,
        response: { 200: RemovalRequest },
      },
    },
    async (request) => {
      const id = rowIdOrNotFound("removalRequest", request.params.id);
      const found = await readRemovalRequest(pool, actorOf(request), id, readerOf(request));
      if (!found) throw new ProblemError("not-found");
      return found;
    },
  );

  app.post(
    "/removal-requests/:id/withdrawal",
    {
      schema: {
        tags,
        summary: "Take the request back (the customer)",
        params: IdParams,
        headers: RepeatHeaders,
        response: {
          200: RemovalRequest,
          ...problemResponses(
            "only-the-customer",
            "role-may-not-change-reseller",
            "removal-request-closed",
            "idempotency-key-reused",
          ),
        },
      },
    },
    (request, to) => {
      const id = rowIdOrNotFound("removalRequest", request.params.id);
      const actor = asCustomer(actorOf(request));
      return reply(request, to, actor, 200, (tx) => withdrawRemovalRequest(tx, actor, id));
    },
  );

  app.post(
    "/removal-requests/:id/answer",
    {
      schema: {
        tags,
        summary: "Promise a date, or object (the reseller)",
        description: "A promised date can be changed until it has passed, within a year of the request.",
        params: IdParams,
        headers: RepeatHeaders,
        body: AnswerRemovalRequest,
        response: {
          200: RemovalRequest,
          ...problemResponses(
            "only-its-reseller",
            "removal-request-closed",
            "removal-request-with-vendor",
            "promised-date-out-of-range",
            "idempotency-key-reused",
          ),
        },
      },
    },
    (request, to) => {
      const id = rowIdOrNotFound("removalRequest", request.params.id);
      const actor = asReseller(actorOf(request));
      const input = { id, answer: request.body, language: request.language };
      return reply(request, to, actor, 200, (tx) => answerRemovalRequest(tx, actor, input));
    },
  );

  app.post(
    "/removal-requests/:id/decision",
    {
      schema: {
        tags,
        summary: "Decide a case, with a reason that both sides read (operators)",
        description:
          "Once the reseller has objected or a date has passed. Granted, the relationship ends as soon as nothing stands in the way.",
        params: IdParams,
        headers: RepeatHeaders,
        body: DecideRemovalRequest,
        response: {
          200: RemovalRequest,
          ...problemResponses(
            "only-operators",
            "removal-request-closed",
            "removal-request-not-due",
            "idempotency-key-reused",
          ),
        },
      },
    },
    (request, to) => {
      const id = rowIdOrNotFound("removalRequest", request.params.id);
      const actor = operatorOf(request);
      return reply(request, to, actor, 200, (tx) => decideRemovalRequest(tx, actor, { id, ...request.body }));
    },
  );
}
