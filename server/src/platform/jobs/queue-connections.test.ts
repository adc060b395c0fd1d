import { setTimeout as sleep } from "node:timers/promises";
import type pg from "pg";
import { afterAll, expect, test } from "vitest";
import { useTestDatabase } from "../../../../test-kit/test-database.ts";
import { openOwnerPool } from "../database/pool.ts";
import { runJobs } from "./run-jobs.ts";

const { connection, app, owner } = await useTestDatabase();
const pool = openOwnerPool(connection, { max: 6, onError: () => {} });
afterAll(() => pool.end());

async function until(holds: () => boolean | Promise<boolean>) {
  const patience = Date.now() + 60_000;
  while (!(await holds())) {
    if (Date.now() > patience) throw new Error("It did not come to hold.");
    await sleep(25);
  }
}

const queued = async () =>
  (await owner.query("select task_identifier as task, attempts, last_error, locked_by from graphile_worker.jobs")).rows;

test("where the database is gone when a job ends, what it came to is written down once it is there again", async () => {
  let isGone = false;
  let broken = 0;
  pool.on("acquire", (client) => {
    if (!isGone) return;
    broken += 1;
    (client as unknown as { connection: { stream: { destroy: () => void } } }).connection.stream.destroy();
  });
  const ran: string[] = [];
  const bothRun = Promise.withResolvers<void>();
  const run = async (task: string) => {
    ran.push(task);
    if (ran.length === 2) bothRun.resolve();
    await bothRun.promise;
    isGone = true;
  };
  const tasks = {
    succeeding: () => run("succeeding"),
    failing: async () => {
      await run("failing");
      throw new Error("As it should.");
    },
  };
  for (const task of Object.keys(tasks)) await app.query("select enqueue($1, '{}', now(), null)", [task]);
  const silent = { error: () => {}, warn: () => {} };
  const jobs = await runJobs(pool as pg.Pool, { tasks, schedules: [] }, silent, { concurrency: 2 });
  try {
    // Each of the two writes down what it came to, and looks for the next job.
    await until(() => broken >= 4);
    isGone = false;
    await until(async () => (await queued()).every(({ locked_by }) => locked_by === null));
    expect(await queued()).toEqual([{ task: "failing", attempts: 1, last_error: "As it should.", locked_by: null }]);
    expect(ran.toSorted()).toEqual(["failing", "succeeding"]);
  } finally {
    await jobs.stop();
  }
});
