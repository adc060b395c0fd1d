import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { ProblemCode } from "../../../../contract/problems.ts";
import type { Language } from "../../../../domain/languages.ts";
import { isUnreachable } from "../database/is-unreachable.ts";
import { problemDocument } from "./problem-document.ts";
import { ProblemError } from "./problem-error.ts";
import { fieldErrors, InvalidRequest } from "./validation.ts";

const codesOfFastify: Readonly<Record<string, ProblemCode>> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: "unsupported-media-type",
  FST_ERR_CTP_BODY_TOO_LARGE: "payload-too-large",
  FST_ERR_CTP_INVALID_JSON_BODY: "invalid-json",
  FST_ERR_CTP_EMPTY_JSON_BODY: "invalid-json",
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: "invalid-json",
};

// PostgreSQL could not read a text as the number, date, uuid or text that it should be. It came from the caller: a cursor made by hand.
const unreadable = new Set(["22P02", "22003", "22007", "22008", "22021"]);

function asProblem(error: FastifyError, language: Language): ProblemError | null {
  if (error instanceof ProblemError) return error;
  if (error instanceof InvalidRequest) {
    return new ProblemError("invalid-request", { extensions: { errors: fieldErrors(error, language) } });
  }
  const code = codesOfFastify[error.code];
  if (code) return new ProblemError(code);
  if (isUnreachable(error)) return new ProblemError("unavailable", { headers: { "retry-after": "5" } });
  if (unreadable.has(error.code)) return new ProblemError("invalid-request");
  if (error.statusCode === 400) return new ProblemError("invalid-json");
  return null;
}

/** Sends a problem document. */
export function sendProblem(request: FastifyRequest, reply: FastifyReply, error: ProblemError, vendor: string) {
  const document = problemDocument(error, request.language, request.id, vendor);
  return reply
    .code(document.status)
    .headers(error.headers)
    .header("content-type", "application/problem+json; charset=utf-8")
    .header("content-language", request.language)
    .serializer(JSON.stringify)
    .send(document);
}

/** The one place that answers failures. What is not a known refusal is logged and answered as 500 with the request's number. */
export function answerErrors(app: FastifyInstance, vendor: string): void {
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const known = asProblem(error, request.language);
    if (!known || known.code === "unavailable") request.log.error({ err: error }, "request failed");
    return sendProblem(request, reply, known ?? new ProblemError("internal-error"), vendor);
  });
}
