import { randomBytes } from "node:crypto";
import type pg from "pg";
import { loadSample } from "../database/sample/load-sample.ts";
import { openOwnerPool } from "../server/src/platform/database/pool.ts";
import type { TestRun } from "./copy-database.ts";
import { dropDatabases, makeTemplate } from "./run-databases.ts";
import { startTestPostgres } from "./start-postgres.ts";

async function fillWithSample(connection: pg.ClientConfig) {
  const owner = openOwnerPool(connection, { max: 1, onError: () => {} });
  try {
    await loadSample(owner, new Date());
  } finally {
    await owner.end();
  }
}

/** PostgreSQL, and the two databases that the tests of a run copy, `<run>_empty` and `<run>_sample`. */
export async function startTestRun(): Promise<TestRun & { readonly stop: () => Promise<void> }> {
  const { connection: postgres, stop } = await startTestPostgres();
  const run = `doradca_test_${randomBytes(4).toString("hex")}`;
  const end = () => dropDatabases(postgres, run).finally(stop);
  try {
    // One after the other: the roles and the extension belong to both.
    await makeTemplate(postgres, `${run}_empty`);
    await makeTemplate(postgres, `${run}_sample`, fillWithSample);
  } catch (error) {
    await end();
    throw error;
  }
  return { postgres, run, stop: end };
}
