import type { Api } from "../surroundings.ts";

/** An answer is for its caller alone and true at its moment: browsers ask again, and nobody else keeps it. */
export function keepFromCaches(app: Api): void {
  app.addHook("onRequest", async (request, reply) => {
    reply.headers({
      "cache-control": "private, no-cache",
      vary: "Accept-Language, Authorization, Cookie",
      "content-language": request.language,
    });
  });
}
