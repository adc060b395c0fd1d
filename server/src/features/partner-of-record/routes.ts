import { z } from "zod";
import { listOf } from "../../../../contract/paging.ts";
import {
  AsOf,
  CorrectPartnerOfRecord,
  HistoryQuery,
  IdParams,
  NamePartner,
  Paging,
  RepeatHeaders,
  WriteHeaders,
} from "../../../../contract/requests.ts";
import { HistoryEntry, PartnerOfRecord, RecordCorrection } from "../../../../contract/resources.ts";
import { contextOf } from "../../access/actor.ts";
import { answerOnce } from "../../access/answer-once.ts";
import { actorOf, customerOf, operatorOf } from "../../access/authenticate.ts";
import { repeatable } from "../../access/idempotency.ts";
import { inTransaction } from "../../platform/database/transaction.ts";
import { readCursor } from "../../platform/http/cursor.ts";
import { ProblemError } from "../../platform/http/problem-error.ts";
import { problemResponses } from "../../platform/http/problem-responses.ts";
import { rowIdOrNotFound } from "../../platform/http/row-id.ts";
import { sendOnce } from "../../platform/http/send-answer.ts";
import type { Api, Surroundings } from "../../platform/surroundings.ts";
import type { RefusedIdLimit } from "../partner-id-check/refused-id-limit.ts";
import { correctPartnerOfRecord } from "./correct-partner-of-record.ts";
import { endPartnerOfRecord } from "./end-partner-of-record.ts";
import { CorrectionPlace, listCorrections } from "./list-corrections.ts";
import { HistoryPlace, listHistory, listHistoryIn } from "./list-history.ts";
import { namePartnerOfRecord } from "./name-partner-of-record.ts";
import { readPartnerOfRecord } from "./read-partner-of-record.ts";
import { answerOf, replyWithChange } from "./reply-with-change.ts";

const path = "/subscriptions/:id/partner-of-record";
const tags = ["Partner of record"];
const History = listOf(HistoryEntry);

const refusedChanges = [
  "role-may-not-change",
  "only-the-customer",
  "sold-by-reseller",
  "subscription-ended",
  "precondition-failed",
  "idempotency-key-reused",
] as const;

const refusedPartners = [
  "malformed-partner-id",
  "unknown-partner-id",
  "headquarters",
  "not-in-force",
  "wrong-country",
  "wrong-service",
  "too-many-refused-ids",
] as const;

const refusedCorrections = [
  "only-operators",
  "sold-by-reseller",
  "malformed-partner-id",
  "unknown-partner-id",
  "headquarters",
  "correction-is-empty",
  "correction-in-the-future",
  "correction-before-subscription",
  "correction-after-end",
  "idempotency-key-reused",
] as const;

