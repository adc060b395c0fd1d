import cookie from "@fastify/cookie";
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from "fastify";
import { v7 } from "uuid";
import type { Language } from "../../../../domain/languages.ts";
import { negotiateLanguage } from "../language/negotiate-language.ts";
import { answerUnreadable, safeHeaders } from "./answer-unreadable.ts";
import { answerErrors, sendProblem } from "./error-handler.ts";
import { logRequests } from "./log-requests.ts";
import { ProblemError } from "./problem-error.ts";
import { readJson } from "./read-json.ts";
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
    // Nobody holds a connection by sending slowly; what is sent is small.
    requestTimeout: 30_000,
    // What comes on an open connection while the server stops is answered like any other, and the connection closed behind it.
    return503OnClosing: false,
    // One line of ours for each answer: Fastify's would hold addresses.
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => v7(),
    // A proxy on this machine says whom it speaks for; nobody else is believed.
    trustProxy: "loopback",
    routerOptions: { maxParamLength: 200 },
    clientErrorHandler: answerUnreadable(options.vendorName),
    // An address that cannot be read reaches no route and no hook.
    frameworkErrors: (error, request, reply) => {
      request.language = negotiateLanguage(request.headers["accept-language"]);
      const code = error.code === "FST_ERR_BAD_URL" ? "invalid-request" : "not-found";
      const named = reply.headers(safeHeaders).header("x-request-id", request.id);
      sendProblem(request, named, new ProblemError(code), options.vendorName);
    },
  }) as unknown as FastifyInstance;
  await app.register(cookie);
  logRequests(app);
  readJson(app);
  app.setValidatorCompiler(validatorCompiler as never);
  app.setSerializerCompiler(() => JSON.stringify);
  app.decorateRequest("language", "en");
  app.addHook("onRequest", async (request) => {
    request.language = negotiateLanguage(request.headers["accept-language"]);
  });
  answerErrors(app, options.vendorName);
  return app;
}
