import { v7 } from "uuid";
import { expect, test } from "vitest";
import { publicId } from "../../../../contract/ids.ts";
import type { Service } from "../../../../contract/resources.ts";
import { insertRows } from "../../../../database/insert-rows.ts";
import { startOrderScene } from "../../../../test-kit/order-scene.ts";
import { renewDueSubscriptions } from "../subscription/renew-due-subscriptions.ts";

const scene = await startOrderScene();
const { app, owner } = scene.database;
const operator = await scene.visit(scene.operatorPerson);

const sale = (planId: string, method: "PUT" | "DELETE", visitor = operator) =>
  visitor.request({ method, url: `/api/v1/plans/${publicId("plan", planId)}/sale` });

/** A plan beside the one that the service has, sold in the same way. */
async function addPlan(serviceId: string, name: string): Promise<string> {
  const id = v7();
  await insertRows(owner, "plan", [{ id, service_id: serviceId, code: name.toLowerCase(), name, position: 2 }]);
  await insertRows(
    owner,
    "plan_price",
    (["monthly", "yearly"] as const).map((term) => ({
      id: v7(),
      plan_id: id,
      country: "PL",
      currency: "PLN",
      valid: "[2020-01-01,)",
      term,
      amount_minor: "50000",
    })),
  );
  return id;
}

test("a plan off sale is neither listed nor ordered; put on sale again it is both, at its prices", async () => {
  const { buyer, service } = await scene.makeCast();
  const listed = async () =>
    ((await buyer.visitor.get("/services")).json().items as Service[]).find(
      ({ id }) => id === publicId("service", service.id),
    )?.plans.length ?? 0;
  expect(await listed()).toBe(1);
  const off = await sale(service.planId, "DELETE");
  expect(off.statusCode, off.body).toBe(200);
  expect(off.json().plans).toMatchObject([{ offSaleSince: expect.any(String), soldIn: [] }]);
  expect(await listed()).toBe(0);
  const every = (await operator.get("/services?every=true")).json().items as Service[];
  const kept = every.find(({ id }) => id === publicId("service", service.id));
  expect(kept?.plans).toMatchObject([{ offSaleSince: expect.any(String), prices: [] }]);
  const refused = await buyer.askToStart([{ planId: publicId("plan", service.planId) }]);
  expect(refused.json()).toMatchObject({
    status: 422,
    code: "plan-off-sale",
    detail: expect.stringContaining("Basic"),
    errors: [{ field: "items.0.planId" }],
  });
  expect((await sale(service.planId, "PUT")).json().plans).toMatchObject([{ offSaleSince: null, soldIn: ["PL"] }]);
  expect(await listed()).toBe(1);
  expect((await buyer.start(service)).totals).not.toBeNull();
});

test("an order that waits is told, is not placed, and is placed once the plan is taken out", async () => {
  const { buyer, service } = await scene.makeCast();
  const other = await addPlan(service.id, "Other");
  const order = await buyer.startReady(service);
  const [held] = order.items;
  const both = await buyer.change(order.id, {
    items: [{ id: held?.id, planId: publicId("plan", service.planId) }, { planId: publicId("plan", other) }],
  });
  expect(both.statusCode, both.body).toBe(200);
  await sale(service.planId, "DELETE");
  const told = await buyer.order(order.id);
  expect(told.items[0]).toMatchObject({ terms: [], countries: [], price: null, problems: [{ code: "plan-off-sale" }] });
  expect(told).toMatchObject({ totals: null, actions: { place: { allowed: false, reason: "order-incomplete" } } });
  expect((await buyer.place(order.id, both.json().totals.total)).json()).toMatchObject({
    code: "order-incomplete",
    errors: [{ field: "items.0", message: expect.stringContaining("off sale") }],
  });
  const rest = await buyer.change(order.id, { items: [{ id: told.items[1]?.id, planId: publicId("plan", other) }] });
  expect((await buyer.place(order.id, rest.json().totals.total)).statusCode).toBe(201);
});

test("what is subscribed to a plan off sale keeps it, changes its seats, and is renewed; nothing else changes to it", async () => {
  const { anna, buyer, service, subscription } = await scene.makeCast();
  const other = await addPlan(service.id, "Other");
  await sale(other, "DELETE");
  await sale(service.planId, "DELETE");
  const url = `/api/v1/subscriptions/${publicId("subscription", subscription.id)}/change-previews`;
  const preview = (payload: object) => anna.request({ method: "POST", url, payload });
  await owner.query("update subscription set renews_on = current_date + 100 where id = $1", [subscription.id]);
  expect((await preview({ planId: publicId("plan", other) })).json().refusal.code).toBe("plan-not-sold");
  expect((await preview({ seats: 12 })).json().refusal).toBeNull();
  await owner.query(
    "update subscription set renews_on = current_date, term_starts_on = current_date - 365 where id = $1",
    [subscription.id],
  );
  await renewDueSubscriptions({ pool: app, owner, onError: (error) => expect.fail(String(error)) });
  const seen = (await buyer.visitor.get(`/subscriptions/${publicId("subscription", subscription.id)}`)).json();
  expect(seen).toMatchObject({ state: "active", plan: { id: publicId("plan", service.planId) } });
  expect(seen.renewsOn > new Date().toISOString()).toBe(true);
});

test("each is in the audit once, however often it is asked; only operators sell plans", async () => {
  const { anna, service } = await scene.makeCast();
  expect((await sale(service.planId, "DELETE", anna)).json().code).toBe("only-operators");
  const answers = await Promise.all(Array.from({ length: 4 }, () => sale(service.planId, "DELETE")));
  expect(new Set(answers.map(({ body }) => body)).size).toBe(1);
  await sale(service.planId, "PUT");
  await sale(service.planId, "PUT");
  const { rows } = await owner.query(
    "select act, before, after from audit_event where subject_id = $1 order by occurred_at, id",
    [service.planId],
  );
  expect(rows).toEqual([
    { act: "plan-taken-off-sale", before: { onSale: true }, after: { onSale: false } },
    { act: "plan-put-on-sale", before: { onSale: false }, after: { onSale: true } },
  ]);
  expect((await sale(v7(), "DELETE")).statusCode).toBe(404);
});
