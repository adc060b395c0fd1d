import { afterAll, expect, test } from "vitest";
import { recordBreaches } from "../../../../test-kit/record-breaches.ts";
import { startRecordScene } from "../../../../test-kit/record-scene.ts";

const scene = await startRecordScene();
afterAll(() => scene.server.close());
const { owner } = scene.database;

test("removing leaves no partner, and the history keeps the one that was, with its dates and who removed it", async () => {
  const { subscription, kowal, anna } = await scene.make();
  const named = (await anna.put(subscription, kowal.partnerId)).json();
  const removed = await anna.remove(subscription);
  expect(removed.statusCode).toBe(204);
  expect(removed.body).toBe("");
  const now = await anna.record(subscription);
  expect(now.statusCode).toBe(200);
  expect(now.json()).toBe(null);
  expect(now.headers.etag).toBe(removed.headers.etag);
  expect(now.headers.etag).not.toBe('"none"');
  const { items } = (await anna.history(subscription)).json();
  expect(items).toHaveLength(1);
  expect(items[0]).toMatchObject({
    partner: { partnerId: kowal.partnerId },
    from: named.since,
    endReason: "removed",
    endedBy: { kind: "person", name: "Anna Zielińska" },
    correction: null,
  });
  expect(Date.parse(items[0].until)).toBeGreaterThan(Date.parse(items[0].from));
  expect(await recordBreaches(owner, subscription)).toEqual([]);
});

test("removing where nobody is succeeds and writes nothing, the first time and again", async () => {
  const { subscription, second, kowal, anna } = await scene.make();
  await anna.put(subscription, kowal.partnerId);
  const removed = await anna.remove(subscription);
  const before = await scene.counts();
  const again = await anna.remove(subscription);
  expect(again.statusCode).toBe(204);
  expect(again.headers.etag).toBe(removed.headers.etag);
  const never = await anna.remove(second);
  expect(never.statusCode).toBe(204);
  expect(never.headers.etag).toBe('"none"');
  expect(await scene.counts()).toEqual(before);
});

test("a removal by somebody who has not seen the latest change is refused and shows what is there now", async () => {
  const { subscription, kowal, other, anna } = await scene.make();
  const first = await anna.put(subscription, kowal.partnerId);
  const second = await anna.put(subscription, other.partnerId);
  const before = await scene.counts();
  const stale = await anna.remove(subscription, { "if-match": first.headers.etag as string });
  expect(stale.statusCode).toBe(412);
  expect(stale.headers.etag).toBe(second.headers.etag);
  expect(stale.json()).toMatchObject({
    code: "precondition-failed",
    current: { partner: { partnerId: other.partnerId } },
    currentEtag: second.headers.etag,
  });
  expect(await scene.counts()).toEqual(before);
  const seen = { "if-match": `"another", W/${second.headers.etag}` };
  expect((await anna.remove(subscription, seen)).statusCode).toBe(204);
  const late = await anna.remove(subscription, seen);
  expect(late.json()).toMatchObject({ status: 412, current: null });
  expect((await anna.remove(subscription, { "if-match": "*" })).statusCode).toBe(204);
});

test("a removal that is sent again under its key does not remove who was named in between", async () => {
  const { subscription, kowal, other, anna } = await scene.make();
  await anna.put(subscription, kowal.partnerId);
  const key = { "idempotency-key": "remove-once" };
  const first = await anna.remove(subscription, key);
  await anna.put(subscription, other.partnerId);
  const before = await scene.counts();
  const again = await anna.remove(subscription, key);
  expect(again.statusCode).toBe(204);
  expect(again.headers["idempotent-replayed"]).toBe("true");
  expect(again.headers.etag).toBe(first.headers.etag);
  expect((await anna.partnerOf(subscription)).partnerId).toBe(other.partnerId);
  expect((await anna.put(subscription, kowal.partnerId, key)).json()).toMatchObject({ code: "idempotency-key-reused" });
  expect(await scene.counts()).toEqual(before);
});

test("undoing a removal is a new fact and erases nothing", async () => {
  const { subscription, kowal, anna } = await scene.make();
  const first = (await anna.put(subscription, kowal.partnerId)).json();
  const removed = await anna.remove(subscription);
  const undone = await anna.put(subscription, kowal.partnerId, { "if-match": removed.headers.etag as string });
  expect(undone.statusCode).toBe(200);
  const { items } = (await anna.history(subscription)).json();
  expect(items).toHaveLength(2);
  expect(items[0]).toMatchObject({ from: undone.json().since, until: null, endReason: null });
  expect(items[1]).toMatchObject({ from: first.since, endReason: "removed" });
  expect(Date.parse(items[0].from)).toBeGreaterThan(Date.parse(items[1].until));
  const { rows } = await owner.query(
    "select count(*)::int as namings, count(distinct naming_id)::int as facts from partner_of_record where subscription_id = $1",
    [subscription.id],
  );
  expect(rows).toEqual([{ namings: 3, facts: 2 }]);
  expect(await recordBreaches(owner, subscription)).toEqual([]);
});

test("a change, a removal and an end each queue the message, to be told after five minutes", async () => {
  const { subscription, kowal, other, anna, operator } = await scene.make();
  const waiting = async () => {
    const { rows } = await owner.query(
      `select key, extract(epoch from run_at - now())::int as seconds from graphile_worker.jobs
       where task_identifier = 'tell-partner-of-record-change'`,
    );
    await owner.query("delete from graphile_worker._private_jobs");
    return rows;
  };
  await waiting();
  for (const change of [
    () => anna.put(subscription, kowal.partnerId),
    () => anna.put(subscription, other.partnerId),
    () => anna.remove(subscription),
    () => anna.put(subscription, kowal.partnerId),
    () => operator.move(subscription, "cancelled"),
  ]) {
    expect((await change()).statusCode).toBeLessThan(300);
    const [job, ...more] = await waiting();
    expect(more).toEqual([]);
    expect(job.key).toBe(`partner-of-record:${subscription.id}`);
    expect(job.seconds).toBeGreaterThan(280);
    expect(job.seconds).toBeLessThanOrEqual(300);
  }
});

test("only an admin of the customer removes: everybody else is refused or finds nothing", async () => {
  const { subscription, kowal, anna, reader, agent, operator, stranger } = await scene.make();
  await anna.put(subscription, kowal.partnerId);
  const before = await scene.counts();
  expect((await reader.remove(subscription)).json()).toMatchObject({ status: 403, code: "role-may-not-change" });
  expect((await operator.remove(subscription)).json()).toMatchObject({ status: 403, code: "only-the-customer" });
  expect((await agent.remove(subscription)).json()).toMatchObject({ status: 404, code: "not-found" });
  expect((await stranger.remove(subscription)).json()).toMatchObject({ status: 404, code: "not-found" });
  expect(await scene.counts()).toEqual(before);
});

test("what a reseller sold and what has ended has no partner to remove, and says so", async () => {
  const { sold, ended, anna } = await scene.make();
  expect((await anna.remove(sold)).json()).toMatchObject({ status: 409, code: "sold-by-reseller" });
  expect((await anna.remove(ended)).json()).toMatchObject({ status: 409, code: "subscription-ended" });
});
