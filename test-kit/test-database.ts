import { randomBytes } from "node:crypto";
import type pg from "pg";
import { afterAll, inject } from "vitest";
import { openAppPool, openOwnerPool } from "../server/src/platform/database/pool.ts";
import { connectionTo, onServer } from "./run-databases.ts";
import { makeTestClock, type TestClock } from "./test-clock.ts";

export interface TestDatabase {
  /** A superuser's connection to it, such as DATABASE_URL would give. */
  readonly connection: pg.ClientConfig;
  /** As the server sees it: `doradca_app`, behind the wall, pipelining. */
  readonly app: pg.Pool;
  /** As `doradca_owner`, in front of the wall: to arrange facts and to look at what is really there. */
  readonly owner: pg.Pool;
  readonly clock: TestClock;
  readonly close: () => Promise<void>;
}

/** A migrated database of its own, empty or with the sample. Somebody has to close it. */
export async function openTestDatabase(content: "empty" | "sample" = "empty"): Promise<TestDatabase> {
  const server = inject("postgres");
  const run = inject("run");
  const name = `${run}_${randomBytes(6).toString("hex")}`;
  await onServer(server, `create database ${name} template ${run}_${content}`);
  const connection = connectionTo(server, name);
  const options = { max: 20, onError: () => {} };
  const app = openAppPool(connection, options);
  const owner = openOwnerPool(connection, { ...options, max: 5 });
  const close = async () => {
    await Promise.all([app.end(), owner.end()]);
    await onServer(server, `drop database if exists ${name} with (force)`);
  };
  return { connection, app, owner, clock: makeTestClock(owner), close };
}

/** A database for the tests of one file: `const database = await useTestDatabase();` at its top. Closed after them. */
export async function useTestDatabase(content: "empty" | "sample" = "empty"): Promise<TestDatabase> {
  const database = await openTestDatabase(content);
  afterAll(database.close);
  return database;
}
