import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { migrate } from "../../../../database/migrate.ts";
import { prepareDatabase } from "../../../../database/prepare-database.ts";
import { serverLogin } from "../../../../database/server-login.ts";
import { assertBehindTheWall, openAppPool } from "../database/pool.ts";
import { type EmbeddedPostgres, startEmbeddedPostgres } from "../embedded-postgres/start-embedded-postgres.ts";

const settings = { fsync: "off" };
let dataDir: string;
let postgres: EmbeddedPostgres;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "doradca-login-"));
  postgres = await startEmbeddedPostgres({ dataDir, database: "doradca", settings, endsWithUs: true });
}, 60_000);

afterAll(async () => {
  await postgres.stop();
  await rm(dataDir, { recursive: true, force: true });
});

async function servesAs(): Promise<string[]> {
  const pool = openAppPool(postgres.connection, { max: 1, onError: () => {} });
  try {
    await assertBehindTheWall(pool, { own: true });
    const { rows } = await pool.query("select session_user as login, current_user as role from doradca.organization");
    expect(rows).toEqual([]);
    const { rows: who } = await pool.query("select session_user as login, current_user as role");
    return Object.values(who[0]);
  } finally {
    await pool.end();
  }
}

test("a data directory from before the server had a login of its own gets it at its next start, and keeps what it holds", async () => {
  await prepareDatabase(postgres.connection);
  await migrate(postgres.connection);
  const superuser = new pg.Client(postgres.connection);
  await superuser.connect();
  try {
    await superuser.query(`drop role ${serverLogin}`);
    await expect(servesAs()).rejects.toMatchObject({ code: "28000" });
    await prepareDatabase(postgres.connection);
    expect(await servesAs()).toEqual([serverLogin, "doradca_app"]);
    // And once more, as at every start.
    await prepareDatabase(postgres.connection);
    expect(await servesAs()).toEqual([serverLogin, "doradca_app"]);
  } finally {
    await superuser.end();
  }
}, 60_000);
