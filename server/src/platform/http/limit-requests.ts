import rateLimit from "@fastify/rate-limit";
import type { FastifyRequest } from "fastify";
import type { Api } from "../surroundings.ts";
import { ProblemError } from "./problem-error.ts";

/**
 * Limits how much one caller asks, for every route that is registered after this, and says in the RateLimit headers what is
 * left. Counted by this process.
 */
export async function limitRequests(
  app: Api,
  perMinute: number,
  callerOf: (request: FastifyRequest) => string,
): Promise<void> {
  await app.register(rateLimit, {
    global: true,
    max: perMinute,
    timeWindow: 60_000,
    enableDraftSpec: true,
    keyGenerator: callerOf,
    errorResponseBuilder: (_request, { ttl }) => {
      const seconds = Math.max(1, Math.ceil(ttl / 1000));
      return new ProblemError("too-many-attempts", {
        values: { seconds },
        headers: { "retry-after": String(seconds) },
      });
    },
  });
}
