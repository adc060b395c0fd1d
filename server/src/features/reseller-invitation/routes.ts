import type { FastifyReply, FastifyRequest } from "fastify";
import {
  DeclineInvitation,
  InvitationList,
  InvitationsQuery,
  InviteCustomer,
  NewResellerInvitation,
  OpenInvitation,
  ResellerInvitation,
} from "../../../../contract/relationships.ts";
import { IdParams, RepeatHeaders } from "../../../../contract/requests.ts";
import { contextOf, type PersonActor } from "../../access/actor.ts";
import { answerOnce } from "../../access/answer-once.ts";
import { actorOf, partnerOf } from "../../access/authenticate.ts";
import { HourlyLimit } from "../../access/hourly-limit.ts";
import { repeatable } from "../../access/idempotency.ts";
import { asCustomer, asReseller } from "../../access/sides.ts";
import { done, type Step } from "../../access/step.ts";
import { inTransaction, type Transaction } from "../../platform/database/transaction.ts";
import { ProblemError } from "../../platform/http/problem-error.ts";
import { problemResponses } from "../../platform/http/problem-responses.ts";
import { rowIdOrNotFound } from "../../platform/http/row-id.ts";
import { sendOnce } from "../../platform/http/send-answer.ts";
import type { Api, Surroundings } from "../../platform/surroundings.ts";
import { acceptInvitation } from "./accept-invitation.ts";
import { declineInvitation } from "./decline-invitation.ts";
import { inviteCustomer } from "./invite-customer.ts";
import { listInvitations } from "./list-invitations.ts";
import { openInvitation } from "./open-invitation.ts";
import { readInvitation, readInvitationIn } from "./read-invitation.ts";
import { withdrawInvitation } from "./withdraw-invitation.ts";

const tags = ["Reseller invitations"];

/** How a reseller relationship begins: by an invitation that the customer's global admin accepts. */
export function resellerInvitationRoutes(app: Api, { pool, vendorName, publicUrl }: Surroundings): void {
  // Each may be mailed to somebody who did not ask for it.
  const limit = new HourlyLimit(60);
  const readerOf = (request: FastifyRequest) => ({ language: request.language, vendorName });

  /** Does one step in a transaction, once per Idempotency-Key, and answers the invitation as it is then. */
  async function reply(
    request: FastifyRequest,
    to: FastifyReply,
    actor: PersonActor,
    work: (tx: Transaction) => Promise<Step>,
  ) {
    const key = request.headers["idempotency-key"] as string | undefined;
    const repeat = repeatable(key, request.method, request.url, request.body);
    const answer = await answerOnce(pool, actor, repeat, async (tx) => {
      const id = done(await work(tx));
      return { status: 200, body: await readInvitationIn(tx, actor, id, readerOf(request)) };
    });
    return sendOnce(to, answer) as never;
  }

  app.post(
    "/reseller-invitations",
    {
      schema: {
        tags,
        summary: "Invite a customer (a reseller's people)",
        description:
          "The link is shown in this answer and never again, so that no Idempotency-Key can repeat the answer: one is refused. It is good for 30 days and for one organization; with `sendTo`, for one that has a person with that address. At most 60 an hour per person.",
        body: InviteCustomer,
        response: {
          201: NewResellerInvitation,
          ...problemResponses(
            "only-partners",
            "not-your-account",
            "reseller-not-in-force",
            "not-repeatable",
            "too-many-attempts",
          ),
        },
      },
    },
    async (request, to) => {
      const actor = partnerOf(request);
      if (request.headers["idempotency-key"] !== undefined) throw new ProblemError("not-repeatable");
      await limit.count(actor);
      const input = { wanted: request.body, reader: readerOf(request), publicUrl };
      const invited = await inTransaction(pool, contextOf(actor), async (tx) => {
        const made = await inviteCustomer(tx, actor, input);
        if (made.kind === "invited") await tx.commit();
        return made;
      });
      if (invited.kind !== "invited") throw new ProblemError(invited.code, { values: invited.values ?? {} });
      return to.code(201).header("cache-control", "no-store").send(invited.answer);
    },
  );

  app.get(
    "/reseller-invitations",
    {
      schema: {
        tags,
        summary: "Invitations, the latest first",
        description: "A reseller's own, those that a customer's people opened, or every one for operators.",
        querystring: InvitationsQuery,
        response: { 200: InvitationList },
      },
    },
    (request) => listInvitations(pool, actorOf(request), request.query, readerOf(request)),
  );

  app.get(
    "/reseller-invitations/:id",
    {
      schema: {
        tags,
        summary: "One invitation: who invites, what accepting allows and what not",
        params: IdParams,
        response: { 200: ResellerInvitation },
      },
    },
    async (request) => {
      const id = rowIdOrNotFound("invitation", request.params.id);
      const found = await readInvitation(pool, actorOf(request), id, readerOf(request));
      if (!found) throw new ProblemError("not-found");
      return found;
    },
  );

  app.post(
    "/reseller-invitation-openings",
    {
      schema: {
        tags,
        summary: "Open an invitation by its link (a customer's people)",
        description:
          "It becomes the first organization's whose person opens it; for every other there is nothing from then on. Opening it again answers the same.",
        headers: RepeatHeaders,
        body: OpenInvitation,
        response: {
          200: ResellerInvitation,
          ...problemResponses("only-the-customer", "not-found", "invitation-closed", "idempotency-key-reused"),
        },
      },
    },
    (request, to) => {
      const actor = asCustomer(actorOf(request));
      return reply(request, to, actor, (tx) => openInvitation(tx, actor, request.body.token));
    },
  );

  const answering = [
    "only-the-customer",
    "role-may-not-answer-invitation",
    "invitation-closed",
    "idempotency-key-reused",
  ] as const;

  app.post(
    "/reseller-invitations/:id/acceptance",
    {
      schema: {
        tags,
        summary: "Accept: the reseller relationship begins (a customer's global admin)",
        params: IdParams,
        headers: RepeatHeaders,
        response: {
          200: ResellerInvitation,
          ...problemResponses(...answering, "already-your-reseller", "reseller-not-in-force"),
        },
      },
    },
    (request, to) => {
      const id = rowIdOrNotFound("invitation", request.params.id);
      const actor = asCustomer(actorOf(request));
      return reply(request, to, actor, (tx) => acceptInvitation(tx, actor, { id, reader: readerOf(request) }));
    },
  );

  app.post(
    "/reseller-invitations/:id/decline",
    {
      schema: {
        tags,
        summary: "Decline (a customer's global admin)",
        params: IdParams,
        headers: RepeatHeaders,
        body: DeclineInvitation,
        response: { 200: ResellerInvitation, ...problemResponses(...answering) },
      },
    },
    (request, to) => {
      const id = rowIdOrNotFound("invitation", request.params.id);
      const actor = asCustomer(actorOf(request));
      const { reason = null } = request.body;
      return reply(request, to, actor, (tx) => declineInvitation(tx, actor, { id, reason }));
    },
  );

  app.post(
    "/reseller-invitations/:id/withdrawal",
    {
      schema: {
        tags,
        summary: "Take an invitation back (its reseller)",
        params: IdParams,
        headers: RepeatHeaders,
        response: {
          200: ResellerInvitation,
          ...problemResponses("only-its-reseller", "invitation-closed", "idempotency-key-reused"),
        },
      },
    },
    (request, to) => {
      const id = rowIdOrNotFound("invitation", request.params.id);
      const actor = asReseller(actorOf(request));
      return reply(request, to, actor, (tx) => withdrawInvitation(tx, actor, id));
    },
  );
}
