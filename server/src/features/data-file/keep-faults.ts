import type pg from "pg";
import { insertRows } from "../../../../database/insert-rows.ts";
import type { ImportWork } from "./examine-file.ts";
import { type examineFile, partsOf } from "./examine-file.ts";
import { quoteCells } from "./quote-cells.ts";

export type Found = Awaited<ReturnType<typeof examineFile>>;

/** Writes what is wrong with the file, in place of what was found before, and that it is faulty. */
export async function keepFaults(
  owner: pg.Pool,
  client: pg.PoolClient,
  work: ImportWork,
  { faults, hash, lines, same }: Found,
): Promise<void> {
  const { organizationId, importId } = work;
  const list = await quoteCells(faults.list(), partsOf(owner, work));
  await client.query("delete from doradca.import_fault where organization_id = $1 and import_id = $2", [
    organizationId,
    importId,
  ]);
  await insertRows(
    client,
    "import_fault",
    list.map(({ line, code, column, value, about }, index) => ({
      organization_id: organizationId,
      import_id: importId,
      number: index + 1,
      line,
      code,
      column_name: column,
      value,
      about,
    })),
  );
  await client.query(
    `update doradca.import set state = 'faulty', checked_at = doradca.current_instant(), progress = 100, tries = 0, content_hash = $3,
       line_count = $4, new_count = $5, same_count = $6, fault_count = $7
     where organization_id = $1 and id = $2`,
    [organizationId, importId, hash, lines, lines - same, same, faults.count],
  );
}
