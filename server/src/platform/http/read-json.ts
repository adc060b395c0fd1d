import type { FastifyInstance } from "fastify";
import { ProblemError } from "./problem-error.ts";

const utf8 = new TextDecoder("utf-8", { fatal: true });

/**
 * Reads bodies as JSON in UTF-8 and as nothing else. Fastify would put a sign of replacement where bytes are no UTF-8, and a
 * name would be kept as nobody wrote it. Text of another kind is refused, because a form of another site could send it.
 */
export function readJson(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser("error", "error");
  app.removeContentTypeParser("text/plain");
  app.addContentTypeParser("application/json", { parseAs: "buffer" }, (request, body, done) => {
    let text: string;
    try {
      text = utf8.decode(body as Buffer);
    } catch {
      return done(new ProblemError("invalid-json"));
    }
    return parse(request, text, done);
  });
}
