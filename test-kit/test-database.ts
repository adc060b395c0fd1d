import { afterAll, inject } from "vitest";
import { copyDatabase, type TestContent, type TestDatabase } from "./copy-database.ts";

export type { TestDatabase } from "./copy-database.ts";

/** A migrated database of its own, empty or with the sample. Somebody has to close it. */
export function openTestDatabase(content: TestContent = "empty"): Promise<TestDatabase> {
  return copyDatabase({ postgres: inject("postgres"), run: inject("run") }, content);
}

/** A database for the tests of one file: `const database = await useTestDatabase();` at its top. Closed after them. */
export async function useTestDatabase(content: TestContent = "empty"): Promise<TestDatabase> {
  const database = await openTestDatabase(content);
  afterAll(database.close);
  return database;
}
