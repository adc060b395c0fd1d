import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { Logger, runMigrations } from "graphile-worker";
import { Kysely, PostgresDialect, sql } from "kysely";
import { type Migration, Migrator } from "kysely/migration";
import pg from "pg";
import { waitForTurn } from "./wait-for-turn.ts";

const quiet = new Logger(() => () => {});
const folder = new URL("./migrations/", import.meta.url);

/** The database has migrations that this version does not know, or one that was changed after it was applied. */
export class UnusableDatabase extends Error {
  readonly newer: boolean;

  constructor(message: string, newer: boolean) {
    super(message);
    this.newer = newer;
  }
}

type SqlMigration = Migration & { readonly checksum: string };

async function readMigrations(): Promise<Record<string, SqlMigration>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".sql")).sort();
  const entries = await Promise.all(
    names.map(async (name) => {
      const text = await readFile(new URL(name, folder), "utf8");
      const checksum = createHash("sha256").update(text).digest("hex");
      const migration: SqlMigration = {
        checksum,
        up: async (database) => {
          await sql.raw(text).execute(database);
          await sql`insert into migration_checksum values (${name.replace(/\.sql$/, "")}, ${checksum})`.execute(
            database,
          );
        },
      };
      return [name.replace(/\.sql$/, ""), migration] as const;
    }),
  );
  return Object.fromEntries(entries);
}

async function refuseUnknown(pool: pg.Pool, migrations: Record<string, SqlMigration>) {
  const { rows } = await pool.query<{ name: string; checksum: string }>(
    "select name, checksum from doradca.migration_checksum order by name",
  );
  for (const { name, checksum } of rows) {
    const known = migrations[name];
    if (!known) {
      throw new UnusableDatabase(
        `The database has the migration ${name}, which this version of Doradca does not know.`,
        true,
      );
    }
    if (known.checksum !== checksum) {
      throw new UnusableDatabase(`The migration ${name} was changed after it was applied to this database.`, false);
    }
  }
}

/**
 * Brings the database to this version: graphile-worker's tables first, then ours. Safe to run at every start and by two
 * servers at once.
 *
 * @param connection of a login that may act as `doradca_owner` (see `prepareDatabase`).
 * @returns the names of the migrations that were applied now.
 * @throws UnusableDatabase where the database is newer than this version.
 */
export async function migrate(connection: pg.PoolConfig): Promise<{ applied: string[] }> {
  const pool = new pg.Pool({ ...connection, options: "-c role=doradca_owner -c search_path=doradca,public", max: 3 });
  // A connection that breaks while idle is replaced; one that breaks in use fails its statement. Neither may end the process.
  pool.on("error", () => {});
  pool.on("connect", (client) => client.on("error", () => {}));
  const database = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
  let turn: pg.PoolClient | undefined;
  try {
    turn = await pool.connect();
    await waitForTurn(turn);
    const migrations = await readMigrations();
    await pool.query(
      "create table if not exists doradca.migration_checksum (name text primary key, checksum text not null)",
    );
    await refuseUnknown(pool, migrations);
    await runMigrations({ pgPool: pool, logger: quiet });
    const migrator = new Migrator({
      db: database,
      provider: { getMigrations: async () => migrations },
      migrationTableSchema: "doradca",
    });
    const { error, results = [] } = await migrator.migrateToLatest();
    if (error) throw error;
    return { applied: results.map((result) => result.migrationName) };
  } finally {
    turn?.release(true);
    await database.destroy();
  }
}
