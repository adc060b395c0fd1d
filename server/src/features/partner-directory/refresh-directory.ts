import { sql } from "kysely";
import type pg from "pg";
import { type Query, query } from "../../platform/database/query.ts";
import { nobody, read } from "../../platform/database/transaction.ts";

// What somebody who looks may wait for; a greater change, such as an import, is the job's.
const mostAtOnce = 100;

/** How far the directory's index is behind the register and the clock. */
export const directoryBacklog: Query<{ backlog: number }> = sql<{
  backlog: number;
}>`select directory_backlog() as backlog`.compile(query);

/** Brings the index up to date before it is read, where that is quickly done. @returns whether it did. */
export async function refreshDirectory(pool: pg.Pool, [state]: readonly { backlog: number }[]): Promise<boolean> {
  if (!state || state.backlog === 0 || state.backlog > mostAtOnce) return false;
  await read(pool, nobody, sql`select refresh_directory(${mostAtOnce})`.compile(query));
  return true;
}
