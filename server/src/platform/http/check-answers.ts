import { isDeepStrictEqual } from "node:util";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { z } from "zod";
import { ProblemDocument } from "../../../../contract/problem-document.ts";
import { isProblem, promisedAnswers } from "./promised-answers.ts";

/**
 * For tests: holds every JSON answer against what its route promises, to the last field. One that breaks the promise becomes a
 * 500 and, because a test may not look at the status, an unhandled rejection, which fails the run.
 */
export function checkAnswers(
  app: FastifyInstance,
  failRun: (breach: Error) => void = (breach) => void Promise.reject(breach),
): void {
  app.addHook("onSend", async (request, reply, payload) => {
    const type = String(reply.getHeader("content-type") ?? "");
    if (typeof payload !== "string" || !/^application\/(problem\+)?json/.test(type)) return payload;
    // An address that nobody answers has no route and promises nothing.
    if (request.is404 || request.routeOptions.schema?.hide) return payload;
    const broken = breach(request, reply.statusCode, JSON.parse(payload));
    if (broken) {
      const error = new Error(`${request.method} ${request.routeOptions.url} → ${reply.statusCode}: ${broken}`);
      failRun(error);
      throw error;
    }
    return payload;
  });
}

function breach({ routeOptions }: FastifyRequest, status: number, sent: { readonly code?: unknown }): string | null {
  const promised = promisedAnswers(routeOptions)[status];
  if (promised instanceof z.ZodType) return differences(promised, sent);
  const isNamed = isProblem(promised) && promised.description.includes(`\`${sent.code}\``);
  return isNamed ? differences(ProblemDocument, sent) : `no such answer is promised: ${JSON.stringify(sent)}`;
}

/** Zod leaves out what a schema does not name, so that the two differ where something was sent that nobody promised. */
function differences(schema: z.ZodType, sent: unknown): string | null {
  const parsed = schema.safeParse(sent);
  if (!parsed.success) return z.prettifyError(parsed.error);
  if (isDeepStrictEqual(parsed.data, sent)) return null;
  return `it holds fields that are not promised: ${JSON.stringify(sent)}`;
}
