import { sql } from "kysely";
import type pg from "pg";
import { type Noun, prefixes, publicId } from "../../../../contract/ids.ts";
import type { DataFile } from "../../../../domain/data-files.ts";
import { contextOf, type OperatorActor } from "../../access/actor.ts";
import { auditExport } from "../../access/audit-export.ts";
import { csvLine } from "../../platform/csv/write-record.ts";
import { query } from "../../platform/database/query.ts";
import { inTransaction } from "../../platform/database/transaction.ts";
import { definitions } from "./kinds/definitions.ts";

const atOnce = 2000;
const nouns = new Map<string, Noun>(Object.entries(prefixes).map(([noun, prefix]) => [prefix, noun as Noun]));

type Row = Readonly<Record<string, string | null>>;

/** The database knows keys only: "org_" and a uuid becomes the public ID. */
function publicIdOf(text: string): string {
  const cut = text.indexOf("_");
  const noun = nouns.get(text.slice(0, cut));
  if (!noun) throw new Error(`No noun has IDs like ${text}.`);
  return publicId(noun, text.slice(cut + 1));
}

/**
 * Everything of one kind as the file that an import takes, as it was at one instant, some thousands of lines at a time. That it left is
 * in the audit before the last of it is there.
 *
 * @param write takes the next piece and resolves when there is room for another.
 */
export async function exportData(
  pool: pg.Pool,
  actor: OperatorActor,
  kind: DataFile,
  write: (text: string) => Promise<void>,
): Promise<void> {
  const { columns, export: select } = definitions[kind];
  const shown = columns.map(({ name, cell }) => ({ name, isKey: cell.type === "uuid" }));
  const line = (row: Row) =>
    csvLine(
      shown.map(({ name, isKey }) => {
        const text = row[name] ?? null;
        return isKey && text !== null ? publicIdOf(text) : text;
      }),
    );
  const fetch = sql<Row>`fetch ${sql.lit(atOnce)} from exported`.compile(query);
  const act = `${kind}-exported`;
  let sent = 0;
  try {
    await inTransaction(pool, contextOf(actor), async (tx) => {
      await tx.run(sql`declare exported no scroll cursor for ${sql.raw(select)}`.compile(query));
      let [rows] = await tx.run(fetch);
      // Counted before: how much of a piece a caller took that went away meanwhile, nobody can tell.
      sent = rows.length;
      await write(csvLine(columns.map(({ name }) => name)) + rows.map(line).join(""));
      while (rows.length === atOnce) {
        [rows] = await tx.run(fetch);
        sent += rows.length;
        if (rows.length > 0) await write(rows.map(line).join(""));
      }
      await tx.commit();
    });
  } catch (error) {
    if (sent > 0) await auditExport(pool, actor, { act, rows: sent, whole: false });
    throw error;
  }
  await auditExport(pool, actor, { act, rows: sent, whole: true });
}
