import { createHash } from "node:crypto";
import type { FastifyReply, FastifyRequest } from "fastify";

/** Sends an answer under an ETag made of all that it says. Whoever has seen it already is answered 304, with no body. */
export function sendTagged<Body>(request: FastifyRequest, reply: FastifyReply, body: Body): Body {
  const tag = `"${createHash("sha256").update(JSON.stringify(body)).digest("base64url").slice(0, 22)}"`;
  reply.header("etag", tag);
  const seen = request.headers["if-none-match"]?.split(",").map((one) => one.trim().replace(/^W\//, ""));
  if (!seen?.includes(tag) && !seen?.includes("*")) return body;
  return reply.code(304).send(null) as never;
}
