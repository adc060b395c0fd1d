import pg from "pg";
import { v7 } from "uuid";
import { afterAll, beforeEach, expect, test } from "vitest";
import { publicId } from "../../../../contract/ids.ts";
import { insertRows } from "../../../../database/insert-rows.ts";
import { type MadeSubscription, makeSubscription } from "../../../../test-kit/make-subscription.ts";
import { makeTaxRate } from "../../../../test-kit/make-tax-rate.ts";
import { recordBreaches } from "../../../../test-kit/record-breaches.ts";
import { startRecordScene } from "../../../../test-kit/record-scene.ts";
import { renewDueSubscriptions } from "./renew-due-subscriptions.ts";

const scene = await startRecordScene();
const { app, owner, clock } = scene.database;
await makeTaxRate(owner);
afterAll(() => scene.server.close());
beforeEach(() => clock.set(new Date("2026-10-01T09:00:00.000Z")));

const failures: unknown[] = [];
const run = () => renewDueSubscriptions({ pool: app, owner, onError: (error) => failures.push(error) });
const on = (day: string) => clock.set(new Date(`${day}T00:03:00.000Z`));

async function set({ id }: MadeSubscription, columns: Record<string, unknown>) {
  const names = Object.keys(columns);
  await owner.query(
    `update subscription set ${names.map((name, index) => `${name} = $${index + 2}`).join(", ")} where id = $1`,
    [id, ...Object.values(columns)],
  );
}

async function rowOf({ id }: MadeSubscription) {
  const { rows } = await owner.query("select * from subscription where id = $1", [id]);
  return rows[0];
}

async function charges({ id }: MadeSubscription): Promise<string[]> {
  const { rows } = await owner.query(
    "select kind, period_starts_on, period_ends_on, seats, net_minor from charge where subscription_id = $1 order by period_starts_on",
    [id],
  );
  return rows.map(
    (row) => `${row.kind} ${row.period_starts_on} – ${row.period_ends_on}: ${row.seats} for ${row.net_minor}`,
  );
}

async function events({ id }: MadeSubscription): Promise<string[]> {
  const { rows } = await owner.query(
    "select act, after from audit_event where subject_id = $1 and actor_kind = 'job' order by occurred_at, id",
    [id],
  );
  return rows.map(({ act, after }) => `${act} ${after.renewsOn ?? after.state}`);
}

/** A monthly one that began on the last day of January and is due on the last of August, with a partner. */
async function monthly() {
  const cast = await scene.make();
  const { subscription, anna, kowal } = cast;
  await anna.put(subscription, kowal.partnerId);
  await set(subscription, {
    term: "monthly",
    amount_minor: 3500,
    starts_on: "2026-01-31",
    counted_from: "2026-01-31",
    term_starts_on: "2026-09-30",
    renews_on: "2026-10-31",
  });
  return cast;
}

test("a term is renewed on its day, once, at that day's price, and the partner stays to the letter", async () => {
  const { subscription, anna } = await monthly();
  const { etag } = (await anna.record(subscription)).headers;
  await on("2026-10-30");
  await run();
  expect(await charges(subscription)).toEqual([]);
  await on("2026-10-31");
  await run();
  await run();
  expect(await charges(subscription)).toEqual(["renewal 2026-10-31 – 2026-11-30: 10 for 40000"]);
  expect(await events(subscription)).toEqual(["subscription-renewed 2026-11-30"]);
  expect(await rowOf(subscription)).toMatchObject({
    state: "active",
    amount_minor: "4000",
    term_starts_on: "2026-10-31",
    renews_on: "2026-11-30",
  });
  const { rows } = await owner.query(
    "select count(*)::int as told from graphile_worker.jobs where task_identifier = 'tell-subscription-change' and key in (select 'subscription-change:' || id from audit_event where subject_id = $1)",
    [subscription.id],
  );
  expect(rows).toEqual([{ told: 1 }]);
  expect(
    (
      await owner.query("select 1 from partner_of_record where subscription_id = $1 and ends_at is null", [
        subscription.id,
      ])
    ).rowCount,
  ).toBe(1);
  await clock.set(new Date("2026-10-01T09:00:00.000Z"));
  expect((await anna.record(subscription)).headers.etag).toBe(etag);
});

