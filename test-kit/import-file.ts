import type pg from "pg";
import { v7 } from "uuid";
import { insertRows } from "../database/insert-rows.ts";
import { type DataFile, importPartSize } from "../domain/data-files.ts";
import { applyImport } from "../server/src/features/data-file/apply-import.ts";
import { checkImport } from "../server/src/features/data-file/check-import.ts";

export interface Importer {
  readonly organizationId: string;
  readonly id: string;
}

export interface ImportedFile {
  readonly id: string;
  readonly state: string;
  readonly lines: number | null;
  readonly fresh: number | null;
  readonly same: number | null;
  readonly faults: readonly ImportedFault[];
}

export interface ImportedFault {
  readonly line: number;
  readonly code: string;
  readonly column: string | null;
  readonly value: string | null;
}

/** A file that has arrived whole and waits to be checked. @returns its key. */
export async function putFile(owner: pg.Pool, by: Importer, kind: DataFile, text: string | Buffer): Promise<string> {
  const bytes = Buffer.from(text as string);
  const id = v7();
  const key = { organization_id: by.organizationId };
  await insertRows(owner, "import", [
    {
      ...key,
      id,
      kind,
      file_name: `${kind}.csv`,
      size_bytes: bytes.length,
      received_bytes: bytes.length,
      state: "checking",
      started_by: by.id,
    },
  ]);
  for (let number = 1; (number - 1) * importPartSize < bytes.length; number += 1) {
    const part = bytes.subarray((number - 1) * importPartSize, number * importPartSize);
    await owner.query("insert into import_part (organization_id, import_id, number, bytes) values ($1, $2, $3, $4)", [
      by.organizationId,
      id,
      number,
      part,
    ]);
  }
  return id;
}

/** An operator confirms what was found to be ready. */
export async function confirmFile(owner: pg.Pool, by: Importer, id: string): Promise<void> {
  await owner.query(
    "update import set state = 'applying', confirmed_by = $2, confirmed_at = current_instant() where id = $1 and state = 'ready'",
    [id, by.id],
  );
}

export async function importedFile(owner: pg.Pool, id: string): Promise<ImportedFile> {
  const { rows } = await owner.query(
    "select id, state, line_count as lines, new_count as fresh, same_count as same from import where id = $1",
    [id],
  );
  const { rows: faults } = await owner.query<ImportedFault>(
    `select line, code, column_name as "column", value from import_fault where import_id = $1 order by number`,
    [id],
  );
  return { ...rows[0], faults };
}

/** Checks a file and, where nothing is wrong with it, writes it, as an operator and the jobs do. */
export async function importFile(
  owner: pg.Pool,
  by: Importer,
  kind: DataFile,
  text: string | Buffer,
): Promise<ImportedFile> {
  const id = await putFile(owner, by, kind, text);
  const key = { organizationId: by.organizationId, importId: id };
  await checkImport(owner, key);
  await confirmFile(owner, by, id);
  await applyImport(owner, key);
  return importedFile(owner, id);
}
