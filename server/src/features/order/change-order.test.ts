import { expect, test } from "vitest";
import { publicId } from "../../../../contract/ids.ts";
import type { Order } from "../../../../contract/orders.ts";
import { makePerson } from "../../../../test-kit/make-person.ts";
import { makeService } from "../../../../test-kit/make-service.ts";
import { makeTaxRate } from "../../../../test-kit/make-tax-rate.ts";
import { address, orderCounts, Shopper, startOrderScene } from "../../../../test-kit/order-scene.ts";

const scene = await startOrderScene();
const { owner } = scene.database;
await makeTaxRate(owner, { country: "NO", basisPoints: 2500 });

test("a draft begins with what is usual: the smallest quantity, by the year, used at home, billed to the organization", async () => {
  const { buyer, service } = await scene.makeCast();
  await owner.query("update plan set min_seats = 5 where id = $1", [service.planId]);
  expect(await buyer.start(service)).toMatchObject({
    state: "draft",
    number: null,
    items: [
      { seats: 5, term: "yearly", countryOfUse: "PL", price: { amount: "400.00", currency: "PLN" }, problems: [] },
    ],
    totals: { total: { amount: "2460.00", currency: "PLN" } },
    payment: { vatId: null, billingAddress: { name: "Zielona Farma sp. z o.o.", street: null, country: "PL" } },
    placedAt: null,
  });
});

test("the next draft begins with the address of the last invoice", async () => {
  const { buyer, service } = await scene.makeCast();
  const first = await buyer.startReady(service);
  await buyer.change(first.id, {
    payment: { method: "invoice", vatId: "PL 123-456-32-18", purchaseOrderNumber: "Z/7" },
  });
  await buyer.place(first.id, first.totals?.total);
  const { payment } = await buyer.start(service);
  expect(payment).toEqual({
    method: "invoice",
    purchaseOrderNumber: null,
    vatId: "PL1234563218",
    billingAddress: address,
  });
});

test("a draft is found again by a colleague, on another device", async () => {
  const { buyer, service, organization } = await scene.makeCast();
  const { id } = await buyer.start(service);
  const colleague = new Shopper(
    await scene.visit(await makePerson(owner, { ...organization, kind: "customer" }, { role: "billing-admin" })),
  );
  expect((await colleague.visitor.get("/orders?state=draft")).json()).toMatchObject({
    items: [{ id, state: "draft", itemNames: [`${service.name} Basic`], total: { amount: "492.00", currency: "PLN" } }],
    nextCursor: null,
    actions: { start: { allowed: true } },
  });
  expect((await colleague.change(id, { partnerQuestionAnswered: true })).json().partnerQuestionAnswered).toBe(true);
});

test("items are changed, taken out and put in; one that stays keeps its partner", async () => {
  const { buyer, service, kowal } = await scene.makeCast();
  const second = await makeService(owner);
  const { id, items } = await buyer.start(service, second);
  await buyer.name(id, kowal.partnerId, { item: items[0] });
  const [first] = items;
  const changed = await buyer.change(id, {
    items: [
      { planId: publicId("plan", second.planId), seats: 7, term: "monthly" },
      { id: first?.id ?? "", planId: first?.plan.id ?? "", seats: 2, term: "monthly" },
    ],
  });
  expect(changed.statusCode, changed.body).toBe(200);
  const order = changed.json() as Order;
  expect(
    order.items.map(({ seats, term, partnerOfRecord }) => [seats, term, partnerOfRecord?.partner.partnerId]),
  ).toEqual([
    [7, "monthly", undefined],
    [2, "monthly", kowal.partnerId],
  ]);
  expect(order.items[1]?.id).toBe(first?.id);
  // What is left out stays.
  const again = (
    await buyer.change(id, { items: order.items.map((item) => ({ id: item.id, planId: item.plan.id })) })
  ).json();
  expect(again.items).toEqual(order.items);
  expect(again.etag).not.toBe(order.etag);
});

test("an item that its partner may not serve any more after a change says so, and keeps the partner", async () => {
  const { buyer, service, kowal } = await scene.makeCast();
  const second = await makeService(owner);
  const { id, items } = await buyer.start(service);
  await buyer.name(id, kowal.partnerId);
  const planId = publicId("plan", second.planId);
  const changed = (await buyer.change(id, { items: [{ id: items[0]?.id ?? "", planId }] })).json() as Order;
  expect(changed.items[0]).toMatchObject({
    partnerOfRecord: { partner: { partnerId: kowal.partnerId }, check: { outcome: "wrong-service" } },
    problems: [{ code: "wrong-service" }],
  });
  const { waysOut = [] } = changed.items[0]?.partnerOfRecord?.check ?? {};
  const query = new URLSearchParams({ service: second.code, country: "PL", order: id, item: items[0]?.id ?? "" });
  expect(waysOut).toEqual([{ kind: "directory", href: `/en/directory?${query}` }]);
});

