import pg from "pg";
import { migrate } from "../database/migrate.ts";
import { prepareDatabase } from "../database/prepare-database.ts";

/** The same server and login, another database. */
export function connectionTo(server: pg.ClientConfig, database: string): pg.ClientConfig {
  if (!server.connectionString) return { ...server, database };
  const address = new URL(server.connectionString);
  address.pathname = `/${database}`;
  return { connectionString: address.href };
}

/** Runs statements as the server's superuser, on its own database. */
export async function onServer(server: pg.ClientConfig, ...statements: string[]): Promise<void> {
  const client = new pg.Client(server);
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

/** Makes a migrated database to copy, and closes it to everybody, because one that is in use cannot be copied. */
export async function makeTemplate(
  server: pg.ClientConfig,
  name: string,
  fill: (connection: pg.ClientConfig) => Promise<void> = async () => {},
): Promise<void> {
  await onServer(server, `create database ${name}`);
  const connection = connectionTo(server, name);
  await prepareDatabase(connection);
  await migrate(connection);
  await fill(connection);
  await onServer(server, `alter database ${name} allow_connections false`);
}

/** Removes every database of a run. */
export async function dropDatabases(server: pg.ClientConfig, run: string): Promise<void> {
  const client = new pg.Client(server);
  await client.connect();
  try {
    const { rows } = await client.query<{ datname: string }>(
      "select datname from pg_database where starts_with(datname, $1)",
      [`${run}_`],
    );
    for (const { datname } of rows) await client.query(`drop database if exists ${datname} with (force)`);
  } finally {
    await client.end();
  }
}
