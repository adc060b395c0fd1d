import { createHash } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { v7 } from "uuid";
import { expect, test } from "vitest";
import { makeOrganization } from "../../test-kit/make-organization.ts";
import { makePerson } from "../../test-kit/make-person.ts";
import { useTestDatabase } from "../../test-kit/test-database.ts";
import { newSession } from "./access/new-session.ts";
import { startJobs } from "./jobs.ts";

const { app, owner, clock } = await useTestDatabase();
const silent = { error: () => {}, warn: () => {} };
const surroundings = {
  pool: app,
  owner,
  clock,
  vendorName: "Baltic Cloud",
  supportUrl: null,
  publicUrl: "http://localhost",
  sample: false,
  smtpUrl: undefined,
  mailFrom: "no-reply@localhost",
  log: silent,
};
const organization = await makeOrganization(owner);
const person = await makePerson(owner, organization);

async function countOf(table: string): Promise<number> {
  const { rows } = await owner.query(`select count(*)::int as count from ${table}`);
  return rows[0].count;
}

async function queued(): Promise<string[]> {
  const { rows } = await owner.query("select task_identifier from graphile_worker.jobs order by id");
  return rows.map((row) => row.task_identifier);
}

async function until(holds: () => Promise<boolean>) {
  const patience = Date.now() + 60_000;
  while (!(await holds())) {
    if (Date.now() > patience) throw new Error("It did not come to hold.");
    await sleep(25);
  }
}

function enqueue(task: string) {
  return app.query("select enqueue($1, '{}', now(), null)", [task]);
}

function keepAnswer(age: string) {
  return owner.query(
    `insert into idempotency_key (organization_id, person_id, key, request_hash, status, created_at)
     values ($1, $2, $3, $4, 200, current_instant() - $5::interval)`,
    [organization.id, person.id, v7(), createHash("sha256").digest(), age],
  );
}

test("housekeeping removes what is past its time and nothing else; what no task knows stays queued", async () => {
  await keepAnswer("23 hours");
  await keepAnswer("25 hours");
  const { statement } = newSession(person.actor, "A browser");
  await owner.query(statement.sql, [...statement.parameters]);
  const jobs = await startJobs(surroundings);
  try {
    await enqueue("of-a-later-version");
    await enqueue("housekeeping");
    await until(async () => (await countOf("idempotency_key")) === 1);
    await until(async () => !(await queued()).includes("housekeeping"));
    expect(await queued()).toEqual(["of-a-later-version"]);
    expect(await countOf("session")).toBe(1);

    await clock.advance(45 * 86_400_000);
    await enqueue("housekeeping");
    await until(async () => (await countOf("session")) === 0);
    expect(await countOf("idempotency_key")).toBe(0);
  } finally {
    await jobs.stop();
    await clock.release();
  }
});

test("the directory that is made anew holds up no other job", async () => {
  const refreshing = await owner.connect();
  await refreshing.query("begin; select pg_advisory_xact_lock(7263001)");
  const jobs = await startJobs(surroundings);
  try {
    await enqueue("remake-directory");
    await until(async () => {
      const { rowCount } = await owner.query("select from pg_locks where locktype = 'advisory' and not granted");
      return rowCount === 1;
    });
    await enqueue("housekeeping");
    await until(async () => !(await queued()).includes("housekeeping"));
    expect(await queued()).toContain("remake-directory");
    await refreshing.query("commit");
    await until(async () => !(await queued()).includes("remake-directory"));
  } finally {
    await refreshing.query("rollback");
    refreshing.release();
    await jobs.stop();
  }
});

test("housekeeping and renewals are due again and again", async () => {
  const jobs = await startJobs(surroundings);
  await jobs.stop();
  const { rows } = await owner.query("select identifier from graphile_worker._private_known_crontabs");
  expect(rows).toContainEqual({ identifier: "housekeeping" });
  expect(rows).toContainEqual({ identifier: "renew-subscriptions" });
});