test("after three months without a server each missed term is charged once, at the prices of its own first day", async () => {
  const { subscription, service } = await monthly();
  await owner.query("update plan_price set valid = '[2020-01-01,2026-11-15)' where plan_id = $1 and term = 'monthly'", [
    service.planId,
  ]);
  const price = { id: v7(), plan_id: service.planId, country: "PL", currency: "PLN", term: "monthly" as const };
  await insertRows(owner, "plan_price", [{ ...price, amount_minor: "4500", valid: "[2026-11-15,)" }]);
  await set(subscription, { next_seats: 6 });
  await on("2027-01-20");
  await run();
  expect(await charges(subscription)).toEqual([
    "renewal 2026-10-31 – 2026-11-30: 6 for 24000",
    "renewal 2026-11-30 – 2026-12-31: 6 for 27000",
    "renewal 2026-12-31 – 2027-01-31: 6 for 27000",
  ]);
  expect(await rowOf(subscription)).toMatchObject({ renews_on: "2027-01-31", next_seats: null });
  expect(await events(subscription)).toHaveLength(3);
});

test("what was planned is so from the renewal on; a new term is counted from there", async () => {
  const { subscription } = await monthly();
  await set(subscription, { next_seats: 4, next_term: "yearly" });
  await on("2026-10-31");
  await run();
  expect(await charges(subscription)).toEqual(["renewal 2026-10-31 – 2027-10-31: 4 for 160000"]);
  expect(await rowOf(subscription)).toMatchObject({
    seats: 4,
    term: "yearly",
    counted_from: "2026-10-31",
    next_seats: null,
    next_term: null,
  });
});

test("without automatic renewal it expires on that day, and its partner's period ends with it", async () => {
  const { subscription, kowal } = await monthly();
  await set(subscription, { auto_renew: false });
  await on("2026-10-30");
  await run();
  expect((await rowOf(subscription)).state).toBe("active");
  await on("2026-10-31");
  await run();
  await run();
  const { state, ended_at, renews_on } = await rowOf(subscription);
  expect([state, renews_on]).toEqual(["expired", null]);
  const { rows } = await owner.query(
    "select p.partner_number, r.ends_at, r.end_reason from partner_of_record r join partner p on p.id = r.partner_id where subscription_id = $1 and superseded_at is null",
    [subscription.id],
  );
  expect(rows).toEqual([{ partner_number: kowal.partnerId, ends_at: ended_at, end_reason: "subscription-ended" }]);
  expect(await events(subscription)).toEqual(["subscription-moved expired"]);
  expect(await charges(subscription)).toEqual([]);
  expect(await recordBreaches(owner, subscription)).toEqual([]);
});

test("a suspended one is renewed, because billing has not ended it; a pending and an ended one are left alone", async () => {
  const { subscription, organization, service } = await monthly();
  const pending = await makeSubscription(owner, { ...organization, country: "PL" }, service, { state: "pending" });
  await set(pending, { term_starts_on: "2026-09-30", renews_on: "2026-10-31" });
  await set(subscription, { state: "suspended" });
  await on("2026-10-31");
  await run();
  expect((await rowOf(subscription)).state).toBe("suspended");
  expect(await charges(subscription)).toHaveLength(1);
  expect([(await rowOf(pending)).renews_on, await charges(pending)]).toEqual(["2026-10-31", []]);
});

test("what a reseller sold is renewed for another term, and the customer owes the vendor nothing for it", async () => {
  const { sold } = await scene.make();
  await set(sold, { renews_on: "2026-10-31", counted_from: "2025-10-31", term_starts_on: "2025-10-31" });
  const { amount_minor } = await rowOf(sold);
  await on("2026-10-31");
  await run();
  expect(await rowOf(sold)).toMatchObject({ state: "active", renews_on: "2027-10-31", amount_minor });
  expect(await events(sold)).toEqual(["subscription-renewed 2027-10-31"]);
  expect(await charges(sold)).toEqual([]);
});

