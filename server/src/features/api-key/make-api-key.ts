import { sql } from "kysely";
import type pg from "pg";
import { v7 } from "uuid";
import type { NewApiKey } from "../../../../contract/resources.ts";
import { contextOf, type PersonActor } from "../../access/actor.ts";
import { auditEntry } from "../../access/audit.ts";
import { newToken } from "../../access/token.ts";
import { currentInstant, type Query, query } from "../../platform/database/query.ts";
import { inTransaction } from "../../platform/database/transaction.ts";
import { apiKeyView } from "./api-key-view.ts";

const dayMilliseconds = 86_400_000;

/**
 * Makes a key of the person's own. The key itself is in this answer only: the record keeps its hash.
 *
 * @returns null where the session by which it is asked has ended meanwhile.
 */
export async function makeApiKey(
  pool: pg.Pool,
  actor: PersonActor,
  { name, expiresInDays }: { readonly name: string; readonly expiresInDays: number },
): Promise<NewApiKey | null> {
  const { credential, organizationId, personId } = actor;
  if (credential.kind !== "session") return null;
  const id = v7();
  const { text, hash } = newToken(organizationId, "dk_");
  return inTransaction(pool, contextOf(actor), async (transaction) => {
    const [[session], [now]] = await transaction.run(holdSession(organizationId, credential.sessionId), currentInstant);
    if (!session) return null;
    if (!now) throw new Error("The database's clock does not answer.");
    const expiresAt = new Date(now.instant.getTime() + expiresInDays * dayMilliseconds);
    const row = { id, name, hint: text.slice(-4), created_at: now.instant, expires_at: expiresAt };
    await transaction.commit(
      query
        .insertInto("api_key")
        .values({ organization_id: organizationId, person_id: personId, token_hash: hash, ...row })
        .compile(),
      auditEntry(actor, {
        organizationId,
        at: now.instant,
        act: "api-key-made",
        subject: { type: "api-key", id },
        after: { expiresAt: expiresAt.toISOString() },
      }),
    );
    return { ...apiKeyView({ ...row, last_used_at: null, revoked_at: null }), key: text };
  });
}

/** What ends the session and revokes all keys, as a new password does, comes wholly before this key or wholly after it. */
function holdSession(organizationId: string, sessionId: string): Query<{ readonly id: string }> {
  return sql<{ id: string }>`
    select id from session where organization_id = ${organizationId} and id = ${sessionId} and ended_at is null for share`.compile(
    query,
  );
}
