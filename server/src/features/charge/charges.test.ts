import { expect, test } from "vitest";
import type { Order } from "../../../../contract/orders.ts";
import type { Charge } from "../../../../contract/subscription-changes.ts";
import { startOrderScene } from "../../../../test-kit/order-scene.ts";

const scene = await startOrderScene();

test("what was bought is owed for its first term, and billing fetches it by subscription", async () => {
  const { buyer, service, anna, stranger, agent, operator } = await scene.makeCast();
  const { id, totals } = await buyer.startReady(service, service);
  const { items } = (await buyer.place(id, totals?.total)).json() as Order;
  const all = (await anna.get("/charges")).json().items as Charge[];
  expect(all.map(({ subscriptionId }) => subscriptionId).sort()).toEqual(items.map((one) => one.subscriptionId).sort());
  const [first] = items;
  const url = `/charges?subscriptionId=${first?.subscriptionId}`;
  const one = (await anna.get(url)).json().items as Charge[];
  expect(one).toMatchObject([
    {
      subscriptionId: first?.subscriptionId,
      orderId: id,
      kind: "purchase",
      seats: 1,
      net: { amount: "400.00", currency: "PLN" },
      percent: "23.00",
      tax: { amount: "92.00", currency: "PLN" },
    },
  ]);
  expect((await operator.get(url)).json().items).toEqual(one);
  for (const visitor of [stranger, agent]) expect((await visitor.get(url)).json().items).toEqual([]);
  expect((await anna.get("/charges?subscriptionId=nonsense")).json().items).toEqual([]);
});
