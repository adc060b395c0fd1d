import { expect, test } from "vitest";
import { publicId } from "../../../../contract/ids.ts";
import { makePerson } from "../../../../test-kit/make-person.ts";
import { startRecordScene } from "../../../../test-kit/record-scene.ts";

const scene = await startRecordScene();

test("naming a partner answers who it is and is seen by the next read", async () => {
  const { subscription, kowal, anna } = await scene.make();
  const named = await anna.put(subscription, kowal.partnerId);
  expect(named.statusCode).toBe(200);
  expect(named.json()).toMatchObject({ partner: { partnerId: kowal.partnerId }, namedBy: { name: "Anna Zielińska" } });
  const read = await anna.get(`/subscriptions/${publicId("subscription", subscription.id)}/partner-of-record`);
  expect(read.json()).toEqual(named.json());
  expect(read.headers.etag).toBe(named.headers.etag);
});

test("changing closes one period and opens the next at the same instant", async () => {
  const { subscription, kowal, other, anna } = await scene.make();
  await anna.put(subscription, kowal.partnerId);
  const changed = await anna.put(subscription, other.partnerId);
  expect(changed.statusCode).toBe(200);
  const { items } = (await anna.history(subscription)).json();
  expect(items).toHaveLength(2);
  expect(items[0].from).toBe(items[1].until);
  expect(items[1]).toMatchObject({
    endReason: "changed",
    endedBy: { name: "Anna Zielińska" },
    partner: { partnerId: kowal.partnerId },
  });
});

test("naming the partner that is there writes nothing, even when it has lost its authorization", async () => {
  const { subscription, kowal, anna } = await scene.make();
  const first = await anna.put(subscription, kowal.partnerId);
  await scene.database.owner.query("update partner set state = 'suspended' where id = $1", [kowal.id]);
  const before = await scene.counts();
  const again = await anna.put(subscription, ` ${kowal.partnerId} `);
  expect(again.statusCode).toBe(200);
  expect(again.headers.etag).toBe(first.headers.etag);
  expect(again.json().authorization).toMatchObject({ inForce: false, reason: "not-in-force" });
  expect(await scene.counts()).toEqual(before);
});

test("an invalid ID never alters the partner that is there, and says what is wrong", async () => {
  const { subscription, kowal, anna } = await scene.make();
  await anna.put(subscription, kowal.partnerId);
  const before = await scene.counts();
  for (const [typed, code] of [
    ["Kowal", "malformed-partner-id"],
    ["", "malformed-partner-id"],
    ["999999999999", "unknown-partner-id"],
    ["1'; drop table partner; --", "malformed-partner-id"],
  ] as const) {
    const refused = await anna.put(subscription, typed);
    expect(refused.statusCode).toBe(422);
    expect(refused.json()).toMatchObject({ code, check: { outcome: code } });
  }
  expect(await scene.counts()).toEqual(before);
});

test("a stale If-Match is refused and shows what is there now", async () => {
  const { subscription, kowal, other, anna } = await scene.make();
  const first = await anna.put(subscription, kowal.partnerId);
  await anna.put(subscription, other.partnerId);
  const stale = await anna.put(subscription, kowal.partnerId, { "if-match": first.headers.etag as string });
  expect(stale.statusCode).toBe(412);
  expect(stale.json()).toMatchObject({
    code: "precondition-failed",
    current: { partner: { partnerId: other.partnerId } },
  });
  const fresh = await anna.put(subscription, kowal.partnerId, { "if-match": stale.json().currentEtag });
  expect(fresh.statusCode).toBe(200);
});

test("the same idempotency key gives the same answer, and another request under it is refused", async () => {
  const { subscription, kowal, other, anna } = await scene.make();
  const first = await anna.put(subscription, kowal.partnerId, { "idempotency-key": "k1" });
  await anna.put(subscription, other.partnerId);
  const repeated = await anna.put(subscription, kowal.partnerId, { "idempotency-key": "k1" });
  expect(repeated.body).toBe(first.body);
  expect(repeated.headers.etag).toBe(first.headers.etag);
  const reused = await anna.put(subscription, other.partnerId, { "idempotency-key": "k1" });
  expect(reused.json()).toMatchObject({ status: 422, code: "idempotency-key-reused" });
  expect((await anna.history(subscription)).json().items).toHaveLength(2);
});

test("a key's answer is repeated also where it wrote nothing: a late repeat does not undo what came between", async () => {
  const { subscription, kowal, other, anna } = await scene.make();
  await anna.put(subscription, kowal.partnerId);
  const again = await anna.put(subscription, kowal.partnerId, { "idempotency-key": "late" });
  await anna.put(subscription, other.partnerId);
  const late = await anna.put(subscription, kowal.partnerId, { "idempotency-key": "late" });
  expect(late.headers["idempotent-replayed"]).toBe("true");
  expect(late.body).toBe(again.body);
  expect((await anna.partnerOf(subscription)).partnerId).toBe(other.partnerId);

  await anna.remove(subscription);
  const none = await anna.remove(subscription, { "idempotency-key": "late-too" });
  await anna.put(subscription, kowal.partnerId);
  const lateToo = await anna.remove(subscription, { "idempotency-key": "late-too" });
  expect(lateToo.statusCode).toBe(204);
  expect(lateToo.headers.etag).toBe(none.headers.etag);
  expect((await anna.partnerOf(subscription)).partnerId).toBe(kowal.partnerId);
});

