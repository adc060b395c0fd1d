import { randomBytes } from "node:crypto";
import { expect, inject, onTestFinished, test } from "vitest";
import { connectionTo, onServer } from "../test-kit/run-databases.ts";
import { knownMigrations } from "./known-migrations.ts";
import { migrate } from "./migrate.ts";
import { prepareDatabase } from "./prepare-database.ts";

test("of servers that start at once on an empty database one migrates it, and the others find that done", async () => {
  const postgres = inject("postgres");
  const name = `${inject("run")}_${randomBytes(6).toString("hex")}`;
  await onServer(postgres, `create database ${name}`);
  onTestFinished(() => onServer(postgres, `drop database ${name} with (force)`));
  const connection = connectionTo(postgres, name);
  const applied = await Promise.all(
    [1, 2, 3].map(async () => {
      await prepareDatabase(connection);
      return (await migrate(connection)).applied;
    }),
  );
  expect(applied.sort((one, other) => other.length - one.length)).toEqual([await knownMigrations(), [], []]);
});
