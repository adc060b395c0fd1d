import { sql } from "kysely";
import type pg from "pg";
import { knownMigrations } from "../../../../database/known-migrations.ts";
import { query } from "../../platform/database/query.ts";
import { nobody, read } from "../../platform/database/transaction.ts";

/** The database answers, and its migrations are exactly those that this version knows. */
export async function isReady(pool: pg.Pool): Promise<boolean> {
  const applied = sql<{ name: string }>`select name from migration_checksum order by name`.compile(query);
  const [[rows], known] = await Promise.all([read(pool, nobody, applied), knownMigrations()]);
  return rows.length === known.length && rows.every(({ name }, index) => name === known[index]);
}
