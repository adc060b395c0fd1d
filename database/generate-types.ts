import type pg from "pg";

interface Column {
  table_name: string;
  column_name: string;
  type_name: string;
  nullable: boolean;
  has_default: boolean;
  generated: boolean;
  checks: string[];
}

const columnsOfTables = `
  select c.relname as table_name, a.attname as column_name, t.typname as type_name, not a.attnotnull as nullable,
    a.atthasdef and a.attgenerated = '' as has_default, a.attgenerated <> '' as generated,
    array(
      select pg_get_constraintdef(k.oid) from pg_constraint k
      where k.conrelid = c.oid and k.contype = 'c' and k.conkey = array[a.attnum] order by k.conname
    ) as checks
  from pg_class c
  join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  join pg_type t on t.oid = a.atttypid
  where c.relnamespace = 'doradca'::regnamespace and c.relkind = 'r'
    and c.relname not in ('kysely_migration', 'kysely_migration_lock', 'migration_checksum')
  order by c.relname, a.attnum`;

// What pg gives back; bigint as text because a JavaScript number is too short for it, a date as text because it has no instant.
const typeNames: Readonly<Record<string, string>> = {
  _int4: "number[]",
  _text: "string[]",
  _uuid: "string[]",
  bit: "string",
  bool: "boolean",
  bytea: "Buffer",
  date: "string",
  float8: "number",
  int4: "number",
  int8: "Int8",
  jsonb: "unknown",
  text: "string",
  timestamptz: "Timestamp",
  tstzrange: "string",
  tsvector: "string",
  uuid: "string",
};

/** The words of a check that lists all that a text may be; null for any other check. */
function listedWords(check: string): string[] | null {
  const list = /^CHECK \(\(\w+ = ANY \(ARRAY\[([^\]]*)\]\)\)\)$/.exec(check)?.[1];
  return list ? [...list.matchAll(/'([^']*)'::text/g)].map((word) => word[1] ?? "") : null;
}

function columnType(column: Column): string {
  const plain = typeNames[column.type_name];
  if (!plain) {
    throw new Error(
      `${column.table_name}.${column.column_name} is of type ${column.type_name}: add it to typeNames in database/generate-types.ts`,
    );
  }
  const words = column.type_name === "text" ? column.checks.map(listedWords).find((found) => found !== null) : null;
  const type = words ? words.map((word) => JSON.stringify(word)).join(" | ") : plain;
  const orNull = column.nullable && type !== "unknown" ? `${type} | null` : type;
  if (column.generated) return `GeneratedAlways<${orNull}>`;
  return column.has_default ? `Generated<${orNull}>` : orNull;
}

const pascalCase = (name: string) => name.replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase());

const header = `// Made by "npm run database:types" from the migrated database. Change a migration, not this file.
import type { ColumnType } from "kysely";

/** A column that the database fills when it is not given. */
export type Generated<T> =
  T extends ColumnType<infer S, infer I, infer U> ? ColumnType<S, I | undefined, U> : ColumnType<T, T | undefined, T>;

/** A column that only the database fills. */
export type GeneratedAlways<T> = T extends ColumnType<infer S, unknown, unknown> ? ColumnType<S, never, never> : ColumnType<T, never, never>;

export type Int8 = ColumnType<string, string | number | bigint, string | number | bigint>;
export type Timestamp = ColumnType<Date, Date | string, Date | string>;
`;

/**
 * The tables of a migrated database as Kysely's interfaces.
 *
 * @throws Error where a column has a type that `typeNames` does not know.
 */
export async function generateTypes(client: pg.ClientBase): Promise<string> {
  const { rows } = await client.query<Column>(columnsOfTables);
  const tables = Map.groupBy(rows, (row) => row.table_name);
  const interfaces = [...tables].map(([table, columns]) => {
    const lines = columns.map((column) => `  ${column.column_name}: ${columnType(column)};`);
    return `export interface ${pascalCase(table)} {\n${lines.join("\n")}\n}\n`;
  });
  const keys = [...tables.keys()].map((table) => `  ${table}: ${pascalCase(table)};`);
  return `${[header, ...interfaces].join("\n")}\nexport interface Database {\n${keys.join("\n")}\n}\n`;
}
