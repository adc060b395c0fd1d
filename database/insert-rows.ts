import type { Insertable } from "kysely";
import type pg from "pg";
import type { Database } from "./types.ts";

type Table = keyof Database;

const asJson = (value: unknown) => (value instanceof Uint8Array ? `\\x${Buffer.from(value).toString("hex")}` : value);

/**
 * Writes many rows of one table in one statement.
 *
 * @param rows all with the same columns, those of the first.
 */
export async function insertRows<Name extends Table>(
  database: pg.Pool | pg.ClientBase,
  table: Name,
  rows: readonly Insertable<Database[Name]>[],
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first).map((column) => `"${column}"`);
  const records = rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([column, value]) => [column, asJson(value)])),
  );
  // One JSON parameter instead of a parameter per value, of which a statement may have only 65,535.
  await (database as pg.Pool).query(
    `insert into doradca."${table}" (${columns}) select ${columns} from jsonb_populate_recordset(null::doradca."${table}", $1)`,
    [JSON.stringify(records)],
  );
}
