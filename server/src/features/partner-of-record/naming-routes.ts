import { NamePartnerOnSeveral, PartnerOfRecordNamings } from "../../../../contract/partner-of-record-namings.ts";
import { RepeatHeaders } from "../../../../contract/requests.ts";
import { contextOf } from "../../access/actor.ts";
import { customerOf } from "../../access/authenticate.ts";
import { repeatable } from "../../access/idempotency.ts";
import { inTransaction } from "../../platform/database/transaction.ts";
import { problemResponses } from "../../platform/http/problem-responses.ts";
import { rowIdOrNotFound } from "../../platform/http/row-id.ts";
import type { Api, Surroundings } from "../../platform/surroundings.ts";
import type { RefusedIdLimit } from "../partner-id-check/refused-id-limit.ts";
import { nameOnSeveral } from "./name-on-several.ts";
import { replyWithSeveral, severalAnswer } from "./reply-with-several.ts";

const refusals = [
  "role-may-not-change",
  "only-the-customer",
  "not-found",
  "subscription-partner-refused",
  "precondition-failed",
  "malformed-partner-id",
  "unknown-partner-id",
  "idempotency-key-reused",
  "too-many-refused-ids",
] as const;

export function partnerOfRecordNamingRoutes(
  app: Api,
  { pool, vendorName }: Surroundings,
  refusedIds: RefusedIdLimit,
): void {
  app.post(
    "/partner-of-record-namings",
    {
      schema: {
        tags: ["Partner of record"],
        summary: "Name one partner on several subscriptions, all or nothing",
        description:
          "Each is decided as a naming of it alone would be. Where one refuses the partner or has changed, nothing is written, and items says which and why.",
        headers: RepeatHeaders,
        body: NamePartnerOnSeveral,
        response: { 200: PartnerOfRecordNamings, ...problemResponses(...refusals) },
      },
    },
    async (request, reply) => {
      const actor = customerOf(request);
      const { partnerId } = request.body;
      const subscriptions = request.body.subscriptions.map(({ id, ifMatch }) => ({
        id: rowIdOrNotFound("subscription", id),
        ifMatch,
      }));
      await refusedIds.assertOpen(actor);
      const reader = { language: request.language, vendorName };
      const repeat = repeatable(request.headers["idempotency-key"], "POST", request.url, request.body);
      const named = await inTransaction(pool, contextOf(actor), (tx) =>
        nameOnSeveral(tx, actor, {
          partnerId,
          subscriptions,
          repeat,
          answer: (recorded) => severalAnswer(recorded, reader),
        }),
      );
      if (named.kind === "refused") await refusedIds.countOnce(actor, named.items);
      return replyWithSeveral(request, reply, named, vendorName);
    },
  );
}
