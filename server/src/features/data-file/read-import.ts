import type pg from "pg";
import type { Import } from "../../../../contract/imports.ts";
import type { Language } from "../../../../domain/languages.ts";
import { contextOf, type OperatorActor } from "../../access/actor.ts";
import { read } from "../../platform/database/transaction.ts";
import { importById } from "./import-queries.ts";
import { importView } from "./import-view.ts";

/** One import; null where there is none. */
export async function readImport(
  pool: pg.Pool,
  actor: OperatorActor,
  id: string,
  language: Language,
): Promise<Import | null> {
  const [[row]] = await read(pool, contextOf(actor), importById(actor, id));
  return row ? importView(row, language) : null;
}
