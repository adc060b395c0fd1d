import { expect, test } from "vitest";
import { publicId } from "../../../../contract/ids.ts";
import type { Order } from "../../../../contract/orders.ts";
import type { PlanPrice } from "../../../../contract/prices.ts";
import { orderCounts, startOrderScene } from "../../../../test-kit/order-scene.ts";
import type { Visitor } from "../../../../test-kit/record-scene.ts";

const scene = await startOrderScene();
const { owner } = scene.database;
const pln = (amount: string) => ({ amount, currency: "PLN" });
const yearly = { country: "PL", term: "yearly" } as const;

function set(visitor: Visitor, planId: string, payload: object) {
  const url = `/api/v1/plans/${publicId("plan", planId)}/prices`;
  return visitor.request({ method: "PUT", url, payload });
}

const pricesOf = async (visitor: Visitor, planId: string) =>
  (await visitor.get(`/plans/${publicId("plan", planId)}/prices`)).json().items as PlanPrice[];
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();

test("a price in force ends where another begins, none is overwritten, and it is in the audit", async () => {
  const { operator, service } = await scene.makeCast();
  const [, before] = await pricesOf(operator, service.planId);
  const answer = await set(operator, service.planId, { ...yearly, price: pln("450.50") });
  expect(answer.statusCode, answer.body).toBe(200);
  const price = answer.json() as PlanPrice;
  expect(price).toMatchObject({ ...yearly, price: pln("450.50"), until: null });
  expect((await pricesOf(operator, service.planId)).filter(({ term }) => term === "yearly")).toEqual([price]);
  const { rows } = await owner.query(
    `select amount_minor, lower(valid) as since, upper(valid) as until from plan_price
     where plan_id = $1 and term = 'yearly' order by lower(valid)`,
    [service.planId],
  );
  expect(rows).toEqual([
    { amount_minor: "40000", since: new Date(before?.from ?? ""), until: new Date(price.from) },
    { amount_minor: "45050", since: new Date(price.from), until: null },
  ]);
  const { rows: events } = await owner.query(
    "select act, through, before, after from audit_event where subject_id = $1",
    [service.planId],
  );
  expect(events).toEqual([
    {
      act: "plan-price-set",
      through: "operator",
      before: { price: pln("400.00") },
      after: { ...yearly, price: pln("450.50"), from: price.from },
    },
  ]);
});

test("a price for later is announced and does not hold before; the one that is there already is no change", async () => {
  const { operator, buyer, service } = await scene.makeCast();
  const from = inDays(30);
  await set(operator, service.planId, { ...yearly, price: pln("500.00"), from });
  const between = await set(operator, service.planId, { ...yearly, price: pln("480.00"), from: inDays(10) });
  expect(between.json().until).toBe(from);
  expect((await buyer.start(service)).items[0]?.price).toEqual(pln("400.00"));
  const before = await orderCounts(scene.database);
  const again = await set(operator, service.planId, { ...yearly, price: pln("400") });
  expect([again.statusCode, again.json().price]).toEqual([200, pln("400.00")]);
  expect(await orderCounts(scene.database)).toEqual(before);
  expect((await set(operator, service.planId, { ...yearly, price: pln("1.00"), from })).json().code).toBe(
    "already-set-from-then",
  );
});

test("the past is refused, and so is what is no amount", async () => {
  const { operator, service } = await scene.makeCast();
  const refusals = [
    [{ price: pln("1.00"), from: inDays(-1) }, "from-in-the-past"],
    [{ price: pln("1.005") }, "amount-wrong"],
    [{ price: pln("-1.00") }, "amount-wrong"],
    [{ price: pln("99999999999999999") }, "amount-wrong"],
    [{ price: { amount: "1.50", currency: "JPY" } }, "amount-wrong"],
  ] as const;
  for (const [payload, code] of refusals) {
    expect((await set(operator, service.planId, { ...yearly, ...payload })).json().code).toBe(code);
  }
  expect((await set(operator, service.id, { ...yearly, price: pln("1.00") })).json().code).toBe("not-found");
});

test("only operators set prices", async () => {
  const { anna, agent, service } = await scene.makeCast();
  for (const visitor of [anna, agent]) {
    expect((await set(visitor, service.planId, { ...yearly, price: pln("1.00") })).json().code).toBe("only-operators");
    expect((await visitor.get(`/plans/${publicId("plan", service.planId)}/prices`)).json().code).toBe("only-operators");
  }
});

test("what was placed keeps its price, and a draft that saw the old one is not placed at the new", async () => {
  const { operator, buyer, service } = await scene.makeCast();
  const [first, second] = [await buyer.startReady(service), await buyer.startReady(service)];
  const placed = (await buyer.place(first.id, first.totals?.total)).json() as Order;
  await set(operator, service.planId, { ...yearly, price: pln("450.00") });
  expect((await buyer.order(first.id)).totals).toEqual(placed.totals);
  const refused = await buyer.place(second.id, second.totals?.total);
  expect([refused.json().code, refused.json().currentOrder.totals.net]).toEqual(["total-changed", pln("450.00")]);
});

test("two operators at once leave one price at any instant", async () => {
  const { operator, service } = await scene.makeCast();
  const answers = await Promise.all(
    Array.from({ length: 10 }, (_, number) =>
      set(operator, service.planId, { ...yearly, price: pln(`${500 + number}.00`), from: inDays(number + 1) }),
    ),
  );
  expect(answers.map(({ statusCode }) => statusCode)).toEqual(Array(10).fill(200));
  const prices = (await pricesOf(operator, service.planId)).filter(({ term }) => term === "yearly");
  expect(prices).toHaveLength(11);
  expect(prices.map(({ until }) => until)).toEqual([...prices.slice(1).map(({ from }) => from), null]);
});
