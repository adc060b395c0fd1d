import { afterAll, expect, test } from "vitest";
import { publicId, rowId } from "../../../../contract/ids.ts";
import { addDays } from "../../../../domain/proration.ts";
import { nextRenewal } from "../../../../domain/renewal.ts";
import { authorize } from "../../../../test-kit/make-partner.ts";
import { makeService } from "../../../../test-kit/make-service.ts";
import { type MadeSubscription, makeSubscription } from "../../../../test-kit/make-subscription.ts";
import { recordBreaches } from "../../../../test-kit/record-breaches.ts";
import { startRecordScene, type Visitor } from "../../../../test-kit/record-scene.ts";

const scene = await startRecordScene();
afterAll(() => scene.server.close());
const { owner } = scene.database;

function replace(visitor: Visitor, old: MadeSubscription, planId: string, term = "yearly") {
  return visitor.request({
    method: "POST",
    url: `/api/v1/subscriptions/${publicId("subscription", old.id)}/replacement`,
    payload: { planId: publicId("plan", planId), seats: 25, term, reason: "A larger plan" },
  });
}

const rowOf = (old: MadeSubscription, id: string): MadeSubscription => ({
  ...old,
  id: rowId("subscription", id) ?? "",
});

test("a replacement inherits the partner of record where that partner may serve it, at the same instant", async () => {
  const { subscription, kowal, anna, operator } = await scene.make();
  const larger = await makeService(owner);
  await authorize(owner, kowal, { serviceId: larger.id });
  await anna.put(subscription, kowal.partnerId);
  const replaced = await replace(operator, subscription, larger.planId);
  expect(replaced.statusCode).toBe(201);
  expect(replaced.json()).toMatchObject({
    state: "active",
    seats: 25,
    price: { amount: "400.00", currency: "PLN" },
    replaces: publicId("subscription", subscription.id),
    partnerOfRecord: { partner: { partnerId: kowal.partnerId }, namedBy: { kind: "operator" }, through: "operator" },
  });
  const successor = rowOf(subscription, replaced.json().id);
  const old = (await anna.history(subscription)).json().items[0];
  expect(old).toMatchObject({ endReason: "subscription-ended", until: replaced.json().partnerOfRecord.since });
  const { rows } = await owner.query("select act, after from audit_event where subject_id = $1", [successor.id]);
  expect(rows).toEqual([
    {
      act: "partner-of-record-carried-forward",
      after: { replaces: publicId("subscription", subscription.id), partnerId: kowal.partnerId },
    },
  ]);
  for (const one of [subscription, successor]) {
    expect(await recordBreaches(owner, one)).toEqual([]);
    const { rows: jobs } = await owner.query("select key from graphile_worker.jobs where key = $1", [
      `partner-of-record:${one.id}`,
    ]);
    expect(jobs).toHaveLength(1);
  }
});

test("a replacement that the partner may not serve has none, and both sides are told", async () => {
  const { subscription, kowal, anna, operator } = await scene.make();
  const other = await makeService(owner);
  await anna.put(subscription, kowal.partnerId);
  const replaced = await replace(operator, subscription, other.planId);
  expect(replaced.json()).toMatchObject({ partnerOfRecord: null, actions: { addPartnerOfRecord: {} } });
  const successor = rowOf(subscription, replaced.json().id);
  expect((await anna.history(successor)).json().items).toEqual([]);
  expect((await anna.history(subscription)).json().items[0]).toMatchObject({ endReason: "subscription-ended" });
  const { rows } = await owner.query("select act from audit_event where subject_id = $1", [successor.id]);
  expect(rows).toEqual([{ act: "subscription-started" }]);
  const { rows: jobs } = await owner.query("select key from graphile_worker.jobs where key = any($1) order by key", [
    [subscription.id, successor.id].map((id) => `partner-of-record:${id}`),
  ]);
  expect(jobs).toHaveLength(2);
});

test("a partner that is suspended by now is not carried forward", async () => {
  const { subscription, service, kowal, anna, operator } = await scene.make();
  await anna.put(subscription, kowal.partnerId);
  await owner.query("update partner set state = 'suspended' where id = $1", [kowal.id]);
  expect((await replace(operator, subscription, service.planId)).json()).toMatchObject({ partnerOfRecord: null });
});

test("a replacement of what a reseller sold stays the reseller's", async () => {
  const { sold, service, operator } = await scene.make();
  expect((await replace(operator, sold, service.planId)).json()).toMatchObject({
    reseller: { name: "Chmura Plus" },
    partnerOfRecord: null,
  });
});

test("a replacement that cannot be is refused and writes nothing", async () => {
  const { subscription, second, ended, service, anna, reader, stranger, agent, operator } = await scene.make();
  const unsold = "01890000-0000-7000-8000-000000000000";
  expect((await replace(operator, second, service.planId)).statusCode).toBe(201);
  const before = await scene.counts();
  const refused = [
    [operator, second, service.planId, 409, "already-replaced"],
    [operator, ended, service.planId, 409, "subscription-ended"],
    [operator, subscription, unsold, 422, "plan-not-sold"],
    [operator, { ...subscription, id: unsold }, service.planId, 404, "not-found"],
    [anna, subscription, service.planId, 403, "only-operators"],
    [reader, subscription, service.planId, 403, "only-operators"],
    [agent, subscription, service.planId, 403, "only-operators"],
    [stranger, subscription, service.planId, 403, "only-operators"],
  ] as const;
  for (const [visitor, old, planId, status, code] of refused) {
    expect((await replace(visitor, old, planId)).json()).toMatchObject({ status, code });
  }
  expect(await scene.counts()).toEqual(before);
});

test("of two replacements at once one comes about", async () => {
  const { subscription, service, kowal, anna, operator } = await scene.make();
  await anna.put(subscription, kowal.partnerId);
  const answers = await Promise.all([1, 2, 3].map(() => replace(operator, subscription, service.planId)));
  expect(answers.map((answer) => answer.statusCode).sort()).toEqual([201, 409, 409]);
  const { rows } = await owner.query("select id from subscription where replaces_id = $1", [subscription.id]);
  expect(rows).toHaveLength(1);
});

test("what was paid for stays paid for, and renewals go on from there; one whose renewal is due begins a new term", async () => {
  const { subscription, second, organization, service, operator } = await scene.make();
  const today = new Date().toISOString().slice(0, 10);
  const later = addDays(today, 40);
  const due = "update subscription set term_starts_on = '2025-01-01', renews_on = $2 where id = $1";
  await owner.query(due, [subscription.id, later]);
  await owner.query(due, [second.id, today]);
  const larger = await makeService(owner);
  const dates = async (old: MadeSubscription, term = "monthly") => {
    const { id } = (await replace(operator, old, larger.planId, term)).json();
    const { rows } = await owner.query(
      "select term_starts_on, counted_from, renews_on from subscription where id = $1",
      [rowOf(old, id).id],
    );
    return rows[0];
  };
  expect(await dates(subscription)).toEqual({ term_starts_on: today, counted_from: later, renews_on: later });
  expect(await dates(second)).toEqual({
    term_starts_on: today,
    counted_from: today,
    renews_on: nextRenewal(today, "monthly", today),
  });
  // One that is renewed for the same term is renewed on the same days.
  const third = await makeSubscription(owner, { ...organization, country: "PL" }, service);
  await owner.query("update subscription set counted_from = '2020-01-31', renews_on = $2 where id = $1", [
    third.id,
    later,
  ]);
  expect(await dates(third, "yearly")).toMatchObject({ counted_from: "2020-01-31", renews_on: later });
});
