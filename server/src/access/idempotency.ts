import { createHash } from "node:crypto";
import { sql } from "kysely";
import { type Query, query } from "../platform/database/query.ts";
import type { RowsOf, Transaction } from "../platform/database/transaction.ts";
import type { PersonActor } from "./actor.ts";

/** A write that may be sent again: its Idempotency-Key and what it asks, hashed. */
export interface RepeatableRequest {
  readonly key: string;
  readonly hash: Buffer;
}

/** What was answered the first time. */
export interface KeptAnswer {
  readonly request_hash: Buffer;
  readonly status: number;
  readonly etag: string | null;
  /** JSON; null where the answer had no body. */
  readonly body: string | null;
}

/** Null where the request carries no key. */
export function repeatable(
  key: string | undefined,
  method: string,
  path: string,
  body: unknown,
): RepeatableRequest | null {
  if (key === undefined) return null;
  const hash = createHash("sha256")
    .update(JSON.stringify([method, path, body ?? null]))
    .digest();
  return { key, hash };
}

const dayAgo = sql<Date>`current_instant() - interval '24 hours'`;

/** Read after the lock, so that of two equal requests the second sees the first one's answer. It is kept for 24 hours. */
export function keptAnswer(actor: PersonActor, { key }: RepeatableRequest): Query<KeptAnswer> {
  return query
    .selectFrom("idempotency_key")
    .select(["request_hash", "status", "etag", "body"])
    .where("organization_id", "=", actor.organizationId)
    .where("person_id", "=", actor.personId)
    .where("key", "=", key)
    .where("created_at", ">", dayAgo)
    .compile();
}

/** How a request is answered whose key was used before: as then, or not at all where the key was another request's. */
export type Repetition = { readonly kind: "replayed"; readonly answer: KeptAnswer } | { readonly kind: "key-reused" };

/** Null where the request carries no key, or one that is new. */
export function repetitionOf(repeat: RepeatableRequest | null, kept: KeptAnswer | undefined): Repetition | null {
  if (!repeat || !kept) return null;
  return kept.request_hash.equals(repeat.hash) ? { kind: "replayed", answer: kept } : { kind: "key-reused" };
}

/**
 * Runs what a repeatable write begins with, its locks first, and reads behind them, in the same round trip, whether it was answered
 * before. So of two equal requests the second, which waited for the locks, finds the first one's answer.
 */
export async function runOnce<const Queries extends readonly Query<unknown>[]>(
  tx: Transaction,
  actor: PersonActor,
  repeat: RepeatableRequest | null,
  ...queries: Queries
): Promise<{ readonly answered: Repetition } | { readonly answered: null; readonly rows: RowsOf<Queries> }> {
  const rows: unknown[][] = await tx.run(...queries, ...(repeat ? [keptAnswer(actor, repeat)] : []));
  const answered = repetitionOf(repeat, rows[queries.length]?.[0] as KeptAnswer | undefined);
  return answered ? { answered } : { answered, rows: rows.slice(0, queries.length) as RowsOf<Queries> };
}

/**
 * The statements that keep an answer under its key, and forget those of the same person that are too old. Of two requests with the same
 * key only one can be kept: the transaction of the other is begun again, and finds the answer.
 */
export function keepAnswer(
  actor: PersonActor,
  { key, hash }: RepeatableRequest,
  answer: Pick<KeptAnswer, "status" | "etag" | "body">,
): Query<unknown>[] {
  const forget = query
    .deleteFrom("idempotency_key")
    .where("organization_id", "=", actor.organizationId)
    .where("person_id", "=", actor.personId)
    .where("created_at", "<=", dayAgo);
  const keep = query.insertInto("idempotency_key").values({
    organization_id: actor.organizationId,
    person_id: actor.personId,
    key,
    request_hash: hash,
    ...answer,
  });
  return [forget.compile(), keep.compile()];
}