export function partnerOfRecordRoutes(app: Api, { pool, vendorName }: Surroundings, refusedIds: RefusedIdLimit): void {
  app.get(
    path,
    {
      schema: {
        tags,
        summary: "Who is the partner of record, now or on another day",
        params: IdParams,
        querystring: AsOf,
        response: { 200: PartnerOfRecord.nullable() },
      },
    },
    async (request, reply) => {
      const actor = actorOf(request);
      const subscriptionId = rowIdOrNotFound("subscription", request.params.id);
      const found = await readPartnerOfRecord(pool, actor, subscriptionId, request.query, {
        language: request.language,
        vendorName,
      });
      if (!found) throw new ProblemError("not-found");
      if (found.etag) reply.header("etag", found.etag);
      // Fastify would send null as an empty body; the answer is JSON's null.
      return reply
        .header("content-type", "application/json; charset=utf-8")
        .serializer((body: string) => body)
        .send(JSON.stringify(found.partnerOfRecord) as never);
    },
  );

  app.put(
    path,
    {
      schema: {
        tags,
        summary: "Name the partner of record, or change it",
        params: IdParams,
        headers: WriteHeaders,
        body: NamePartner,
        response: { 200: PartnerOfRecord, ...problemResponses(...refusedChanges, ...refusedPartners) },
      },
    },
    async (request, reply) => {
      const actor = customerOf(request);
      const subscriptionId = rowIdOrNotFound("subscription", request.params.id);
      await refusedIds.assertOpen(actor);
      const reader = { language: request.language, vendorName };
      const repeat = repeatable(request.headers["idempotency-key"], "PUT", request.url, request.body);
      const change = await inTransaction(pool, contextOf(actor), (tx) =>
        namePartnerOfRecord(tx, actor, {
          subscriptionId,
          partnerId: request.body.partnerId,
          ifMatch: request.headers["if-match"],
          repeat,
          answer: (recorded) => answerOf(recorded, reader),
        }),
      );
      if (change.kind === "refused-partner") await refusedIds.count(actor, change.check.outcome);
      return replyWithChange(request, reply, change, vendorName);
    },
  );

  app.delete(
    path,
    {
      schema: {
        tags,
        summary: "Remove the partner of record",
        description: "Succeeds also where there is none.",
        params: IdParams,
        headers: WriteHeaders,
        response: { 204: z.null(), ...problemResponses(...refusedChanges) },
      },
    },
    async (request, reply) => {
      const actor = customerOf(request);
      const subscriptionId = rowIdOrNotFound("subscription", request.params.id);
      const reader = { language: request.language, vendorName };
      const repeat = repeatable(request.headers["idempotency-key"], "DELETE", request.url, null);
      const change = await inTransaction(pool, contextOf(actor), (tx) =>
        endPartnerOfRecord(tx, actor, {
          subscriptionId,
          ifMatch: request.headers["if-match"],
          repeat,
          answer: (recorded) => answerOf(recorded, reader),
        }),
      );
      return replyWithChange(request, reply, change, vendorName);
    },
  );

  app.get(
    `${path}/history`,
    {
      schema: {
        tags,
        summary: "Every partner of record that there was, newest first",
        params: IdParams,
        querystring: HistoryQuery,
        response: { 200: History },
      },
    },
    async (request) => {
      const { limit, cursor, knownAt } = request.query;
      const history = await listHistory(pool, actorOf(request), {
        subscriptionId: rowIdOrNotFound("subscription", request.params.id),
        knownAt: knownAt ? new Date(knownAt) : null,
        limit,
        after: readCursor(cursor, HistoryPlace),
        reader: { language: request.language, vendorName },
      });
      if (!history) throw new ProblemError("not-found");
      return history;
    },
  );

  app.get(
    `${path}/corrections`,
    {
      schema: {
        tags,
        summary: "Every correction of the record, newest first",
        description: "Also those that say that nobody was of record, which leave no period in the history.",
        params: IdParams,
        querystring: Paging,
        response: { 200: listOf(RecordCorrection) },
      },
    },
    async (request) => {
      const { limit, cursor } = request.query;
      const corrections = await listCorrections(pool, actorOf(request), {
        subscriptionId: rowIdOrNotFound("subscription", request.params.id),
        limit,
        after: readCursor(cursor, CorrectionPlace),
        reader: { language: request.language, vendorName },
      });
      if (!corrections) throw new ProblemError("not-found");
      return corrections;
    },
  );

  app.post(
    `${path}/corrections`,
    {
      schema: {
        tags,
        summary: "Correct the record for a stretch of time (operators)",
        description:
          "Supersedes what was recorded and marks it as corrected, for everybody to see. Answers the history after it.",
        params: IdParams,
        headers: RepeatHeaders,
        body: CorrectPartnerOfRecord,
        response: { 201: History, ...problemResponses(...refusedCorrections) },
      },
    },
    async (request, reply) => {
      const actor = operatorOf(request);
      const { from, until, partnerId, reason } = request.body;
      const subscriptionId = rowIdOrNotFound("subscription", request.params.id);
      const hole = { startsAt: new Date(from), endsAt: until === null ? null : new Date(until) };
      const repeat = repeatable(request.headers["idempotency-key"], "POST", request.url, request.body);
      const answer = await answerOnce(pool, actor, repeat, async (tx) => {
        const corrected = await correctPartnerOfRecord(tx, actor, { subscriptionId, hole, partnerId, reason });
        if (corrected.kind === "not-found") throw new ProblemError("not-found");
        if (corrected.kind === "refused") {
          const { subscription, partner, code } = corrected;
          const values = {
            reseller: subscription.reseller?.name ?? "",
            partnerId: partnerId?.trim() ?? "",
            partner: partner?.name ?? "",
            // Whether a location may serve is not asked: the correction says what was.
            count: partner?.siblings.length ?? 0,
          };
          throw new ProblemError(code, { values });
        }
        const page = { subscriptionId, knownAt: null, limit: 200, after: null };
        const reader = { language: request.language, vendorName };
        return { status: 201, body: await listHistoryIn(tx, actor, { ...page, reader }) };
      });
      return sendOnce(reply, answer) as never;
    },
  );
}
