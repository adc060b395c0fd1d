import { sql } from "kysely";
import type pg from "pg";
import { contextOf, type PersonActor } from "../../access/actor.ts";
import { auditEntry } from "../../access/audit.ts";
import { currentInstant, query } from "../../platform/database/query.ts";
import { inTransaction } from "../../platform/database/transaction.ts";

/**
 * Revokes one of the person's own keys, at once. Revoking a revoked one changes nothing.
 *
 * @returns false where the person has no such key.
 */
export async function revokeApiKey(pool: pg.Pool, actor: PersonActor, keyId: string): Promise<boolean> {
  return inTransaction(pool, contextOf(actor), async (transaction) => {
    const [[found], [now]] = await transaction.run(lockOwnKey(actor, keyId), currentInstant);
    if (!found || !now) return false;
    if (found.revoked_at) return true;
    const { organizationId } = actor;
    await transaction.commit(
      query
        .updateTable("api_key")
        .set({ revoked_at: now.instant })
        .where("organization_id", "=", organizationId)
        .where("id", "=", keyId)
        .compile(),
      auditEntry(actor, {
        organizationId,
        at: now.instant,
        act: "api-key-revoked",
        subject: { type: "api-key", id: keyId },
      }),
    );
    return true;
  });
}

function lockOwnKey(actor: PersonActor, keyId: string) {
  return sql<{ revoked_at: Date | null }>`
    select revoked_at from api_key
    where organization_id = ${actor.organizationId} and id = ${keyId} and person_id = ${actor.personId}
    for update`.compile(query);
}
