import { type CompiledQuery, sql } from "kysely";
import { afterAll, expect, test } from "vitest";
import { useTestDatabase } from "../../../../test-kit/test-database.ts";
import { openAppPool } from "./pool.ts";
import { query } from "./query.ts";
import { inTransaction, nobody, read } from "./transaction.ts";

const database = await useTestDatabase();
// One connection, so that every transaction finds what the one before it left.
const pool = openAppPool(database.connection, { max: 1, onError: () => {} });
afterAll(() => pool.end());

const planned: CompiledQuery<{ text: string }> = sql<{ text: string }>`
  select statement as text from pg_prepared_statements`.compile(query);
const countServices = () =>
  sql<{ count: number }>`select count(*)::int as count from service where code <> ${"none"}`.compile(query);

test("a statement is planned once on a connection, however often it runs", async () => {
  const statement = countServices();
  for (let run = 0; run < 3; run += 1) await read(pool, nobody, statement);
  const [rows] = await read(pool, nobody, planned);
  expect(rows.filter(({ text }) => text === statement.sql)).toHaveLength(1);
});

test("a statement that was sent behind a failing one serves the next transaction", async () => {
  const failing = sql`select 1 / ${0}::int`.compile(query);
  const behind = sql<{ name: string }>`select ${"Kraków"}::text as name`.compile(query);
  await expect(read(pool, nobody, failing, behind, behind)).rejects.toThrow(/division by zero/);
  expect(await read(pool, nobody, behind, behind)).toEqual([[{ name: "Kraków" }], [{ name: "Kraków" }]]);
});

test("where one statement's value cannot be sent, nothing of its batch is, and nothing is committed", async () => {
  const { owner } = database;
  await owner.query("create table doradca.kept (value text)");
  await owner.query("grant insert on doradca.kept to doradca_app");
  const insert = (value: unknown) => sql`insert into kept values (${value})`.compile(query);
  const unsendable = {
    toPostgres() {
      throw new Error("no text of it");
    },
  };
  for (const batch of [
    [insert("before"), insert(unsendable)],
    [insert([unsendable]), insert("behind")],
  ]) {
    await expect(inTransaction(pool, nobody, (tx) => tx.commit(...batch))).rejects.toThrow(TypeError);
  }
  await inTransaction(pool, nobody, (tx) => tx.commit(insert("afterwards"), insert(null)));
  const { rows } = await owner.query("select value from doradca.kept");
  expect(rows).toEqual([{ value: "afterwards" }, { value: null }]);
});

test("after a failure the connection no longer speaks for whom it spoke", async () => {
  const scope = sql<{ scope: string }>`select current_setting('app.scope', true) as scope`.compile(query);
  const failing = sql`select 1 / ${0}::int`.compile(query);
  const operator = { organizationId: null, scope: "operator" } as const;
  await expect(inTransaction(pool, operator, (tx) => tx.commit(failing))).rejects.toThrow(/division by zero/);
  expect(await read(pool, nobody, scope)).toEqual([[{ scope: "" }]]);
});

test("where a migration changes what a statement answers, a connection fails once and is replaced", async () => {
  const { owner } = database;
  await owner.query("create table doradca.seen (value int)");
  await owner.query("grant select on doradca.seen to doradca_app");
  const all = sql`select * from seen`.compile(query);
  await read(pool, nobody, all);
  await owner.query("alter table doradca.seen alter value type text");
  await expect(read(pool, nobody, all)).rejects.toThrow(/cached plan/);
  expect(await read(pool, nobody, all)).toEqual([[]]);
});