test("quantities, plans, terms, countries and currencies that are not sold are refused by field, and nothing changes", async () => {
  const { buyer, service } = await scene.makeCast();
  await owner.query("update plan set max_seats = 10 where id = $1", [service.planId]);
  await owner.query(
    `insert into plan_price (id, plan_id, country, term, currency, amount_minor, valid)
     values (gen_random_uuid(), $1, 'NO', 'monthly', 'NOK', 9900, '[2020-01-01,)')`,
    [service.planId],
  );
  const { id, items } = await buyer.start(service);
  const planId = items[0]?.plan.id ?? "";
  const before = await orderCounts(scene.database);
  const refusals = [
    [[{ planId, seats: 11 }], "seats-out-of-range", "items.0.seats"],
    [[{ planId: publicId("plan", service.id) }], "item-not-sold", "items.0.planId"],
    [[{ planId: "nonsense" }], "item-not-sold", "items.0.planId"],
    [[{ planId }, { planId, term: "yearly", countryOfUse: "NO" }], "item-not-sold", "items.1.term"],
    [[{ planId, countryOfUse: "DE" }], "item-not-sold", "items.0.planId"],
    [[{ planId }, { planId, countryOfUse: "NO" }], "currencies-differ", undefined],
    [
      [
        { id: items[0]?.id, planId },
        { id: items[0]?.id, planId },
      ],
      "invalid-request",
      "items.1.id",
    ],
    [[{ id: publicId("orderItem", service.id), planId }], "invalid-request", "items.0.id"],
  ] as const;
  for (const [wanted, code, field] of refusals) {
    const refused = await buyer.change(id, { items: wanted as never });
    expect([refused.json().code, refused.json().errors?.[0]?.field], JSON.stringify(wanted)).toEqual([code, field]);
    expect(refused.statusCode).toBeLessThan(500);
  }
  expect((await buyer.askToStart([{ planId, seats: 11 }])).json().code).toBe("seats-out-of-range");
  expect((await buyer.askToStart([{ planId: "nonsense" }])).json().detail).toMatch(
    /^This plan is not sold .*: Poland\./,
  );
  expect((await buyer.askToStart([{ planId, seats: 0 }])).json().code).toBe("invalid-request");
  expect(await orderCounts(scene.database)).toEqual(before);
});

test("a VAT ID follows the rule of the billing address's country, and is kept as an invoice writes it", async () => {
  const { buyer, service } = await scene.makeCast();
  const { id } = await buyer.startReady(service);
  const vat = async (vatId: string | null, country = "PL") =>
    buyer.change(id, { payment: { method: "invoice", vatId, billingAddress: { ...address, country } } });
  expect((await vat("123 456 32 18")).json().payment.vatId).toBe("PL1234563218");
  const before = await orderCounts(scene.database);
  const wrong = await vat("PL1234563219");
  expect([wrong.statusCode, wrong.json().code]).toEqual([422, "vat-id-wrong"]);
  expect(wrong.json().errors).toEqual([{ field: "payment.vatId", message: expect.stringContaining("Poland") }]);
  // The ID that is there would not be one of the new country.
  const moved = await buyer.change(id, {
    payment: { method: "invoice", billingAddress: { ...address, country: "NO" } },
  });
  expect(moved.json().code).toBe("vat-id-wrong");
  expect(await orderCounts(scene.database)).toEqual(before);
  expect((await vat("995525828", "NO")).json().payment.vatId).toBe("995525828MVA");
  expect((await vat(" ")).json().payment.vatId).toBeNull();
  for (const typed of ["x", "'; drop table", "1".repeat(30)]) expect((await vat(typed)).statusCode, typed).toBe(422);
  const nowhere = { ...address, country: null };
  const unknown = await buyer.change(id, { payment: { method: "invoice", vatId: "AB-1", billingAddress: nowhere } });
  expect(unknown.json().code).toBe("vat-id-wrong");
});

test("a stale If-Match is refused with what is there now; a repeat with the same key changes nothing", async () => {
  const { buyer, service } = await scene.makeCast();
  const draft = await buyer.startReady(service);
  const change = { payment: { method: "invoice", purchaseOrderNumber: "1" } } as const;
  const headers = { "if-match": draft.etag, "idempotency-key": "change-1" };
  const first = await buyer.change(draft.id, change, headers);
  const again = await buyer.change(draft.id, change, headers);
  expect(again.headers["idempotent-replayed"]).toBe("true");
  expect([again.statusCode, again.body, again.headers.etag]).toEqual([200, first.body, first.headers.etag]);
  const stale = await buyer.change(draft.id, change, { "if-match": draft.etag });
  expect([stale.statusCode, stale.json().code, stale.json().currentOrder]).toEqual([
    412,
    "order-changed",
    first.json(),
  ]);
  const other = await buyer.change(draft.id, { partnerQuestionAnswered: true }, headers);
  expect(other.json().code).toBe("idempotency-key-reused");
});

test("strangers find nothing, a reader may look and not change, a placed order stays as it is", async () => {
  const { buyer, readingShopper, service, stranger, agent, operator } = await scene.makeCast();
  const { id, totals } = await buyer.startReady(service);
  const change = { partnerQuestionAnswered: true } as const;
  for (const visitor of [stranger, agent]) {
    expect((await new Shopper(visitor).read(id)).json().code).toBe("not-found");
    expect((await new Shopper(visitor).change(id, change)).json().code).toBe("not-found");
    expect((await new Shopper(visitor).discard(id)).json().code).toBe("not-found");
  }
  const seen = await readingShopper.order(id);
  expect(Object.values(seen.actions).map(({ reason }) => reason)).toEqual(Array(3).fill("role-may-not-order"));
  expect((await readingShopper.change(id, change)).json().code).toBe("role-may-not-order");
  expect((await readingShopper.discard(id)).json().code).toBe("role-may-not-order");
  expect((await readingShopper.askToStart([{ planId: "x" }])).json().code).toBe("role-may-not-order");
  expect((await readingShopper.visitor.get("/orders")).json().actions.start.reason).toBe("role-may-not-order");
  expect((await new Shopper(operator).order(id)).actions.change.reason).toBe("only-the-customer");
  await buyer.place(id, totals?.total);
  const before = await orderCounts(scene.database);
  expect((await buyer.change(id, change)).json()).toMatchObject({
    code: "order-placed",
    currentOrder: { state: "placed" },
  });
  expect((await buyer.discard(id)).json().code).toBe("order-placed");
  expect(await orderCounts(scene.database)).toEqual(before);
});
