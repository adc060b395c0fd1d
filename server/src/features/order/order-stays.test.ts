import { expect, test } from "vitest";
import { rowId } from "../../../../contract/ids.ts";
import type { Order } from "../../../../contract/orders.ts";
import { startOrderScene } from "../../../../test-kit/order-scene.ts";

const scene = await startOrderScene();
const { owner } = scene.database;

const { buyer, service, kowal } = await scene.makeCast();
const ready = await buyer.startReady(service);
await buyer.name(ready.id, kowal.partnerId);
const placed = (await buyer.place(ready.id, ready.totals?.total)).json() as Order;
const order = rowId("order", placed.id);
const item = rowId("orderItem", placed.items[0]?.id ?? "");
const draft = await buyer.start(service);

test.each([
  ["its price", "update order_item set amount_minor = 1 where id = $1", item],
  ["its tax", "update order_item set tax_basis_points = 0 where id = $1", item],
  ["its quantity", "update order_item set seats = 1000 where id = $1", item],
  ["its partner", "update order_item set partner_id = null where id = $1", item],
  ["its subscription", "update order_item set subscription_id = gen_random_uuid() where id = $1", item],
  ["its items", "delete from order_item where id = $1", item],
  ["its sum", 'update "order" set net_minor = 1 where id = $1', order],
  ["its address", `update "order" set billing_name = 'x' where id = $1`, order],
  ["its number", 'update "order" set order_number = 1 where id = $1', order],
  ["its state", `update "order" set state = 'discarded' where id = $1`, order],
  ["its being", 'delete from "order" where id = $1', order],
  ["what is owed for it", "update charge set net_minor = 1 where order_id = $1", order],
  ["that something is owed for it", "delete from charge where order_id = $1", order],
])("the database itself keeps %s as it was placed", async (_, statement, id) => {
  // As the owner of the tables: nobody is let past.
  await expect(owner.query(statement, [id])).rejects.toMatchObject({ code: "23001" });
  expect((await buyer.order(placed.id)).totals).toEqual(placed.totals);
});

test("an order is placed whole or not: the database refuses half of one", async () => {
  const id = rowId("order", draft.id);
  await expect(owner.query(`update "order" set state = 'placed' where id = $1`, [id])).rejects.toMatchObject({
    constraint: "placed_whole",
  });
  await expect(
    owner.query(`update "order" set placed_at = current_instant() where id = $1`, [id]),
  ).rejects.toMatchObject({ constraint: "placed_whole" });
});

test("one subscription comes of one item, and one first charge of one subscription", async () => {
  const second = rowId("orderItem", draft.items[0]?.id ?? "");
  const statement = `update order_item set amount_minor = 1, tax_basis_points = 0,
    subscription_id = (select subscription_id from order_item where id = $1) where id = $2`;
  await expect(owner.query(statement, [item, second])).rejects.toMatchObject({
    constraint: "order_item_of_subscription",
  });
  const again = `insert into charge select organization_id, gen_random_uuid(), subscription_id, order_id, kind, at, period_starts_on,
    period_ends_on, seats, currency, net_minor, tax_basis_points, event_id from charge where order_id = $1`;
  await expect(owner.query(again, [order])).rejects.toMatchObject({ constraint: "charged_once" });
});
