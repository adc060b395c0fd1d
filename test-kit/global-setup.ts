import { randomBytes } from "node:crypto";
import type pg from "pg";
import type { TestProject } from "vitest/node";
import { loadSample } from "../database/sample/load-sample.ts";
import { openOwnerPool } from "../server/src/platform/database/pool.ts";
import { dropDatabases, makeTemplate } from "./run-databases.ts";
import { startTestPostgres } from "./start-postgres.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** A superuser's connection to the test run's PostgreSQL. */
    postgres: pg.ClientConfig;
    /** What the names of this run's databases begin with. */
    run: string;
  }
}

async function fillWithSample(connection: pg.ClientConfig) {
  const owner = openOwnerPool(connection, { max: 1, onError: () => {} });
  try {
    await loadSample(owner, new Date());
  } finally {
    await owner.end();
  }
}

/** Once per test run: PostgreSQL, and the two databases that tests copy, `<run>_empty` and `<run>_sample`. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const postgres = await startTestPostgres();
  const run = `doradca_test_${randomBytes(4).toString("hex")}`;
  try {
    // One after the other: the roles and the extension belong to both.
    await makeTemplate(postgres.connection, `${run}_empty`);
    await makeTemplate(postgres.connection, `${run}_sample`, fillWithSample);
  } catch (error) {
    await dropDatabases(postgres.connection, run).finally(postgres.stop);
    throw error;
  }
  project.provide("postgres", postgres.connection);
  project.provide("run", run);
  return () => dropDatabases(postgres.connection, run).finally(postgres.stop);
}
