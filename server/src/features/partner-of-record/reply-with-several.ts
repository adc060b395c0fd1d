import type { FastifyReply, FastifyRequest } from "fastify";
import { publicId } from "../../../../contract/ids.ts";
import type { PartnerOfRecordNamings } from "../../../../contract/partner-of-record-namings.ts";
import { ProblemError } from "../../platform/http/problem-error.ts";
import { sendAgain, sendAnswer } from "../../platform/http/send-answer.ts";
import type { Reader } from "../audit-event/actor-view.ts";
import { type CheckedId, checkValues, checkView } from "../partner-id-check/check-view.ts";
import { placeOf } from "../subscription/subscription-view.ts";
import type { Recorded } from "./change.ts";
import type { SeveralNamed } from "./name-on-several.ts";
import { partnerOfRecordView } from "./partner-of-record-view.ts";

function view({ present, subscription }: Recorded, reader: Reader) {
  return present && partnerOfRecordView(present, placeOf(subscription), reader);
}

/** The answer to a naming of several that came about: who is of record on each. */
export function severalAnswer(recorded: readonly Recorded[], reader: Reader) {
  const items = recorded.flatMap((one): PartnerOfRecordNamings["items"] => {
    const partnerOfRecord = view(one, reader);
    if (!partnerOfRecord) return [];
    return [{ subscriptionId: publicId("subscription", one.subscription.id), partnerOfRecord, etag: one.etag }];
  });
  return { status: 200, etag: null, body: JSON.stringify({ items } satisfies PartnerOfRecordNamings) };
}

/** Writes the answer to a naming of several; a refusal becomes its problem document, with what concerns each. */
export function replyWithSeveral(
  request: FastifyRequest,
  reply: FastifyReply,
  named: SeveralNamed,
  vendorName: string,
) {
  const reader: Reader = { language: request.language, vendorName };
  switch (named.kind) {
    case "recorded":
      return sendAnswer(reply, severalAnswer(named.items, reader));
    case "replayed":
      return sendAgain(reply, named.answer);
    case "key-reused":
      throw new ProblemError("idempotency-key-reused");
    case "not-found":
    case "role-may-not-change":
      throw new ProblemError(named.kind);
    case "refused":
      throw refusal(named.items, reader);
    case "stale": {
      const items = named.items.map((one) => ({
        ...head(one),
        current: view(one, reader),
        currentEtag: one.etag,
      }));
      throw new ProblemError("precondition-failed", { extensions: { items } });
    }
  }
}

function head({ subscription }: Pick<CheckedId, "subscription">) {
  return { id: publicId("subscription", subscription.id), name: subscription.name };
}

/** What is wrong with the ID itself is said of it; else how many subscriptions refuse it. */
function refusal(checked: readonly CheckedId[], reader: Reader): ProblemError {
  const items = checked.map((one) => ({ ...head(one), check: checkView(one, reader) }));
  const refused = checked.filter(({ check }) => check.outcome !== "eligible" && check.outcome !== "already-of-record");
  const ofTheId = refused.find(
    ({ check }) => check.outcome === "malformed-partner-id" || check.outcome === "unknown-partner-id",
  );
  if (ofTheId) {
    const { outcome } = ofTheId.check as { outcome: "malformed-partner-id" | "unknown-partner-id" };
    const check = checkView(ofTheId, reader);
    return new ProblemError(outcome, { values: checkValues(ofTheId, reader), extensions: { check, items } });
  }
  return new ProblemError("subscription-partner-refused", {
    values: { count: refused.length },
    extensions: { items },
  });
}
