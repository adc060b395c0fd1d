import type pg from "pg";
import { publicId } from "../../../../contract/ids.ts";
import type { Session } from "../../../../contract/resources.ts";
import { contextOf, type PersonActor } from "../../access/actor.ts";
import { isIdle } from "../../access/session-lifetime.ts";
import { query } from "../../platform/database/query.ts";
import { read } from "../../platform/database/transaction.ts";

/** The person's own sessions that still let somebody in, the latest first. */
export async function listSessions(pool: pg.Pool, actor: PersonActor, now: Date): Promise<Session[]> {
  const [rows] = await read(
    pool,
    contextOf(actor),
    query
      .selectFrom("session")
      .select(["id", "user_agent", "created_at", "last_seen_at", "expires_at"])
      .where("organization_id", "=", actor.organizationId)
      .where("person_id", "=", actor.personId)
      .where("ended_at", "is", null)
      .where("expires_at", ">", now)
      .orderBy("id", "desc")
      .compile(),
  );
  const { credential } = actor;
  return rows
    .filter((row) => !isIdle(row.last_seen_at, now))
    .map((row) => ({
      id: publicId("session", row.id),
      userAgent: row.user_agent,
      createdAt: row.created_at.toISOString(),
      lastSeenAt: row.last_seen_at.toISOString(),
      expiresAt: row.expires_at.toISOString(),
      current: credential.kind === "session" && credential.sessionId === row.id,
    }));
}
