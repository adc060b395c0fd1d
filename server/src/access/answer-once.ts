import { sql } from "kysely";
import type pg from "pg";
import { type Query, query } from "../platform/database/query.ts";
import { inTransaction, type Transaction } from "../platform/database/transaction.ts";
import { ProblemError } from "../platform/http/problem-error.ts";
import type { WrittenAnswer } from "../platform/http/send-answer.ts";
import { contextOf, type PersonActor } from "./actor.ts";
import { keepAnswer, type RepeatableRequest, runOnce } from "./idempotency.ts";

/** Two requests with one key wait for each other here, whatever else they lock: the second finds the first one's answer. */
function lockKey({ personId }: PersonActor, { key }: RepeatableRequest): Query<unknown> {
  return sql`select pg_advisory_xact_lock(hashtextextended(${`${personId} ${key}`}, 0))`.compile(query);
}

/**
 * Does a write once per Idempotency-Key, and tells its answer again for 24 hours.
 *
 * @param work writes, reads what is there after, and does not commit. A refusal that it throws takes everything back, and is not kept.
 * @throws ProblemError `idempotency-key-reused`, and what `work` throws.
 */
export async function answerOnce(
  pool: pg.Pool,
  actor: PersonActor,
  repeat: RepeatableRequest | null,
  work: (tx: Transaction) => Promise<{ readonly status: number; readonly body: unknown }>,
): Promise<WrittenAnswer & { readonly again: boolean }> {
  return inTransaction(pool, contextOf(actor), async (tx) => {
    if (repeat) {
      const { answered } = await runOnce(tx, actor, repeat, lockKey(actor, repeat));
      if (answered?.kind === "key-reused") throw new ProblemError("idempotency-key-reused");
      if (answered) return { ...answered.answer, again: true };
    }
    const { status, body } = await work(tx);
    const written = { status, etag: null, body: JSON.stringify(body) };
    await tx.commit(...(repeat ? keepAnswer(actor, repeat, written) : []));
    return { ...written, again: false };
  });
}
