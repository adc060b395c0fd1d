import pg from "pg";

/** Makes the database when it is missing. @returns the server's version, such as "18.4". */
export async function makeDatabase(admin: pg.ClientConfig, name: string): Promise<string> {
  const client = new pg.Client({ ...admin, database: "postgres" });
  await client.connect();
  try {
    const { rows } = await client.query<{ version: string; present: boolean }>(
      "select current_setting('server_version') as version, exists (select from pg_database where datname = $1) as present",
      [name],
    );
    if (!rows[0]?.present) await client.query(`create database ${client.escapeIdentifier(name)}`);
    return rows[0]?.version ?? "";
  } finally {
    await client.end();
  }
}
