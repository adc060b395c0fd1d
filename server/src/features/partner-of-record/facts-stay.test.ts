import { v7 } from "uuid";
import { afterAll, expect, test } from "vitest";
import { makeHeadquarters } from "../../../../test-kit/make-partner.ts";
import { recordBreaches } from "../../../../test-kit/record-breaches.ts";
import { startRecordScene } from "../../../../test-kit/record-scene.ts";

// What the database itself refuses, also to a program that forgot the rules.

const scene = await startRecordScene();
afterAll(() => scene.server.close());
const { owner, app } = scene.database;

const cast = await scene.make();
const { subscription, second, sold, ended, kowal, other, anna, organization } = cast;
await anna.put(subscription, kowal.partnerId);
await anna.put(subscription, other.partnerId);
const { rows } = await owner.query(
  "select * from partner_of_record where subscription_id = $1 and superseded_at is null and ends_at is null",
  [subscription.id],
);
const [present] = rows;

/** What PostgreSQL says to a statement: the name of the constraint, or the kind of error; null where it does it. */
async function refusal(statement: string, values: unknown[] = []): Promise<string | null> {
  const client = await owner.connect();
  try {
    await client.query("begin");
    await client.query(statement, values);
    return null;
  } catch (error) {
    const { constraint, code } = error as { constraint?: string; code: string };
    return constraint ?? code;
  } finally {
    await client.query("rollback");
    client.release();
  }
}

const restrictViolation = "23001";

test.each([
  ["partner_of_record", "partner_id = $1", () => kowal.id],
  ["partner_of_record", "starts_at = starts_at - $1::interval", () => "1 day"],
  ["partner_of_record", "ends_at = starts_at + $1::interval, end_reason = 'removed'", () => "1 day"],
  ["partner_of_record", "recorded_at = recorded_at - $1::interval", () => "1 day"],
  ["partner_of_record", "naming_id = $1", () => v7()],
  ["partner_of_record", "superseded_at = now() + $1::interval, recorded_at = now()", () => "1 day"],
  ["audit_event", "reason = $1", () => "Because"],
  ["audit_event", "after = $1", () => null],
  ["audit_event", "actor_person_id = $1", () => null],
])("even the owner cannot edit %s: set %s", async (table, change, value) => {
  const where = table === "audit_event" ? "subject_id" : "subscription_id";
  expect(await refusal(`update ${table} set ${change} where ${where} = $2`, [value(), subscription.id])).toBe(
    restrictViolation,
  );
});

test.each(["partner_of_record", "audit_event"])("even the owner cannot remove from %s", async (table) => {
  expect(await refusal(`delete from ${table}`)).toBe(restrictViolation);
  expect(await refusal(`truncate ${table} cascade`)).toBe(restrictViolation);
});

test("what is superseded stays superseded, since when it was", async () => {
  const superseded = "where subscription_id = $1 and superseded_at is not null";
  for (const change of ["null", "superseded_at + interval '1 day'"]) {
    expect(
      await refusal(`update partner_of_record set superseded_at = ${change} ${superseded}`, [subscription.id]),
    ).toBe(restrictViolation);
  }
});

test("the server's role may do nothing to a version but supersede it, and nothing to an audit entry", async () => {
  const client = await app.connect();
  try {
    for (const [table, columns] of [
      ["partner_of_record", ["partner_id", "starts_at", "ends_at", "end_reason", "recorded_at", "corrected_event_id"]],
      ["audit_event", ["act", "after", "before", "reason", "occurred_at", "actor_person_id"]],
      ["subscription", ["organization_id", "starts_on", "country_of_use"]],
    ] as const) {
      for (const column of columns) {
        await expect(client.query(`update ${table} set ${column} = ${column}`)).rejects.toThrow(/permission denied/);
      }
      await expect(client.query(`delete from ${table}`)).rejects.toThrow(/permission denied/);
      await expect(client.query(`truncate ${table}`)).rejects.toThrow(/permission denied/);
    }
  } finally {
    client.release();
  }
});

const columns = `organization_id, id, naming_id, subscription_id, partner_id, starts_at, ends_at, end_reason, named_event_id,
  ended_event_id, recorded_at`;

/** Tries to write a version like the present one, but for a difference. */
function insert(difference: Record<string, unknown>) {
  const values = { ...present, id: v7(), naming_id: v7(), subscription_id: second.id, ...difference };
  const names = columns.split(",").map((name) => name.trim());
  const places = names.map((_, index) => `$${index + 1}`);
  return refusal(
    `insert into partner_of_record (${columns}) values (${places.join(", ")})`,
    names.map((name) => values[name]),
  );
}

const after = (milliseconds: number) => new Date(present.starts_at.getTime() + milliseconds);
const closed = { ends_at: after(1000), end_reason: "removed", ended_event_id: present.named_event_id };

test("what is like the present version, on a subscription without one, is taken", async () => {
  expect(await insert({})).toBe(null);
  expect(await insert(closed)).toBe(null);
});

