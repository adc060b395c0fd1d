import { sql } from "kysely";
import type pg from "pg";
import { query } from "../platform/database/query.ts";
import { inTransaction, nobody, read } from "../platform/database/transaction.ts";
import { contextOf, type PersonActor } from "./actor.ts";
import { type ActorRow, actorFrom } from "./actor-from.ts";
import { isIdle, noteUseAfterSeconds } from "./session-lifetime.ts";
import { readToken } from "./token.ts";

/** Who holds this session; null where it is unknown, ended, expired or idle for too long. */
export async function findActorOfSession(pool: pg.Pool, token: string, now: Date): Promise<PersonActor | null> {
  const session = readToken(token, "");
  if (!session) return null;
  const [[found]] = await read(
    pool,
    nobody,
    sql<
      ActorRow & { session_id: string; last_seen_at: Date }
    >`select * from find_session(${session.organizationId}, ${session.hash})`.compile(query),
  );
  if (!found || isIdle(found.last_seen_at, now)) return null;
  const actor = actorFrom(found, { kind: "session", sessionId: found.session_id });
  if (actor && isDue(found.last_seen_at, now)) {
    const noted = sql`
      update session set last_seen_at = current_instant()
      where organization_id = ${found.organization_id} and id = ${found.session_id}`;
    await inTransaction(pool, contextOf(actor), (transaction) => transaction.commit(noted.compile(query)));
  }
  return actor;
}

/** Whose API key this is; null where it is unknown, revoked or expired. */
export async function findActorOfApiKey(pool: pg.Pool, token: string, now: Date): Promise<PersonActor | null> {
  const key = readToken(token, "dk_");
  if (!key) return null;
  const [[found]] = await read(
    pool,
    nobody,
    sql<
      ActorRow & { api_key_id: string; last_used_at: Date | null }
    >`select * from find_api_key(${key.organizationId}, ${key.hash})`.compile(query),
  );
  if (!found) return null;
  const actor = actorFrom(found, { kind: "api-key", apiKeyId: found.api_key_id });
  if (actor && isDue(found.last_used_at, now)) {
    const noted = sql`
      update api_key set last_used_at = current_instant()
      where organization_id = ${found.organization_id} and id = ${found.api_key_id}`;
    await inTransaction(pool, contextOf(actor), (transaction) => transaction.commit(noted.compile(query)));
  }
  return actor;
}

function isDue(noted: Date | null, now: Date): boolean {
  return noted === null || now.getTime() - noted.getTime() > noteUseAfterSeconds * 1000;
}
