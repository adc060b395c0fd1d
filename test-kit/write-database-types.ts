import { writeFile } from "node:fs/promises";
import pg from "pg";
import { generateTypes } from "../database/generate-types.ts";
import { dropDatabases, makeTemplate } from "./run-databases.ts";
import { startTestPostgres } from "./start-postgres.ts";

const run = `doradca_types_${process.pid}`;
const postgres = await startTestPostgres();
try {
  await makeTemplate(postgres.connection, `${run}_migrated`, async (connection) => {
    const client = new pg.Client(connection);
    await client.connect();
    await writeFile("database/types.ts", await generateTypes(client)).finally(() => client.end());
  });
} finally {
  await dropDatabases(postgres.connection, run).finally(postgres.stop);
}
