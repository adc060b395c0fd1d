import { expect, test } from "vitest";
import { rowId } from "../../../../contract/ids.ts";
import type { Order } from "../../../../contract/orders.ts";
import { orderCounts, startOrderScene } from "../../../../test-kit/order-scene.ts";
import { activateSubscriptions } from "./activate-subscriptions.ts";

const scene = await startOrderScene();
const { owner, app } = scene.database;
const activate = (payload: Queued | undefined) => {
  if (!payload) throw new Error("Nothing is queued.");
  return activateSubscriptions(app, payload);
};

/** As placing puts it into the queue. */
interface Queued {
  readonly organizationId: string;
  readonly orderId: string;
}

async function placed() {
  const cast = await scene.makeCast();
  const { id, totals } = await cast.buyer.startReady(cast.service, cast.service);
  const order = (await cast.buyer.place(id, totals?.total)).json() as Order;
  const ids = order.items.map(({ subscriptionId }) => rowId("subscription", subscriptionId ?? "") ?? "");
  const { rows } = await owner.query<{ payload: Queued }>(
    "select payload from graphile_worker._private_jobs j where j.key = $1",
    [`activate-subscriptions:${rowId("order", id)}`],
  );
  return { ...cast, ids, payload: rows[0]?.payload };
}

const statesOf = async (ids: readonly string[]) =>
  (await owner.query("select state from subscription where id = any($1) order by id", [ids])).rows.map(
    (row) => row.state,
  );

test("what was bought is pending until the job makes it active; a repeat does no harm, and it is in the audit", async () => {
  const { ids, payload } = await placed();
  expect(await statesOf(ids)).toEqual(["pending", "pending"]);
  await activate(payload);
  expect(await statesOf(ids)).toEqual(["active", "active"]);
  const before = await orderCounts(scene.database);
  await activate(payload);
  expect(await orderCounts(scene.database)).toEqual(before);
  const { rows } = await owner.query(
    "select actor_kind, through, before, after from audit_event where subject_id = $1 and act = 'subscription-moved'",
    [ids[0]],
  );
  expect(rows).toEqual([
    { actor_kind: "job", through: "job", before: { state: "pending" }, after: { state: "active" } },
  ]);
});

test("one that was cancelled before stays cancelled, and another organization's is not touched", async () => {
  const one = await placed();
  const other = await placed();
  await one.operator.move({ id: one.ids[0] ?? "", organizationId: one.organization.id }, "cancelled");
  await activate(one.payload);
  expect((await statesOf(one.ids)).sort()).toEqual(["active", "cancelled"]);
  expect(await statesOf(other.ids)).toEqual(["pending", "pending"]);
});
