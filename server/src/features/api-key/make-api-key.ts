import type pg from "pg";
import { v7 } from "uuid";
import type { NewApiKey } from "../../../../contract/resources.ts";
import { contextOf, type PersonActor } from "../../access/actor.ts";
import { auditEntry } from "../../access/audit.ts";
import { newToken } from "../../access/token.ts";
import { currentInstant, query } from "../../platform/database/query.ts";
import { inTransaction } from "../../platform/database/transaction.ts";
import { apiKeyView } from "./api-key-view.ts";

const dayMilliseconds = 86_400_000;

/** Makes a key of the person's own. The key itself is in this answer only: the record keeps its hash. */
export async function makeApiKey(
  pool: pg.Pool,
  actor: PersonActor,
  { name, expiresInDays }: { readonly name: string; readonly expiresInDays: number },
): Promise<NewApiKey> {
  const { organizationId, personId } = actor;
  const id = v7();
  const { text, hash } = newToken(organizationId, "dk_");
  return inTransaction(pool, contextOf(actor), async (transaction) => {
    const [[now]] = await transaction.run(currentInstant);
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
