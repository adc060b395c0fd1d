import type { FastifyReply, FastifyRequest } from "fastify";
import { listOf } from "../../../../contract/paging.ts";
import {
  AcceptClearing,
  ClearingProposal,
  ProposalsQuery,
  ProposeClearing,
  RefuseClearing,
} from "../../../../contract/relationships.ts";
import { IdParams, RepeatHeaders } from "../../../../contract/requests.ts";
import type { PersonActor } from "../../access/actor.ts";
import { answerOnce } from "../../access/answer-once.ts";
import { actorOf } from "../../access/authenticate.ts";
import { repeatable } from "../../access/idempotency.ts";
import { asCustomer, asReseller } from "../../access/sides.ts";
import { done, type Step } from "../../access/step.ts";
import type { Transaction } from "../../platform/database/transaction.ts";
import { ProblemError } from "../../platform/http/problem-error.ts";
import { problemResponses } from "../../platform/http/problem-responses.ts";
import { rowIdOrNotFound } from "../../platform/http/row-id.ts";
import { sendOnce } from "../../platform/http/send-answer.ts";
import type { Api, Surroundings } from "../../platform/surroundings.ts";
import { acceptProposal } from "./accept-proposal.ts";
import { listProposals } from "./list-proposals.ts";
import { proposeClearing } from "./propose-clearing.ts";
import { readProposal, readProposalIn } from "./read-proposal.ts";
import { refuseProposal } from "./refuse-proposal.ts";
import { withdrawProposal } from "./withdraw-proposal.ts";

const tags = ["Clearing proposals"];

const impossible = [
  "subscription-over",
  "subscription-pending",
  "renewal-due",
  "not-renewed-anyway",
  "plan-not-sold",
  "no-tax-rate",
] as const;

/** What a reseller proposes so that what it sold no longer stands in the way, and what its customer says to it. */
export function clearingProposalRoutes(app: Api, { pool, vendorName }: Surroundings): void {
  const readerOf = (request: FastifyRequest) => ({ language: request.language, vendorName });

  /** Does one step in a transaction, once per Idempotency-Key, and answers the proposal as it is then. */
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
      return { status, body: await readProposalIn(tx, actor, id, readerOf(request)) };
    });
    return sendOnce(to, answer) as never;
  }

  app.post(
    "/partner-relationships/:id/clearing-proposals",
    {
      schema: {
        tags,
        summary: "Propose how a subscription is cleared out of the way (the reseller)",
        description:
          "Cancel it now, let it expire at the end of its term, or hand it over to the vendor's direct sale. Nothing happens before the customer's admin accepts.",
        params: IdParams,
        headers: RepeatHeaders,
        body: ProposeClearing,
        response: {
          201: ClearingProposal,
          ...problemResponses(
            "only-its-reseller",
            "relationship-ended",
            "proposal-waits",
            ...impossible,
            "idempotency-key-reused",
          ),
        },
      },
    },
    (request, to) => {
      const relationshipId = rowIdOrNotFound("relationship", request.params.id);
      const actor = asReseller(actorOf(request));
      const { subscriptionId, kind, note = null } = request.body;
      const input = {
        relationshipId,
        subscriptionId: rowIdOrNotFound("subscription", subscriptionId),
        kind,
        note,
        reader: readerOf(request),
      };
      return reply(request, to, actor, 201, (tx) => proposeClearing(tx, actor, input));
    },
  );

  app.get(
    "/clearing-proposals",
    {
      schema: {
        tags,
        summary: "Proposals to a customer, the latest first",
        description: "A customer's own, those of a partner's company, or every one for operators.",
        querystring: ProposalsQuery,
        response: { 200: listOf(ClearingProposal) },
      },
    },
    (request) => listProposals(pool, actorOf(request), request.query, readerOf(request)),
  );

  app.get(
    "/clearing-proposals/:id",
    {
      schema: {
        tags,
        summary: "One proposal, with date, price, payment and what it means",
        description: "For the customer with the `quote` that is sent back to accept it.",
        params: IdParams,
        response: { 200: ClearingProposal },
      },
    },
    async (request) => {
      const id = rowIdOrNotFound("clearingProposal", request.params.id);
      const found = await readProposal(pool, actorOf(request), id, readerOf(request));
      if (!found) throw new ProblemError("not-found");
      return found;
    },
  );

  const answering = ["only-the-customer", "role-may-not-change-reseller", "proposal-closed"] as const;

  app.post(
    "/clearing-proposals/:id/acceptance",
    {
      schema: {
        tags,
        summary: "Accept a proposal: it is done at once (the customer)",
        description: "Refused where date, price or subscription are others than the `quote` was for.",
        params: IdParams,
        headers: RepeatHeaders,
        body: AcceptClearing,
        response: {
          200: ClearingProposal,
          ...problemResponses(...answering, ...impossible, "quote-changed", "idempotency-key-reused"),
        },
      },
    },
    (request, to) => {
      const id = rowIdOrNotFound("clearingProposal", request.params.id);
      const actor = asCustomer(actorOf(request));
      const input = { id, quote: request.body.quote, reader: readerOf(request) };
      return reply(request, to, actor, 200, (tx) => acceptProposal(tx, actor, input));
    },
  );

  app.post(
    "/clearing-proposals/:id/refusal",
    {
      schema: {
        tags,
        summary: "Refuse a proposal: everything stays as it is (the customer)",
        params: IdParams,
        headers: RepeatHeaders,
        body: RefuseClearing,
        response: { 200: ClearingProposal, ...problemResponses(...answering, "idempotency-key-reused") },
      },
    },
    (request, to) => {
      const id = rowIdOrNotFound("clearingProposal", request.params.id);
      const actor = asCustomer(actorOf(request));
      const { reason = null } = request.body;
      return reply(request, to, actor, 200, (tx) => refuseProposal(tx, actor, { id, reason }));
    },
  );

  app.post(
    "/clearing-proposals/:id/withdrawal",
    {
      schema: {
        tags,
        summary: "Take a proposal back (the reseller)",
        params: IdParams,
        headers: RepeatHeaders,
        response: {
          200: ClearingProposal,
          ...problemResponses("only-its-reseller", "proposal-closed", "idempotency-key-reused"),
        },
      },
    },
    (request, to) => {
      const id = rowIdOrNotFound("clearingProposal", request.params.id);
      const actor = asReseller(actorOf(request));
      return reply(request, to, actor, 200, (tx) => withdrawProposal(tx, actor, id));
    },
  );
}