test("a refusal is not kept: the same key names once the partner may serve", async () => {
  const { subscription, kowal, anna } = await scene.make();
  const state = (value: string) =>
    scene.database.owner.query("update partner set state = $2 where id = $1", [kowal.id, value]);
  await state("suspended");
  const key = { "idempotency-key": "refused-first" };
  expect((await anna.put(subscription, kowal.partnerId, key)).statusCode).toBe(422);
  await state("active");
  expect((await anna.put(subscription, kowal.partnerId, key)).statusCode).toBe(200);
});

test("a key is one person's own, and is forgotten after 24 hours", async () => {
  const { subscription, kowal, other, anna, organization } = await scene.make();
  const bartek = await scene.visit(
    await makePerson(scene.database.owner, { ...organization, kind: "customer" }, { role: "billing-admin" }),
  );
  const key = { "idempotency-key": "same" };
  await anna.put(subscription, kowal.partnerId, key);
  expect((await bartek.put(subscription, other.partnerId, key)).statusCode).toBe(200);

  const age = "update idempotency_key set created_at = created_at - interval '24 hours' where organization_id = $1";
  await scene.database.owner.query(age, [organization.id]);
  expect((await anna.put(subscription, kowal.partnerId, key)).statusCode).toBe(200);
  expect((await anna.partnerOf(subscription)).partnerId).toBe(kowal.partnerId);
});

test("of requests with one key sent at once, one is done and all are answered the same", async () => {
  const { subscription, second, kowal, other, anna } = await scene.make();
  const key = { "idempotency-key": "at-once" };
  const answers = await Promise.all(Array.from({ length: 10 }, () => anna.put(subscription, kowal.partnerId, key)));
  expect(new Set(answers.map((answer) => `${answer.statusCode} ${answer.body}`)).size).toBe(1);
  expect(answers.filter((answer) => !answer.headers["idempotent-replayed"])).toHaveLength(1);
  expect((await anna.history(subscription)).json().items).toHaveLength(1);

  // On two subscriptions no lock keeps them apart: one of them is refused, and its subscription stays as it was.
  const apart = { "idempotency-key": "apart" };
  const two = await Promise.all([
    anna.put(subscription, other.partnerId, apart),
    anna.put(second, other.partnerId, apart),
  ]);
  expect(two.map((answer) => answer.statusCode).sort()).toEqual([200, 422]);
  expect(two.find((answer) => answer.statusCode === 422)?.json()).toMatchObject({ code: "idempotency-key-reused" });
});

test("only an admin of the customer names: a reader, a partner and an operator are refused, a stranger finds nothing", async () => {
  const { subscription, kowal, reader, agent, operator, stranger } = await scene.make();
  const before = await scene.counts();
  expect((await reader.put(subscription, kowal.partnerId)).json()).toMatchObject({
    status: 403,
    code: "role-may-not-change",
  });
  expect((await operator.put(subscription, kowal.partnerId)).json()).toMatchObject({
    status: 403,
    code: "only-the-customer",
  });
  expect((await agent.put(subscription, kowal.partnerId)).json()).toMatchObject({ status: 404, code: "not-found" });
  expect((await stranger.put(subscription, kowal.partnerId)).json()).toMatchObject({ status: 404, code: "not-found" });
  expect(await scene.counts()).toEqual(before);
});

test("a subscription that a reseller sold and one that has ended take no partner", async () => {
  const { sold, ended, kowal, anna } = await scene.make();
  expect((await anna.put(sold, kowal.partnerId)).json()).toMatchObject({ status: 409, code: "sold-by-reseller" });
  expect((await anna.put(ended, kowal.partnerId)).json()).toMatchObject({ status: 409, code: "subscription-ended" });
});

test("each change has its audit entry and one waiting message for the subscription", async () => {
  const { subscription, kowal, other, anna, organization } = await scene.make();
  await anna.put(subscription, kowal.partnerId);
  await anna.put(subscription, other.partnerId);
  await anna.remove(subscription);
  const events = await scene.database.owner.query(
    "select act, before, after from audit_event where organization_id = $1 and subject_id = $2 order by occurred_at",
    [organization.id, subscription.id],
  );
  expect(events.rows).toEqual([
    { act: "partner-of-record-named", before: null, after: { partnerId: kowal.partnerId } },
    { act: "partner-of-record-changed", before: { partnerId: kowal.partnerId }, after: { partnerId: other.partnerId } },
    { act: "partner-of-record-removed", before: { partnerId: other.partnerId }, after: null },
  ]);
  const jobs = await scene.database.owner.query("select key from graphile_worker.jobs where key = $1", [
    `partner-of-record:${subscription.id}`,
  ]);
  expect(jobs.rows).toHaveLength(1);
});
