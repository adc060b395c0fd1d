import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type pg from "pg";
import { startEmbeddedPostgres } from "../server/src/platform/embedded-postgres/start-embedded-postgres.ts";

export interface TestPostgres {
  /** A superuser's. */
  readonly connection: pg.ClientConfig;
  readonly stop: () => Promise<void>;
}

// Nothing here has to outlive a power cut, so nothing waits for the disk.
const settings = {
  fsync: "off",
  synchronous_commit: "off",
  full_page_writes: "off",
  autovacuum: "off",
  max_connections: "200",
};

/** The PostgreSQL of a test run: the one of TEST_DATABASE_URL (a superuser's address, 15 or later), else the embedded one in a folder of its own. */
export async function startTestPostgres(): Promise<TestPostgres> {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return { connection: { connectionString: given }, stop: async () => {} };
  const dataDir = await mkdtemp(join(tmpdir(), "doradca-test-"));
  const remove = () => rm(dataDir, { recursive: true, force: true });
  try {
    const postgres = await startEmbeddedPostgres({ dataDir, settings, endsWithUs: true });
    return { connection: postgres.connection, stop: () => postgres.stop().finally(remove) };
  } catch (error) {
    await remove();
    throw error;
  }
}
