import pg from "pg";
import { migrate } from "../../../../database/migrate.ts";
import { prepareDatabase } from "../../../../database/prepare-database.ts";
import type { Config } from "../../config.ts";
import { startEmbeddedPostgres } from "../embedded-postgres/start-embedded-postgres.ts";
import { CannotStart } from "./cannot-start.ts";
import type { Steps } from "./report-steps.ts";
import type { Shutdown } from "./shutdown.ts";

const oldestVersion = 150_000;

/**
 * Starts the built-in database, or reaches the one of DATABASE_URL, and brings it to this version.
 *
 * @param onLost when the built-in one has ended and cannot be started again.
 * @throws CannotStart, or the database's own error.
 */
export async function openDatabase(
  config: Config,
  steps: Steps,
  shutdown: Shutdown,
  onLost: (reason: Error) => void,
): Promise<pg.ClientConfig> {
  const connection = config.databaseUrl
    ? await reachDatabase(config.databaseUrl, steps)
    : await startDatabase(config, steps, shutdown, onLost);
  await steps.step("Bringing its tables up to date", async ({ result }) => {
    await prepareDatabase(connection);
    const { applied } = await migrate(connection);
    result(
      applied.length === 0 ? "nothing to do" : `${applied.length} ${applied.length === 1 ? "migration" : "migrations"}`,
    );
  });
  return connection;
}

function startDatabase(config: Config, steps: Steps, shutdown: Shutdown, onLost: (reason: Error) => void) {
  return steps.step("Starting the database", async ({ now, result }) => {
    const starting = startEmbeddedPostgres({ dataDir: config.dataDir, database: "doradca", onProgress: now, onLost });
    shutdown.add("the database", async () => (await starting.catch(() => undefined))?.stop());
    const postgres = await starting;
    shutdown.addForced(postgres.abandon);
    result(`PostgreSQL ${postgres.version}`);
    if (postgres.adopted) result("still running from before");
    return { ...postgres.connection };
  });
}

function reachDatabase(databaseUrl: string, steps: Steps) {
  return steps.step("Reaching the database", async ({ result }) => {
    const connection = { connectionString: databaseUrl, connectionTimeoutMillis: 10_000 };
    const client = new pg.Client(connection);
    await client.connect();
    try {
      const { rows } = await client.query<{ version: string; number: number }>(
        "select current_setting('server_version') as version, current_setting('server_version_num')::int as number",
      );
      const [server] = rows;
      if (!server || server.number < oldestVersion) {
        throw new CannotStart(
          `The PostgreSQL of DATABASE_URL is version ${server?.version}, and Doradca needs 15 or later.`,
        );
      }
      result(`PostgreSQL ${server.version.split(" ")[0]}`);
      return connection;
    } finally {
      await client.end();
    }
  });
}
