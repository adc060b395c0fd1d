import { isDeepStrictEqual } from "node:util";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { z } from "zod";
import { ProblemDocument } from "../../../../contract/resources.ts";

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
    if (request.routeOptions.schema?.hide) return payload;
    const promised = type.startsWith("application/problem+json")
      ? ProblemDocument
      : promiseOf(request, reply.statusCode);
    const broken = promised ? breachOf(promised, JSON.parse(payload)) : "no such answer is promised";
    if (broken) {
      const error = new Error(`${request.method} ${request.routeOptions.url} → ${reply.statusCode}: ${broken}`);
      failRun(error);
      throw error;
    }
    return payload;
  });
}

function promiseOf(request: FastifyRequest, status: number): z.ZodType | null {
  const answers = (request.routeOptions.schema?.response ?? {}) as Record<number, unknown>;
  const promised = answers[status];
  return promised instanceof z.ZodType ? promised : null;
}

/** Zod leaves out what a schema does not name, so that the two differ where something was sent that nobody promised. */
function breachOf(schema: z.ZodType, sent: unknown): string | null {
  const parsed = schema.safeParse(sent);
  if (!parsed.success) return z.prettifyError(parsed.error);
  if (isDeepStrictEqual(parsed.data, sent)) return null;
  return `it holds fields that are not promised: ${JSON.stringify(sent)}`;
}
