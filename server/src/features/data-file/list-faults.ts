import { sql } from "kysely";
import type pg from "pg";
import { z } from "zod";
import type { ImportFault } from "../../../../contract/imports.ts";
import type { Language } from "../../../../domain/languages.ts";
import { contextOf, type OperatorActor } from "../../access/actor.ts";
import { visibleTo } from "../../access/narrow.ts";
import { query } from "../../platform/database/query.ts";
import { read } from "../../platform/database/transaction.ts";
import { encodeCursor, readCursor } from "../../platform/http/cursor.ts";
import { importById } from "./import-queries.ts";
import { type FaultRow, faultView } from "./import-view.ts";

/** A fault's line and its place among the faults. */
const Place = z.tuple([z.int(), z.int()]);

/** What is wrong with a file, in its order; null where there is no such import. */
export async function listFaults(
  pool: pg.Pool,
  actor: OperatorActor,
  { id, limit, cursor }: { readonly id: string; readonly limit: number; readonly cursor?: string | undefined },
  language: Language,
): Promise<{ items: ImportFault[]; nextCursor: string | null } | null> {
  const [, after] = readCursor(cursor, Place) ?? [0, 0];
  const [[found], rows] = await read(
    pool,
    contextOf(actor),
    importById(actor, id),
    sql<FaultRow>`
      select f.number, f.line, f.code, f.column_name, f.value, f.about from import_fault f
      where ${visibleTo(actor, "f.organization_id")} and f.import_id = ${id} and f.number > ${after}
      order by f.number limit ${limit + 1}`.compile(query),
  );
  if (!found) return null;
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  return {
    items: shown.map((row) => faultView(row, language)),
    nextCursor: last ? encodeCursor([last.line, last.number]) : null,
  };
}
