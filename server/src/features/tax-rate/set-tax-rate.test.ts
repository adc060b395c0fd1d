import { expect, test } from "vitest";
import type { TaxRate } from "../../../../contract/prices.ts";
import { orderCounts, startOrderScene } from "../../../../test-kit/order-scene.ts";
import type { Visitor } from "../../../../test-kit/record-scene.ts";

const scene = await startOrderScene();
const { owner } = scene.database;
const set = (visitor: Visitor, country: string, payload: object) =>
  visitor.request({ method: "PUT", url: `/api/v1/tax-rates/${country}`, payload });
const ratesOf = async (visitor: Visitor, country: string) =>
  ((await visitor.get("/tax-rates")).json().items as TaxRate[]).filter((one) => one.country === country);
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();

test("a rate in force ends where another begins, orders keep theirs, and it is in the audit", async () => {
  const { operator, anna, buyer, service } = await scene.makeCast();
  const order = await buyer.startReady(service);
  await buyer.place(order.id, order.totals?.total);
  const waiting = await buyer.startReady(service);
  const rate = (await set(operator, "PL", { percent: "23.5" })).json() as TaxRate;
  expect(rate).toMatchObject({ country: "PL", percent: "23.50", until: null });
  expect(await ratesOf(anna, "PL")).toEqual([rate]);
  expect((await buyer.order(order.id)).totals).toEqual(order.totals);
  expect((await buyer.order(waiting.id)).totals?.tax).toEqual({ amount: "94.00", currency: "PLN" });
  expect((await buyer.place(waiting.id, waiting.totals?.total)).json().code).toBe("total-changed");
  const { rows } = await owner.query("select act, before, after from audit_event where act = 'tax-rate-set'");
  expect(rows).toEqual([
    { act: "tax-rate-set", before: { percent: "23.00" }, after: { country: "PL", percent: "23.50", from: rate.from } },
  ]);
  await set(operator, "PL", { percent: "23" });
});

test("a country's first rate opens it; one for later is announced; what is there already is no change", async () => {
  const { operator, service, buyer, anna } = await scene.makeCast();
  await owner.query(
    `insert into plan_price (id, plan_id, country, term, currency, amount_minor, valid)
     values (gen_random_uuid(), $1, 'SE', 'yearly', 'PLN', 1000, '[2020-01-01,)')`,
    [service.planId],
  );
  const order = await buyer.start(service);
  const planId = order.items[0]?.plan.id ?? "";
  const untaxed = await buyer.change(order.id, { items: [{ planId, countryOfUse: "SE" }] });
  expect([untaxed.json().code, untaxed.json().errors[0].field]).toEqual(["no-tax-rate", "items.0.countryOfUse"]);
  await set(operator, "SE", { percent: "25" });
  const later = inDays(3);
  await set(operator, "SE", { percent: "26", from: later });
  expect((await buyer.change(order.id, { items: [{ planId, countryOfUse: "SE" }] })).statusCode).toBe(200);
  expect((await ratesOf(anna, "SE")).map(({ percent, until }) => [percent, until])).toEqual([
    ["25.00", later],
    ["26.00", null],
  ]);
  const before = await orderCounts(scene.database);
  expect((await set(operator, "SE", { percent: "25.0" })).json().percent).toBe("25.00");
  expect(await orderCounts(scene.database)).toEqual(before);
  expect((await set(operator, "SE", { percent: "1", from: later })).json().code).toBe("already-set-from-then");
  expect((await set(operator, "SE", { percent: "1", from: inDays(-1) })).json().code).toBe("from-in-the-past");
});

test.each(["-1", "100.01", "101", "1.234", "1e1", "", "23 %"])("%j is no rate", async (percent) => {
  const { operator } = await scene.makeCast();
  expect((await set(operator, "PL", { percent })).json().errors[0].field).toBe("percent");
});

test("only operators set rates", async () => {
  const { anna, agent } = await scene.makeCast();
  for (const visitor of [anna, agent]) {
    expect((await set(visitor, "PL", { percent: "1" })).json().code).toBe("only-operators");
  }
});
