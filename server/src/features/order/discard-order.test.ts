import { expect, test } from "vitest";
import { rowId } from "../../../../contract/ids.ts";
import { orderCounts, startOrderScene } from "../../../../test-kit/order-scene.ts";
import { discardUntouchedOrders } from "./discard-untouched-orders.ts";

const scene = await startOrderScene();
const { owner, app, clock } = scene.database;
const day = 24 * 60 * 60 * 1000;

const eventsOf = async (id: string) => {
  const { rows } = await owner.query(
    "select act, actor_kind, through from audit_event where subject_id = $1 order by occurred_at, id",
    [rowId("order", id)],
  );
  return rows.map(({ act, actor_kind, through }) => `${act} ${actor_kind} ${through}`);
};

test("a discarded draft stays to be seen, a repeat does no harm, and it is in the audit", async () => {
  const { buyer, service } = await scene.makeCast();
  const { id, etag } = await buyer.start(service);
  expect((await buyer.discard(id, { "if-match": '"other"' })).json().code).toBe("order-changed");
  expect((await buyer.discard(id, { "if-match": etag })).statusCode).toBe(204);
  const before = await orderCounts(scene.database);
  expect((await buyer.discard(id)).statusCode).toBe(204);
  expect(await orderCounts(scene.database)).toEqual(before);
  expect((await buyer.order(id)).state).toBe("discarded");
  expect((await buyer.change(id, { partnerQuestionAnswered: true })).json().code).toBe("order-discarded");
  expect(await eventsOf(id)).toEqual(["order-started customer admin-center", "order-discarded customer admin-center"]);
});

test("a draft that nobody has touched for thirty days is discarded by a job, once; one that was touched stays", async () => {
  const { buyer, service } = await scene.makeCast();
  const old = await buyer.start(service);
  const touched = await buyer.start(service);
  const placed = await buyer.startReady(service);
  await buyer.place(placed.id, placed.totals?.total);
  await clock.advance(0);
  const start = clock.now();
  // The sessions do not last so long.
  await clock.set(new Date(start.getTime() + 29 * day));
  await discardUntouchedOrders(owner, app);
  await owner.query('update "order" set changed_at = current_instant() where id = $1', [rowId("order", touched.id)]);
  await clock.set(new Date(start.getTime() + 31 * day));
  await discardUntouchedOrders(owner, app);
  const before = await orderCounts(scene.database);
  await discardUntouchedOrders(owner, app);
  expect(await orderCounts(scene.database)).toEqual(before);
  const { rows } = await owner.query('select id, state from "order" where id = any($1)', [
    [old, touched, placed].map(({ id }) => rowId("order", id)),
  ]);
  const states = new Map(rows.map(({ id, state }) => [id, state]));
  expect([old, touched, placed].map(({ id }) => states.get(rowId("order", id)))).toEqual([
    "discarded",
    "draft",
    "placed",
  ]);
  expect(await eventsOf(old.id)).toEqual(["order-started customer admin-center", "order-discarded job job"]);
  await clock.release();
  // Who has it open elsewhere is told that it is another now.
  expect((await buyer.order(old.id)).etag).not.toBe(old.etag);
});
