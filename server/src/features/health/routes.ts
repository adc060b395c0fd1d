import { z } from "zod";
import { ProblemError } from "../../platform/http/problem-error.ts";
import { problemResponses } from "../../platform/http/problem-responses.ts";
import type { Api, Surroundings } from "../../platform/surroundings.ts";
import { isReady } from "./is-ready.ts";

const tags = ["Health"];
const config = { access: "public" } as const;

/** For those who run the server: whether it lives, and whether it can be sent requests. */
export function healthRoutes(app: Api, { pool }: Pick<Surroundings, "pool">): void {
  app.get(
    "/health",
    {
      config,
      schema: { summary: "The process answers", tags, response: { 200: z.object({ status: z.literal("ok") }) } },
    },
    async () => ({ status: "ok" as const }),
  );

  app.get(
    "/ready",
    {
      config,
      schema: {
        summary: "The database answers, and its migrations are those of this version",
        tags,
        response: { 200: z.object({ status: z.literal("ready") }), ...problemResponses("unavailable") },
      },
    },
    async () => {
      if (!(await isReady(pool))) throw new ProblemError("unavailable", { headers: { "retry-after": "5" } });
      return { status: "ready" as const };
    },
  );
}
