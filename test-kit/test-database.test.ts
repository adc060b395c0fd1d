import { afterAll, expect, test } from "vitest";
import { openTestDatabase, useTestDatabase } from "./test-database.ts";

const database = await useTestDatabase();

const roleOf = "select current_user as role, current_setting('is_superuser') as superuser";

test("the app pool stands behind the wall and the owner pool in front of it", async () => {
  const app = await database.app.query(roleOf);
  const owner = await database.owner.query(roleOf);
  expect(app.rows).toEqual([{ role: "doradca_app", superuser: "off" }]);
  expect(owner.rows).toEqual([{ role: "doradca_owner", superuser: "off" }]);
});

test("two databases of one run do not see each other", async () => {
  const other = await openTestDatabase();
  afterAll(other.close);
  await other.owner.query("create table only_here (id int)");
  const { rows } = await database.owner.query("select to_regclass('only_here') as there");
  expect(rows).toEqual([{ there: null }]);
});

test("a stopped clock stands for the database and for the program, and moves when told", async () => {
  const told = async () => (await database.app.query("select current_instant() as instant")).rows[0].instant;
  await database.clock.set(new Date("2026-03-03T10:00:00.000Z"));
  expect(await told()).toEqual(new Date("2026-03-03T10:00:00.000Z"));
  await database.clock.advance(60_000);
  expect(await told()).toEqual(new Date("2026-03-03T10:01:00.000Z"));
  expect(database.clock.now()).toEqual(new Date("2026-03-03T10:01:00.000Z"));
  await database.clock.release();
  expect(Math.abs((await told()).getTime() - Date.now())).toBeLessThan(60_000);
});
