import cookie from "@fastify/cookie";
import Fastify, { type FastifyBaseLogger, type FastifyInstance } from "fastify";
import { v7 } from "uuid";
import type { Language } from "../../../../domain/languages.ts";
import { negotiateLanguage } from "../language/negotiate-language.ts";
import { answerErrors, sendProblem } from "./error-handler.ts";
import { ProblemError } from "./problem-error.ts";
import { validatorCompiler } from "./validation.ts";

declare module "fastify" {
  interface FastifyRequest {
    /** The language of the answer: the request's Accept-Language. */
    language: Language;
  }
}

const largestBody = 64 * 1024;

/** An HTTP server that knows nothing yet of the business: bodies, languages, problem documents. */
export async function createHttpServer(options: {
  logger: FastifyBaseLogger | false;
  vendorName: string;
}): Promise<FastifyInstance> {
  const app = Fastify({
    ...(options.logger ? { loggerInstance: options.logger } : { logger: false }),
    bodyLimit: largestBody,
    genReqId: () => v7(),
    routerOptions: { maxParamLength: 200 },
  }) as unknown as FastifyInstance;
  await app.register(cookie);
  app.setValidatorCompiler(validatorCompiler as never);
  app.setSerializerCompiler(() => JSON.stringify);
  app.decorateRequest("language", "en");
  app.addHook("onRequest", async (request) => {
    request.language = negotiateLanguage(request.headers["accept-language"]);
  });
  answerErrors(app, options.vendorName);
  answerUnknownAddresses(app, options.vendorName);
  return app;
}

function answerUnknownAddresses(app: FastifyInstance, vendor: string): void {
  const known: { methods: readonly string[]; pattern: RegExp }[] = [];
  app.addHook("onRoute", ({ url, method }) => {
    const pattern = new RegExp(`^${url.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/:[A-Za-z]+/g, "[^/]+")}$`);
    known.push({ methods: [method].flat(), pattern });
  });
  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split("?", 1)[0] ?? "";
    const allowed = new Set(known.filter(({ pattern }) => pattern.test(path)).flatMap(({ methods }) => methods));
    const refusal =
      allowed.size > 0 && !allowed.has(request.method)
        ? new ProblemError("method-not-allowed", { headers: { allow: [...allowed].join(", ") } })
        : new ProblemError("not-found");
    return sendProblem(request, reply, refusal, vendor);
  });
}
