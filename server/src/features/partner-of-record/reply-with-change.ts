import type { FastifyReply, FastifyRequest } from "fastify";
import type { problems } from "../../../../contract/problems.ts";
import { ProblemError } from "../../platform/http/problem-error.ts";
import { sendAgain, sendAnswer } from "../../platform/http/send-answer.ts";
import type { Reader } from "../audit-event/actor-view.ts";
import { checkValues, checkView } from "../partner-id-check/check-view.ts";
import { placeOf } from "../subscription/subscription-view.ts";
import type { Change, Recorded } from "./change.ts";
import { partnerOfRecordView } from "./partner-of-record-view.ts";

/** The answer to a change that came about: 200 with who is there, or 204 where nobody is. */
export function answerOf(recorded: Recorded, reader: Reader) {
  const { present, subscription, etag } = recorded;
  const body = present && JSON.stringify(partnerOfRecordView(present, placeOf(subscription), reader));
  return { status: present ? 200 : 204, etag, body };
}

/** Writes the answer to a command on the record; a refusal becomes its problem document. */
export function replyWithChange(request: FastifyRequest, reply: FastifyReply, change: Change, vendorName: string) {
  const reader: Reader = { language: request.language, vendorName };
  switch (change.kind) {
    case "recorded":
      return sendAnswer(reply, answerOf(change, reader));
    case "replayed":
      return sendAgain(reply, change.answer);
    case "not-found":
      throw new ProblemError("not-found");
    case "key-reused":
      throw new ProblemError("idempotency-key-reused");
    case "refused":
      throw new ProblemError(change.code, { values: { reseller: change.subscription.reseller?.name ?? "" } });
    case "refused-partner": {
      const code = change.check.outcome as keyof typeof problems;
      throw new ProblemError(code, {
        values: checkValues(change, reader),
        extensions: { check: checkView(change, reader) },
      });
    }
    case "stale": {
      const { present, subscription, etag } = change;
      const current = present && partnerOfRecordView(present, placeOf(subscription), reader);
      throw new ProblemError("precondition-failed", {
        extensions: { current, currentEtag: etag },
        headers: { etag },
      });
    }
  }
}
