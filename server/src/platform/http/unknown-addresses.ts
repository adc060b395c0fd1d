import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { sendProblem } from "./error-handler.ts";
import { ProblemError } from "./problem-error.ts";

type Answer = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>;

/** Paths of programs: what is not there is said in a problem document. Every other path is a page's. */
const forPrograms = /^\/(api|assets|errors|health|ready|openapi\.json|docs)(\/|$)/;

/**
 * Answers what no route does: 405 where the path has other methods, a page that says so where somebody looks at one, else a
 * problem document. Knows the routes that are registered after it.
 */
export function answerUnknownAddresses(app: FastifyInstance, vendor: string, unknownPage: Answer | null): void {
  const known: { methods: readonly string[]; pattern: RegExp }[] = [];
  app.addHook("onRoute", ({ url, method }) => {
    const pattern = new RegExp(`^${url.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/:[A-Za-z]+/g, "[^/]+")}$`);
    known.push({ methods: [method].flat(), pattern });
  });
  app.setNotFoundHandler(async (request, reply) => {
    const path = request.url.split("?", 1)[0] ?? "";
    const allowed = new Set(known.filter(({ pattern }) => pattern.test(path)).flatMap(({ methods }) => methods));
    if (allowed.size > 0 && !allowed.has(request.method)) {
      const allow = [...allowed].join(", ");
      return sendProblem(request, reply, new ProblemError("method-not-allowed", { headers: { allow } }), vendor);
    }
    const looks = request.method === "GET" || request.method === "HEAD";
    if (unknownPage && looks && !forPrograms.test(path)) return unknownPage(request, reply);
    return sendProblem(request, reply, new ProblemError("not-found"), vendor);
  });
}
