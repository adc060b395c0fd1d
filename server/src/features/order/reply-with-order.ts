import type { FastifyReply } from "fastify";
import { publicId } from "../../../../contract/ids.ts";
import type { problems } from "../../../../contract/problems.ts";
import { sentences } from "../../../../contract/sentences.ts";
import type { PersonActor } from "../../access/actor.ts";
import { ProblemError } from "../../platform/http/problem-error.ts";
import { sendAgain, sendAnswer } from "../../platform/http/send-answer.ts";
import { listOfWords, sentence, type Values } from "../../platform/language/format.ts";
import { moneyText } from "../../platform/language/format-values.ts";
import type { Reader } from "../audit-event/actor-view.ts";
import { type PartnerSummaryRow, partnerSummary } from "../partner/partner-view.ts";
import { checkValues, checkView } from "../partner-id-check/check-view.ts";
import type { FieldProblem, OrderAnswer, Refusal, RefusedPartner, WholeOrder } from "./answers.ts";
import { ofWholeOrder, orderEtag, orderView, problemSentence, problemValues } from "./order-view.ts";

/** An order as it is answered and kept. */
export function answerOf({ order, items }: WholeOrder, status: number, actor: PersonActor, reader: Reader) {
  return { status, etag: orderEtag(order), body: JSON.stringify(orderView(order, items, actor, reader)) };
}

/** Writes the answer to something done with an order; a refusal becomes its problem document. */
export function replyWithOrder(
  reply: FastifyReply,
  answer: OrderAnswer,
  { actor, reader }: { readonly actor: PersonActor; readonly reader: Reader },
) {
  switch (answer.kind) {
    case "written":
      return sendAnswer(reply, answer.answer);
    case "replayed":
      return sendAgain(reply, answer.answer);
    case "not-found":
      throw new ProblemError("not-found");
    case "key-reused":
      throw new ProblemError("idempotency-key-reused");
    case "refused":
      throw refusalOf(answer, actor, reader);
    case "refused-partner":
      throw partnerRefusal(answer, reader);
  }
}

function fieldError({ field, problem }: FieldProblem, reader: Reader) {
  if (!problem) return { field, message: sentence(sentences["field-needed"], reader.language) };
  const message = "checked" in problem ? checkView(problem.checked, reader).sentence : problemSentence(problem, reader);
  return { field, message };
}

function namesOf(locations: readonly PartnerSummaryRow[], { language }: Reader): string {
  return listOfWords(
    locations.map(({ name, partner_number }) => `${name} (${partner_number})`),
    language,
  );
}

/** A refusal as the caller reads it: what is wrong by field, and the order as it is now. */
export function refusalOf(
  { code, errors = [], problem, total, locations = [], values: more, now }: Refusal,
  actor: PersonActor,
  reader: Reader,
): ProblemError {
  const values: Values = {
    ...problemValues(problem ?? {}, reader),
    total: total ? moneyText(total, reader.language) : "",
    reseller: now?.order.seller?.name ?? "",
    locations: namesOf(locations, reader),
    ...more,
  };
  return new ProblemError(code, {
    values,
    extensions: {
      ...(errors.length > 0 ? { errors: errors.map((one) => fieldError(one, reader)) } : {}),
      ...(locations.length > 0 ? { locations: locations.map(partnerSummary) } : {}),
      ...(now ? { currentOrder: orderView(now.order, now.items, actor, reader) } : {}),
    },
    headers: now ? { etag: orderEtag(now.order) } : {},
  });
}

function partnerRefusal({ first, items, isWhole }: RefusedPartner, reader: Reader): ProblemError {
  const code = first.check.outcome as keyof typeof problems;
  return new ProblemError(code, {
    values: checkValues(first, reader),
    extensions: {
      check: checkView(isWhole ? ofWholeOrder(first) : first, reader),
      items: items.map(({ item, checked }) => ({
        id: publicId("orderItem", item.id),
        name: item.name,
        check: checkView(checked, reader),
      })),
    },
  });
}
