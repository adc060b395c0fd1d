import type { FastifyReply, FastifyRequest } from "fastify";
import { type ProblemCode, problems } from "../../../../../contract/problems.ts";
import { sendHtml } from "../plain-page.ts";
import { problemPage } from "./problem-page.ts";

/** Answers somebody who looks at a page with what went wrong. */
export function sendProblemPage(request: FastifyRequest, reply: FastifyReply, code: ProblemCode, vendor: string) {
  reply.code(problems[code].status).header("content-language", request.language);
  return sendHtml(reply, problemPage(code, request.language, vendor));
}