test.each<[string, () => Record<string, unknown>, string]>([
  ["a second partner at one instant", () => ({ subscription_id: subscription.id }), "one_partner_at_any_instant"],
  [
    "a closed period in the midst of another",
    () => ({ subscription_id: subscription.id, ...closed }),
    "one_partner_at_any_instant",
  ],
  ["a partner on what a reseller sold", () => ({ subscription_id: sold.id }), "foreign key"],
  ["a partner on what has ended", () => ({ subscription_id: ended.id }), restrictViolation],
  ["a headquarters account", () => ({ partner_id: head.id }), "foreign key"],
  ["a partner that does not exist", () => ({ partner_id: v7() }), "foreign key"],
  ["another organization's subscription", () => ({ organization_id: elsewhere.organization.id }), "foreign key"],
  ["an audit entry that does not exist", () => ({ named_event_id: v7() }), "foreign key"],
  [
    "another organization's audit entry",
    () => ({ ...ofElsewhere(), named_event_id: present.named_event_id }),
    "foreign key",
  ],
  ["a period that ends when it begins", () => ({ ...closed, ends_at: present.starts_at }), "check"],
  ["a period that ends before it begins", () => ({ ...closed, ends_at: after(-1) }), "22000"],
  ["an end without a reason", () => ({ ...closed, end_reason: null }), "check"],
  ["an end without who ended it", () => ({ ...closed, ended_event_id: null }), "check"],
  ["a reason that is none", () => ({ ...closed, end_reason: "forgotten" }), "check"],
  ["an instant finer than a millisecond", () => ({ starts_at: "2026-03-01T00:00:00.0005Z" }), "check"],
])("the database refuses %s", async (_name, difference, kind) => {
  const refused = await insert(difference());
  if (kind === "foreign key") expect(refused).toMatch(/_fkey\d*$/);
  else if (kind === "check") expect(refused).toMatch(/_check\d*$/);
  else expect(refused).toBe(kind);
});

const head = await makeHeadquarters(owner);
const elsewhere = await scene.make();
const ofElsewhere = () => ({ organization_id: elsewhere.organization.id, subscription_id: elsewhere.second.id });

test("a subscription does not end while its partner is of record", async () => {
  const end = "update subscription set state = 'cancelled', ended_at = now() where id = $1";
  expect(await refusal(end, [subscription.id])).toBe(restrictViolation);
  expect(await refusal(end, [second.id])).toBe(null);
  expect(await refusal("update subscription set state = 'cancelled' where id = $1", [second.id])).toMatch(/_check$/);
  expect(await refusal("update subscription set ended_at = now() where id = $1", [second.id])).toMatch(/_check$/);
});

test("a subscription with a history cannot become a reseller's, and a location that was of record no headquarters", async () => {
  // What a reseller sold may be handed over to the vendor; nothing becomes a reseller's.
  expect(await refusal("update subscription set sold_by = $2 where id = $1", [subscription.id, kowal.id])).toBe(
    restrictViolation,
  );
  expect(
    await refusal("update partner set kind = 'headquarters', headquarters_id = null where id = $1", [kowal.id]),
  ).toMatch(/_fkey\d*$/);
});

test("a write that fails at its last statement leaves nothing", async () => {
  const before = await scene.counts();
  const broken = async (statement: string, restore: string, work: () => Promise<{ statusCode: number }>) => {
    await owner.query(statement);
    try {
      expect((await work()).statusCode).toBe(500);
    } finally {
      await owner.query(restore);
    }
    expect(await scene.counts()).toEqual(before);
    expect((await anna.partnerOf(subscription)).partnerId).toBe(other.partnerId);
  };
  const noMessage: [string, string] = [
    "alter table graphile_worker._private_jobs add constraint broken check (false) not valid",
    "alter table graphile_worker._private_jobs drop constraint broken",
  ];
  // The message that waits would only be found again, and not be written.
  await owner.query("delete from graphile_worker._private_jobs");
  Object.assign(before, await scene.counts());
  await broken(...noMessage, () => anna.put(subscription, kowal.partnerId));
  await broken(...noMessage, () => anna.remove(subscription));
  await broken(...noMessage, () => cast.operator.move(subscription, "cancelled"));
  const from = present.starts_at.toISOString();
  await broken(...noMessage, () =>
    cast.operator.correct(subscription, { from, until: null, partnerId: kowal.partnerId, reason: "Broken" }),
  );
  await broken(
    "alter table idempotency_key add constraint broken check (false) not valid",
    "alter table idempotency_key drop constraint broken",
    () => anna.put(subscription, kowal.partnerId, { "idempotency-key": "broken" }),
  );
  await broken(
    "alter table audit_event add constraint broken check (false) not valid",
    "alter table audit_event drop constraint broken",
    () => anna.put(subscription, kowal.partnerId),
  );
  // And the same connections serve on.
  expect((await anna.put(subscription, kowal.partnerId)).statusCode).toBe(200);
  expect(await recordBreaches(owner, subscription)).toEqual([]);
  expect(organization.id).toBe(subscription.organizationId);
});
