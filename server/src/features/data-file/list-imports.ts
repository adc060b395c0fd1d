import { sql } from "kysely";
import type pg from "pg";
import { z } from "zod";
import type { Import } from "../../../../contract/imports.ts";
import type { Language } from "../../../../domain/languages.ts";
import { contextOf, type OperatorActor } from "../../access/actor.ts";
import { read } from "../../platform/database/transaction.ts";
import { encodeCursor, readCursor } from "../../platform/http/cursor.ts";
import { importsWhere } from "./import-queries.ts";
import { importView } from "./import-view.ts";

/** An import's beginning and key. */
const Place = z.tuple([z.iso.datetime(), z.guid()]);

/** Every import, newest first. */
export async function listImports(
  pool: pg.Pool,
  actor: OperatorActor,
  { limit, cursor }: { readonly limit: number; readonly cursor?: string | undefined },
  language: Language,
): Promise<{ items: Import[]; nextCursor: string | null }> {
  const after = readCursor(cursor, Place);
  const place = after ? sql`and (m.started_at, m.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)` : sql``;
  const [rows] = await read(
    pool,
    contextOf(actor),
    importsWhere(actor, sql`${place} order by m.started_at desc, m.id desc limit ${limit + 1}`),
  );
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  return {
    items: shown.map((row) => importView(row, language)),
    nextCursor: last ? encodeCursor([last.started_at.toISOString(), last.id]) : null,
  };
}
