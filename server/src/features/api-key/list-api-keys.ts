import type pg from "pg";
import { z } from "zod";
import type { ApiKey } from "../../../../contract/resources.ts";
import { contextOf, type PersonActor } from "../../access/actor.ts";
import { query } from "../../platform/database/query.ts";
import { read } from "../../platform/database/transaction.ts";
import { encodeCursor, readCursor } from "../../platform/http/cursor.ts";
import { apiKeyView } from "./api-key-view.ts";

const After = z.tuple([z.uuid()]);

/** The person's own keys, the newest first; those that are revoked or expired too, because they are named in the audit. */
export async function listApiKeys(
  pool: pg.Pool,
  actor: PersonActor,
  { limit, cursor }: { readonly limit: number; readonly cursor?: string | undefined },
): Promise<{ items: ApiKey[]; nextCursor: string | null }> {
  const after = readCursor(cursor, After);
  const [rows] = await read(
    pool,
    contextOf(actor),
    query
      .selectFrom("api_key")
      .select(["id", "name", "hint", "created_at", "expires_at", "last_used_at", "revoked_at"])
      .where("organization_id", "=", actor.organizationId)
      .where("person_id", "=", actor.personId)
      .$if(after !== null, (keys) => keys.where("id", "<", after?.[0] ?? ""))
      // Keys' ids are made in the order of time.
      .orderBy("id", "desc")
      .limit(limit + 1)
      .compile(),
  );
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return { items: page.map(apiKeyView), nextCursor: rows.length > limit && last ? encodeCursor([last.id]) : null };
}
