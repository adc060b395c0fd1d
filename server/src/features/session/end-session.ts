import { sql } from "kysely";
import type pg from "pg";
import { contextOf, type PersonActor } from "../../access/actor.ts";
import { auditEntry } from "../../access/audit.ts";
import { currentInstant, query } from "../../platform/database/query.ts";
import { inTransaction } from "../../platform/database/transaction.ts";

/**
 * Ends one of the person's own sessions, at once. Ending an ended one changes nothing.
 *
 * @returns false where the person has no such session.
 */
export async function endSession(
  pool: pg.Pool,
  actor: PersonActor,
  sessionId: string,
  act: "signed-out" | "session-revoked",
): Promise<boolean> {
  return inTransaction(pool, contextOf(actor), async (transaction) => {
    const [[found], [now]] = await transaction.run(lockOwnSession(actor, sessionId), currentInstant);
    if (!found || !now) return false;
    if (found.ended_at) return true;
    const { organizationId } = actor;
    await transaction.commit(
      query
        .updateTable("session")
        .set({ ended_at: now.instant })
        .where("organization_id", "=", organizationId)
        .where("id", "=", sessionId)
        .compile(),
      auditEntry(actor, { organizationId, at: now.instant, act, subject: { type: "session", id: sessionId } }),
    );
    return true;
  });
}

function lockOwnSession(actor: PersonActor, sessionId: string) {
  return sql<{ ended_at: Date | null }>`
    select ended_at from session
    where organization_id = ${actor.organizationId} and id = ${sessionId} and person_id = ${actor.personId}
    for update`.compile(query);
}
