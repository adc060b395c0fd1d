import type pg from "pg";
import { type Noun, prefixes, publicId } from "../../../../contract/ids.ts";
import type { DataFile } from "../../../../domain/data-files.ts";
import { contextOf, type OperatorActor } from "../../access/actor.ts";
import { auditExport } from "../../access/audit-export.ts";
import { csvLine } from "../../platform/csv/write-record.ts";
import { readInPieces } from "../../platform/database/read-in-pieces.ts";
import { definitions } from "./kinds/definitions.ts";

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
 * Everything of one kind as the file that an import takes, as it was at one instant, some thousands of lines at a time. That it leaves is
 * in the audit before the first of it does.
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
  let heading = csvLine(columns.map(({ name }) => name));
  await readInPieces(pool, contextOf(actor), {
    select,
    begin: (tx, rows) => auditExport(tx, actor, { act: `${kind}-exported`, rows }),
    take: (rows) => {
      const piece = heading + rows.map(line).join("");
      heading = "";
      return write(piece);
    },
  });
}
