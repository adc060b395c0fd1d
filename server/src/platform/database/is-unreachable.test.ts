import { sql } from "kysely";
import pg from "pg";
import { afterAll, expect, test } from "vitest";
import { useTestDatabase } from "../../../../test-kit/test-database.ts";
import { isUnreachable } from "./is-unreachable.ts";
import { openAppPool } from "./pool.ts";
import { query } from "./query.ts";
import { inTransaction, nobody, read } from "./transaction.ts";

const { connection } = await useTestDatabase();
const superuser = new pg.Client(connection);
await superuser.connect();
afterAll(() => superuser.end());

const ownPid = sql<{ pid: number }>`select pg_backend_pid() as pid`.compile(query);
const aWhile = sql`select pg_sleep(20)`.compile(query);

/**
 * @param work is given a pool of its own, and what resolves when the pool's connection is found ended.
 * @returns what it throws.
 */
async function failureOf(
  work: (pool: ReturnType<typeof openAppPool>, ended: Promise<unknown>) => Promise<unknown>,
): Promise<Error> {
  const { promise: ended, resolve: onError } = Promise.withResolvers<unknown>();
  const pool = openAppPool(connection, { max: 1, onError });
  try {
    return await work(pool, ended).then(
      () => expect.fail("It succeeded."),
      (error: Error) => error,
    );
  } finally {
    if (!pool.ended) await pool.end();
  }
}

const terminate = (pid: number | undefined) => superuser.query("select pg_terminate_backend($1)", [pid]);

test("a connection that ends under a statement is unreachable", async () => {
  const error = await failureOf((pool) =>
    inTransaction(pool, nobody, async (transaction) => {
      const [[own]] = await transaction.run(ownPid);
      const running = transaction.run(aWhile);
      await Promise.all([running, terminate(own?.pid)]);
    }),
  );
  expect(error).toSatisfy(isUnreachable);
});

test("one that has ended between two statements of a transaction is unreachable", async () => {
  const error = await failureOf((pool, ended) =>
    inTransaction(pool, nobody, async (transaction) => {
      const [[own]] = await transaction.run(ownPid);
      await terminate(own?.pid);
      await ended;
      await transaction.commit(ownPid);
    }),
  );
  expect(error.message).toBe("Client has encountered a connection error and is not queryable");
  expect(error).toSatisfy(isUnreachable);
});

test("a pool that is being closed is unreachable", async () => {
  const error = await failureOf(async (pool) => {
    await pool.end();
    await read(pool, nobody, ownPid);
  });
  expect(error).toSatisfy(isUnreachable);
});

test("a statement that waits too long is unreachable", async () => {
  const soon = sql`select set_config('statement_timeout', '10', true)`.compile(query);
  const error = await failureOf((pool) => read(pool, nobody, soon, aWhile));
  expect(error.message).toBe("canceling statement due to statement timeout");
  expect(error).toSatisfy(isUnreachable);
});

test("a statement that PostgreSQL refuses is no unreachable database", async () => {
  const error = await failureOf((pool) => read(pool, nobody, sql`select 1 / 0`.compile(query)));
  expect(error.message).toContain("division by zero");
  expect(error).not.toSatisfy(isUnreachable);
});
