import { randomBytes } from "node:crypto";
import type pg from "pg";
import { openAppPool, openOwnerPool } from "../server/src/platform/database/pool.ts";
import { connectionTo, onServer } from "./run-databases.ts";
import { makeTestClock, type TestClock } from "./test-clock.ts";

export type TestContent = "empty" | "sample";

/** Where a test run has its databases. */
export interface TestRun {
  /** A superuser's connection to the run's PostgreSQL. */
  readonly postgres: pg.ClientConfig;
  /** What the names of the run's databases begin with. */
  readonly run: string;
}

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

/** A copy of one of the run's two templates. Somebody has to close it. */
export async function copyDatabase({ postgres, run }: TestRun, content: TestContent): Promise<TestDatabase> {
  const name = `${run}_${randomBytes(6).toString("hex")}`;
  await onServer(postgres, `create database ${name} template ${run}_${content}`);
  const connection = connectionTo(postgres, name);
  const options = { max: 20, onError: () => {} };
  const app = openAppPool(connection, options);
  const owner = openOwnerPool(connection, { ...options, max: 8 });
  const close = async () => {
    await Promise.all([app.end(), owner.end()]);
    await onServer(postgres, `drop database if exists ${name} with (force)`);
  };
  return { connection, app, owner, clock: makeTestClock(owner), close };
}
