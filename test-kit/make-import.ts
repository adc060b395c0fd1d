import type pg from "pg";
import { v7 } from "uuid";
import { insertRows } from "../database/insert-rows.ts";

/** An import of a small file that was checked and is ready, with a part and a fault besides. @returns its key. */
export async function makeImport(
  owner: pg.Pool,
  by: { readonly organizationId: string; readonly id: string },
  startedAt: Date = new Date(),
): Promise<string> {
  const id = v7();
  const key = { organization_id: by.organizationId };
  const file = { kind: "organizations", file_name: "organizations.csv", size_bytes: 5, received_bytes: 5 } as const;
  const found = { line_count: 0, new_count: 0, same_count: 0, fault_count: 0 };
  await insertRows(owner, "import", [
    { ...key, id, ...file, ...found, state: "ready", started_by: by.id, started_at: startedAt },
  ]);
  await insertRows(owner, "import_part", [{ ...key, import_id: id, number: 1, bytes: Buffer.from("a,b\r\n") }]);
  const fault = { import_id: id, code: "empty-file", column_name: null, value: null, about: {} };
  await insertRows(owner, "import_fault", [
    { ...key, ...fault, number: 1, line: 1 },
    { ...key, ...fault, number: 2, line: 2 },
  ]);
  return id;
}