test("what is not sold any more is neither renewed nor ended: that is told once, shown, and made good when there is a price", async () => {
  const { subscription, service, anna } = await monthly();
  await owner.query("update plan_price set valid = '[2020-01-01,2026-10-10)' where plan_id = $1", [service.planId]);
  await on("2026-10-31");
  await run();
  await on("2026-11-05");
  await run();
  expect(await rowOf(subscription)).toMatchObject({
    state: "active",
    renews_on: "2026-10-31",
    renewal_problem: "plan-not-sold",
  });
  expect(await events(subscription)).toEqual(["subscription-not-renewed 2026-10-31"]);
  expect(await charges(subscription)).toEqual([]);
  await clock.set(new Date("2026-10-01T09:00:00.000Z"));
  const shown = (await anna.get(`/subscriptions/${publicId("subscription", subscription.id)}`)).json();
  expect(shown.renewalProblem).toMatchObject({ code: "plan-not-sold" });
  expect(shown.renewalProblem.sentence).toContain("31 October 2026");
  expect(await anna.partnerOf(subscription)).not.toBe(null);

  const price = { id: v7(), plan_id: service.planId, country: "PL", currency: "PLN", term: "monthly" as const };
  await insertRows(owner, "plan_price", [{ ...price, amount_minor: "5000", valid: "[2026-11-06,)" }]);
  await on("2026-11-06");
  await run();
  expect(await charges(subscription)).toEqual(["renewal 2026-10-31 – 2026-11-30: 10 for 50000"]);
  expect(await rowOf(subscription)).toMatchObject({ renewal_problem: null, renews_on: "2026-11-30" });
});

test("two workers at once, and two runs of each, renew each term once", async () => {
  const made = await Promise.all([monthly(), monthly(), monthly(), monthly()]);
  await on("2027-01-20");
  await Promise.all([run(), run(), run(), run()]);
  await run();
  for (const { subscription } of made) {
    expect(await charges(subscription)).toHaveLength(3);
    expect(await events(subscription)).toHaveLength(3);
  }
  expect(failures).toEqual([]);
});

test("one that another holds is passed by, and done by the next run", async () => {
  const { subscription } = await monthly();
  const { subscription: other } = await monthly();
  await on("2026-10-31");
  const client = await owner.connect();
  try {
    await client.query("begin");
    await client.query("select from subscription where id = $1 for update", [subscription.id]);
    await run();
    expect([await charges(subscription), (await charges(other)).length]).toEqual([[], 1]);
  } finally {
    await client.query("rollback");
    client.release();
  }
  await run();
  expect(await charges(subscription)).toHaveLength(1);
});

test("a renewal that fails half-way leaves nothing behind, keeps no other from being renewed, and is done by the next run", async () => {
  const { subscription } = await monthly();
  const { subscription: other } = await monthly();
  await on("2026-10-31");
  const before = await rowOf(subscription);
  // The charge is one of the last things that are written; a connection that dies there looks the same from here.
  await owner.query(`create function fail_here() returns trigger language plpgsql as $$ begin
    if new.subscription_id = '${subscription.id}' then raise exception 'the power went out'; end if; return new; end $$`);
  await owner.query("create trigger fail_here before insert on charge for each row execute function fail_here()");
  try {
    await run();
  } finally {
    await owner.query("drop trigger fail_here on charge");
    await owner.query("drop function fail_here");
  }
  expect(failures.splice(0).map(String)).toEqual(["error: the power went out"]);
  expect(await rowOf(subscription)).toEqual(before);
  expect([await events(subscription), await charges(subscription)]).toEqual([[], []]);
  expect(await charges(other)).toHaveLength(1);
  await run();
  expect(await charges(subscription)).toHaveLength(1);
});

test("a worker that is killed in the middle leaves the subscription as it was, for the next one", async () => {
  const { subscription } = await monthly();
  await on("2026-10-31");
  const before = await rowOf(subscription);
  await owner.query(`create function wait_here() returns trigger language plpgsql as $$ begin
    perform pg_sleep(20); return new; end $$`);
  await owner.query("create trigger wait_here before insert on charge for each row execute function wait_here()");
  const superuser = new pg.Client(scene.database.connection);
  await superuser.connect();
  const killed = run();
  try {
    const asleep = "select pid from pg_stat_activity where datname = current_database() and wait_event = 'PgSleep'";
    await expect.poll(async () => (await superuser.query(asleep)).rowCount, { timeout: 60_000 }).toBe(1);
    await superuser.query(`select pg_terminate_backend(pid) from (${asleep}) sleeping`);
    await killed;
  } finally {
    await superuser.end();
    await owner.query("drop trigger wait_here on charge");
    await owner.query("drop function wait_here");
  }
  expect(failures.splice(0)).toHaveLength(1);
  expect(await rowOf(subscription)).toEqual(before);
  expect([await events(subscription), await charges(subscription)]).toEqual([[], []]);
  await run();
  expect(await charges(subscription)).toHaveLength(1);
});
