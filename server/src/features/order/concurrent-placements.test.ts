import { afterAll, expect, test } from "vitest";
import { rowId } from "../../../../contract/ids.ts";
import type { Order } from "../../../../contract/orders.ts";
import { listenAnywhere } from "../../../../test-kit/build-test-app.ts";
import { makePerson } from "../../../../test-kit/make-person.ts";
import { Shopper, startOrderScene } from "../../../../test-kit/order-scene.ts";

const scene = await startOrderScene();
const { owner } = scene.database;
const origin = await listenAnywhere(scene.server);
afterAll(() => scene.server.close());

/** What the database holds of an order: everything that must be there once. */
async function written(orderId: string) {
  const { rows } = await owner.query(
    `select
       (select count(*)::int from "order" where id = $1 and state = 'placed') as placed,
       (select count(distinct i.subscription_id)::int from order_item i where i.order_id = $1) as subscriptions,
       (select count(*)::int from subscription s where s.organization_id = o.organization_id and s.created_at = o.placed_at) as begun,
       (select count(*)::int from charge where order_id = $1) as charges,
       (select count(*)::int from audit_event where subject_id = $1 and act = 'order-placed') as events,
       (select count(*)::int from partner_of_record r join order_item i on i.subscription_id = r.subscription_id
        where i.order_id = $1) as namings,
       (select count(*)::int from graphile_worker.jobs where key = 'order-placed:' || $1::text) as messages
     from "order" o where o.id = $1`,
    [rowId("order", orderId)],
  );
  return rows[0];
}

const once = (items: number) => ({
  placed: 1,
  subscriptions: items,
  begun: items,
  charges: items,
  events: 1,
  namings: items,
  messages: 1,
});

function place(cookie: string, id: string, total: unknown, headers: Record<string, string> = {}) {
  return fetch(`${origin}/api/v1/orders/${id}/placement`, {
    method: "POST",
    headers: { cookie, "content-type": "application/json", "sec-fetch-site": "same-origin", ...headers },
    body: JSON.stringify({ total }),
  });
}

test("50 placements of one draft at once make one order and one set of subscriptions", async () => {
  const { buyer, service, kowal, organization } = await scene.makeCast();
  const colleague = await scene.visit(
    await makePerson(owner, { ...organization, kind: "customer" }, { role: "billing-admin" }),
  );
  const { id } = await buyer.startReady(service, service, service);
  await buyer.name(id, kowal.partnerId);
  const { totals, etag } = await buyer.order(id);
  const cookies = [buyer.visitor.cookie, colleague.cookie];
  const answers = await Promise.all(
    Array.from({ length: 50 }, (_, number) =>
      place(cookies[number % 2] ?? "", id, totals?.total, number % 3 === 0 ? { "if-match": etag } : {}),
    ),
  );
  const bodies = (await Promise.all(answers.map((answer) => answer.json()))) as Order[];
  const statuses = answers.map(({ status }) => status).sort();
  expect(statuses).toEqual([...Array.from({ length: 49 }, () => 200), 201]);
  expect(new Set(bodies.map((order) => JSON.stringify(order))).size).toBe(1);
  expect(await written(id)).toEqual(once(3));
});

test("of a placement and a change at once the order is what was placed, or the change came first and is seen", async () => {
  const { buyer, service, kowal, other } = await scene.makeCast();
  for (let round = 0; round < 10; round += 1) {
    const { id } = await buyer.startReady(service);
    await buyer.name(id, kowal.partnerId);
    const { totals, etag } = await buyer.order(id);
    const [placed, named] = await Promise.all([
      place(buyer.visitor.cookie, id, totals?.total, { "if-match": etag }),
      buyer.name(id, other.partnerId, { headers: { "if-match": etag } }),
    ]);
    const outcome = [placed.status, named.statusCode];
    expect([
      [201, 409],
      [412, 200],
    ]).toContainEqual(outcome);
    const partnerId = placed.status === 201 ? kowal.partnerId : other.partnerId;
    const order = await buyer.order(id);
    expect(order.items[0]?.partnerOfRecord?.partner.partnerId).toBe(partnerId);
    if (placed.status !== 201) continue;
    expect(await written(id)).toEqual(once(1));
    // Who waited for the placement is shown the order whole, with who placed it.
    expect(named.json().currentOrder).toEqual(order);
  }
});

test("two starts with one key make one draft", async () => {
  const { anna, service } = await scene.makeCast();
  const buyer = new Shopper(anna);
  const { items } = await buyer.start(service);
  const planId = items[0]?.plan.id;
  const headers = { "idempotency-key": "buy-now-1" };
  const answers = await Promise.all([1, 2, 3, 4].map(() => buyer.askToStart([{ planId }], headers)));
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([201, 201, 201, 201]);
  expect(new Set(answers.map(({ body }) => body)).size).toBe(1);
  expect(answers.filter((answer) => !answer.headers["idempotent-replayed"])).toHaveLength(1);
  expect((await anna.get("/orders?state=draft")).json().items).toHaveLength(2);
});
