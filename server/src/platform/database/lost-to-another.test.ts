import { sql } from "kysely";
import pg from "pg";
import { afterAll, expect, test } from "vitest";
import { useTestDatabase } from "../../../../test-kit/test-database.ts";
import { openAppPool } from "./pool.ts";
import { query } from "./query.ts";
import { inTransaction, nobody, type Transaction } from "./transaction.ts";

const { connection, owner } = await useTestDatabase();
const superuser = new pg.Client(connection);
await superuser.connect();
// Two that wait for each other are found at once, and not after a second.
await superuser.query(`
  do $$ begin execute format('alter database %I set deadlock_timeout = %L', current_database(), '10ms'); end $$`);
const pool = openAppPool(connection, { max: 2, onError: () => {} });
afterAll(() => Promise.all([pool.end(), superuser.end()]));

await owner.query(`
  create table doradca.counted (name text primary key, count int not null);
  grant select, insert, update on doradca.counted to doradca_app`);

const add = (name: string) =>
  sql<{ count: number }>`update counted set count = count + 1 where name = ${name} returning count`.compile(query);
const insert = (name: string) => sql`insert into counted values (${name}, 1)`.compile(query);
const find = (name: string) => sql<{ count: number }>`select count from counted where name = ${name}`.compile(query);
const countOf = async (name: string) =>
  (await owner.query("select count from doradca.counted where name = $1", [name])).rows;

test("of two transactions that wait for each other both are written, each once", async () => {
  await owner.query("insert into doradca.counted values ('left', 0), ('right', 0)");
  const bothHoldOne = Promise.withResolvers<void>();
  const oneIsWritten = Promise.withResolvers<void>();
  let begun = 0;
  let holding = 0;
  const inOrder = (first: string, second: string) =>
    inTransaction(pool, nobody, async (tx) => {
      begun += 1;
      // Begun again at once, it might be quicker than the other one, which was let go on, and stand in its way anew.
      if (begun > 2) await oneIsWritten.promise;
      await tx.run(add(first));
      holding += 1;
      if (holding === 2) bothHoldOne.resolve();
      await bothHoldOne.promise;
      await tx.commit(add(second));
    }).then(oneIsWritten.resolve);
  await Promise.all([inOrder("left", "right"), inOrder("right", "left")]);
  expect(begun).toBe(3);
  expect([await countOf("left"), await countOf("right")]).toEqual([[{ count: 2 }], [{ count: 2 }]]);
});

test("a transaction that meets a key written after it looked begins again and finds it", async () => {
  const write = async (tx: Transaction): Promise<"inserted" | "found"> => {
    const [[found]] = await tx.run(find("late"));
    if (found) return "found";
    await owner.query("insert into doradca.counted values ('late', 7)");
    await tx.commit(insert("late"));
    return "inserted";
  };
  expect(await inTransaction(pool, nobody, write)).toBe("found");
  expect(await countOf("late")).toEqual([{ count: 7 }]);
});

test("what fails each time is a failure, and what has another cause is not tried again", async () => {
  await owner.query("insert into doradca.counted values ('there', 0)");
  for (const [failing, message, tries] of [
    [insert("there"), /duplicate key/, 5],
    [sql`select 1 / 0`.compile(query), /division by zero/, 1],
  ] as const) {
    let begun = 0;
    const work = (tx: Transaction) => {
      begun += 1;
      return tx.commit(add("there"), failing);
    };
    await expect(inTransaction(pool, nobody, work)).rejects.toThrow(message);
    expect(begun).toBe(tries);
  }
  expect(await countOf("there")).toEqual([{ count: 0 }]);
});
