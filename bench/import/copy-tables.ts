import { join } from "node:path";
import type pg from "pg";

/** The tables that an import fills, in the order in which they refer to each other, and which of their rows. */
export const filled: readonly { readonly of: string; readonly table: string; readonly rows: string }[] = [
  { of: "register", table: "service", rows: "" },
  { of: "register", table: "plan", rows: "" },
  { of: "register", table: "organization", rows: "" },
  { of: "register", table: "person", rows: "" },
  { of: "register", table: "partner", rows: "order by kind" },
  { of: "subscriptions", table: "audit_event", rows: "where act = 'subscription-imported'" },
  { of: "subscriptions", table: "subscription", rows: "" },
  { of: "partners-of-record", table: "audit_event", rows: "where act = 'partner-of-record-imported'" },
  { of: "partners-of-record", table: "partner_of_record", rows: "" },
  { of: "partners-of-record", table: "told_partner_of_record", rows: "" },
];

async function columnsOf(client: pg.ClientBase, table: string): Promise<string> {
  const { rows } = await client.query(
    `select string_agg(quote_ident(attname), ', ' order by attnum) as columns from pg_attribute
     where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = ''`,
    [`doradca.${table}`],
  );
  return rows[0].columns;
}

const fileOf = (folder: string, index: number) => join(folder, `${index}.copy`);

/** Writes the rows into files of PostgreSQL's own, as the database sees its folder. */
export async function copyOut(client: pg.ClientBase, folder: string): Promise<void> {
  for (const [index, { table, rows }] of filled.entries()) {
    const columns = await columnsOf(client, table);
    await client.query(`copy (select ${columns} from doradca.${table} ${rows}) to '${fileOf(folder, index)}'`);
  }
}

/** COPY of the same rows into the same tables of another database, with the same indexes, keys and triggers. @returns seconds by file. */
export async function copyIn(
  client: pg.ClientBase,
  folder: string,
): Promise<Record<string, { seconds: number; rows: number }>> {
  const found: Record<string, { seconds: number; rows: number }> = {};
  for (const [index, { of, table }] of filled.entries()) {
    const columns = await columnsOf(client, table);
    const began = performance.now();
    const { rowCount } = await client.query(`copy doradca.${table} (${columns}) from '${fileOf(folder, index)}'`);
    const seconds = (performance.now() - began) / 1000;
    const before = found[of] ?? { seconds: 0, rows: 0 };
    found[of] = { seconds: before.seconds + seconds, rows: before.rows + (rowCount ?? 0) };
  }
  return found;
}
