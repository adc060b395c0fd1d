import type { FastifyReply } from "fastify";

/** An answer as it is kept under an Idempotency-Key. */
export interface WrittenAnswer {
  readonly status: number;
  readonly etag: string | null;
  /** JSON; null where the answer has no body. */
  readonly body: string | null;
}

/** Sends an answer that is written already, letter for letter. */
export function sendAnswer(reply: FastifyReply, { status, etag, body }: WrittenAnswer) {
  if (etag) reply.header("etag", etag);
  reply.code(status);
  if (body === null) return reply.send();
  return reply
    .header("content-type", "application/json; charset=utf-8")
    .serializer((text: string) => text)
    .send(body);
}

/** Sends an answer that was given before, and says so. */
export function sendAgain(reply: FastifyReply, answer: WrittenAnswer) {
  return sendAnswer(reply.header("idempotent-replayed", "true"), answer);
}

/** Sends an answer that may have been given before. */
export function sendOnce(reply: FastifyReply, { again, ...answer }: WrittenAnswer & { readonly again: boolean }) {
  return again ? sendAgain(reply, answer) : sendAnswer(reply, answer);
}
