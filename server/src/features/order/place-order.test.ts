import { expect, test } from "vitest";
import { rowId } from "../../../../contract/ids.ts";
import type { Order } from "../../../../contract/orders.ts";
import { authorize } from "../../../../test-kit/make-partner.ts";
import { makeService } from "../../../../test-kit/make-service.ts";
import { makeTaxRate } from "../../../../test-kit/make-tax-rate.ts";
import { address, orderCounts, Shopper, startOrderScene } from "../../../../test-kit/order-scene.ts";
import { recordBreaches } from "../../../../test-kit/record-breaches.ts";

const scene = await startOrderScene();
const { owner } = scene.database;
await makeTaxRate(owner, { country: "CZ", basisPoints: 2100 });

const eventsOf = async (subject: string) => {
  const { rows } = await owner.query(
    "select act, actor_kind, through, before, after from audit_event where subject_id = $1 order by occurred_at, id",
    [rowId(subject.startsWith("ord") ? "order" : "subscription", subject)],
  );
  return rows;
};

const jobsOf = async (orderId: string, subscriptionIds: readonly string[]) => {
  const keys = [orderId, ...subscriptionIds];
  const { rows } = await owner.query<{ task_identifier: string; key: string }>(
    "select task_identifier, key from graphile_worker.jobs where split_part(key, ':', 2) = any($1) order by 1, 2",
    [keys],
  );
  return rows.map((row) => row.task_identifier);
};

test("placing makes a subscription of each item, with its partner of record from its first instant", async () => {
  const { buyer, service, kowal, organization } = await scene.makeCast();
  const second = await makeService(owner);
  await authorize(owner, kowal, { serviceId: second.id });
  const { id, items } = await buyer.startReady(service, second);
  await buyer.name(id, kowal.partnerId, { item: items[0] });
  await buyer.change(id, {
    items: items.map((item, index) => ({ id: item.id, planId: item.plan.id, seats: index + 3 })),
  });
  const draft = await buyer.order(id);
  // 3 × 400.00 and 4 × 400.00, and 23 % of their sum.
  expect(draft.totals).toMatchObject({
    net: { amount: "2800.00" },
    tax: { amount: "644.00" },
    total: { amount: "3444.00" },
  });
  const answer = await buyer.place(id, draft.totals?.total);
  expect(answer.statusCode, answer.body).toBe(201);
  const placed = answer.json() as Order;
  expect(placed).toMatchObject({ state: "placed", number: expect.stringMatching(/^\d+$/), totals: draft.totals });
  expect(answer.headers.etag).toBe(placed.etag);

  const ids = placed.items.map(({ subscriptionId }) => rowId("subscription", subscriptionId ?? ""));
  const { rows } = await owner.query(
    `select s.state, s.seats, s.term, s.amount_minor, s.currency, s.sold_by, s.auto_renew, s.created_at, s.starts_on, s.renews_on,
       p.partner_number, r.starts_at, r.recorded_at, e.act, e.through
     from subscription s
     left join partner_of_record r on r.subscription_id = s.id
     left join partner p on p.id = r.partner_id
     left join audit_event e on e.id = r.named_event_id
     where s.id = any($1) order by s.seats`,
    [ids],
  );
  const at = new Date(placed.placedAt ?? "");
  const today = at.toISOString().slice(0, 10);
  const begun = {
    state: "pending",
    term: "yearly",
    amount_minor: "40000",
    currency: "PLN",
    sold_by: null,
    auto_renew: true,
  };
  const dates = { created_at: at, starts_on: today, renews_on: `${Number(today.slice(0, 4)) + 1}${today.slice(4)}` };
  const named = { partner_number: kowal.partnerId, starts_at: at, recorded_at: at, act: "partner-of-record-named" };
  expect(rows).toEqual([
    { ...begun, ...dates, seats: 3, ...named, through: "checkout" },
    {
      ...begun,
      ...dates,
      seats: 4,
      partner_number: null,
      starts_at: null,
      recorded_at: null,
      act: null,
      through: null,
    },
  ]);
  for (const one of ids)
    expect(await recordBreaches(owner, { organizationId: organization.id, id: one ?? "" })).toEqual([]);

  const { rows: charges } = await owner.query(
    `select kind, at, period_starts_on, period_ends_on, seats, net_minor, tax_basis_points, order_id from charge
     where subscription_id = any($1) order by seats`,
    [ids],
  );
  const charge = { kind: "purchase", at, period_starts_on: dates.starts_on, period_ends_on: dates.renews_on };
  const owed = { ...charge, tax_basis_points: 2300, order_id: rowId("order", id) };
  expect(charges).toEqual([
    { ...owed, seats: 3, net_minor: "120000" },
    { ...owed, seats: 4, net_minor: "160000" },
  ]);
});

test("it is in the audit, and everybody who has to hear of it is told after the commit", async () => {
  const { buyer, service, kowal } = await scene.makeCast();
  const { id } = await buyer.startReady(service);
  await buyer.name(id, kowal.partnerId);
  const { totals } = await buyer.order(id);
  const placed = (await buyer.place(id, totals?.total)).json() as Order;
  const subscription = placed.items[0]?.subscriptionId ?? "";
  expect((await eventsOf(id)).map(({ act }) => act)).toEqual(["order-started", "order-partner-named", "order-placed"]);
  expect((await eventsOf(id)).at(-1)).toEqual({
    act: "order-placed",
    actor_kind: "customer",
    through: "checkout",
    before: { state: "draft" },
    after: { state: "placed", total: totals?.total, subscriptions: [subscription] },
  });
  expect((await eventsOf(subscription)).map(({ act, through }) => `${act} ${through}`).sort()).toEqual([
    "partner-of-record-named checkout",
    "subscription-started checkout",
  ]);
  expect(await jobsOf(rowId("order", id) ?? "", [rowId("subscription", subscription) ?? ""])).toEqual([
    "activate-subscriptions",
    "tell-order-placed",
    "tell-partner-of-record-change",
  ]);
});

test("placing it again answers the same order and writes nothing, with whatever sum and ETag", async () => {
  const { buyer, service } = await scene.makeCast();
  const draft = await buyer.startReady(service);
  const first = await buyer.place(draft.id, draft.totals?.total, { "if-match": draft.etag });
  expect(first.statusCode).toBe(201);
  const before = await orderCounts(scene.database);
  const again = await buyer.place(draft.id, draft.totals?.total, { "if-match": draft.etag });
  expect(again.statusCode).toBe(200);
  expect(again.json()).toEqual(first.json());
  const otherTab = await buyer.place(draft.id, { amount: "1.00", currency: "EUR" });
  expect([otherTab.statusCode, otherTab.json()]).toEqual([200, first.json()]);
  expect(await orderCounts(scene.database)).toEqual(before);
});

test("strangers find nothing, a reader and an operator may not, and nothing is written", async () => {
  const { buyer, readingShopper, service, stranger, agent, operator } = await scene.makeCast();
  const { id, totals } = await buyer.startReady(service);
  const before = await orderCounts(scene.database);
  for (const visitor of [stranger, agent]) {
    expect((await new Shopper(visitor).place(id, totals?.total)).json().code).toBe("not-found");
  }
  expect((await readingShopper.place(id, totals?.total)).json().code).toBe("role-may-not-order");
  expect((await new Shopper(operator).place(id, totals?.total)).json().code).toBe("only-the-customer");
  expect(await orderCounts(scene.database)).toEqual(before);
  await buyer.place(id, totals?.total);
  expect((await readingShopper.place(id, totals?.total)).json().code).toBe("role-may-not-order");
});

test("a discarded draft, an empty one and an incomplete one are refused, each with what is wrong", async () => {
  const { buyer, service } = await scene.makeCast();
  const incomplete = await buyer.start(service);
  const refused = await buyer.place(incomplete.id, incomplete.totals?.total);
  expect(refused.statusCode).toBe(409);
  expect(refused.json()).toMatchObject({
    code: "order-incomplete",
    currentOrder: { id: incomplete.id, state: "draft" },
  });
  const fields = refused.json().errors.map(({ field }: { field: string }) => field);
  expect(fields).toEqual(["payment.billingAddress.street", "payment.billingAddress.town"]);

  const emptied = await buyer.startReady(service);
  await buyer.change(emptied.id, { items: [] });
  expect((await buyer.place(emptied.id, emptied.totals?.total)).json().code).toBe("order-empty");

  const discarded = await buyer.startReady(service);
  await buyer.discard(discarded.id);
  expect((await buyer.place(discarded.id, discarded.totals?.total)).json().code).toBe("order-discarded");
});

test("a partner that is no longer eligible keeps the whole order from being placed, and it says which item and why", async () => {
  const { buyer, service, kowal, other } = await scene.makeCast();
  const second = await makeService(owner);
  const third = await makeService(owner);
  await authorize(owner, kowal, { serviceId: second.id });
  await authorize(owner, other, { serviceId: third.id });
  const { id, items } = await buyer.startReady(service, second, third);
  await buyer.name(id, kowal.partnerId, { item: items[0] });
  await buyer.name(id, kowal.partnerId, { item: items[1] });
  await buyer.name(id, other.partnerId, { item: items[2] });
  const { totals } = await buyer.order(id);
  await owner.query(
    "update partner_authorization set period = tstzrange(lower(period), now() - interval '1 second') where partner_id = $1 and service_id = $2",
    [kowal.id, second.id],
  );
  const before = await orderCounts(scene.database);
  const refused = await buyer.place(id, totals?.total);
  expect(refused.statusCode).toBe(409);
  const problem = refused.json();
  expect(problem.code).toBe("item-partner-refused");
  expect(problem.errors).toEqual([{ field: "items.1.partnerOfRecord", message: expect.stringContaining(kowal.name) }]);
  expect(problem.currentOrder.items.map((item: Order["items"][0]) => item.partnerOfRecord?.check?.outcome)).toEqual([
    "eligible",
    "not-in-force",
    "eligible",
  ]);
  expect(await orderCounts(scene.database)).toEqual(before);

  // The partner that was typed is still there: it goes only when somebody takes it away.
  expect((await buyer.order(id)).items[1]?.partnerOfRecord?.partner.partnerId).toBe(kowal.partnerId);
  expect((await buyer.order(id)).actions.place).toMatchObject({ allowed: false, reason: "item-partner-refused" });
  await buyer.unname(id, { item: items[1] });
  expect((await buyer.place(id, totals?.total)).statusCode).toBe(201);
});

test.each([
  ["is suspended", "update partner set state = 'suspended' where id = $1"],
  ["is retired", "update partner set state = 'retired' where id = $1"],
  ["loses its authorization", "delete from partner_authorization where partner_id = $1"],
])("nothing is placed with a partner that %s in between", async (_, statement) => {
  const { buyer, service, kowal } = await scene.makeCast();
  const { id } = await buyer.startReady(service);
  await buyer.name(id, kowal.partnerId);
  const { totals } = await buyer.order(id);
  await owner.query(statement, [kowal.id]);
  const before = await orderCounts(scene.database);
  expect((await buyer.place(id, totals?.total)).json().code).toBe("item-partner-refused");
  expect(await orderCounts(scene.database)).toEqual(before);
});

test("at another sum than the one that was seen nothing is placed, and the new one is shown", async () => {
  const { buyer, service } = await scene.makeCast();
  const { id, totals } = await buyer.startReady(service);
  await owner.query(
    "update plan_price set valid = tstzrange(lower(valid), now() - interval '1 second') where plan_id = $1 and term = 'yearly'",
    [service.planId],
  );
  await owner.query(
    `insert into plan_price (id, plan_id, country, term, currency, amount_minor, valid)
     values (gen_random_uuid(), $1, 'PL', 'yearly', 'PLN', 40001, tstzrange(now() - interval '1 second', null))`,
    [service.planId],
  );
  const before = await orderCounts(scene.database);
  const refused = await buyer.place(id, totals?.total, { "accept-language": "pl" });
  expect(refused.statusCode).toBe(409);
  expect(refused.json()).toMatchObject({
    code: "total-changed",
    detail: expect.stringContaining("492,01"),
    currentOrder: { totals: { total: { amount: "492.01", currency: "PLN" } } },
  });
  for (const seen of ["492", "492.1", "492.010", "-492.01", "x"]) {
    expect((await buyer.place(id, { amount: seen, currency: "PLN" })).statusCode, seen).not.toBe(201);
  }
  expect((await buyer.place(id, { amount: "492.01", currency: "EUR" })).json().code).toBe("total-changed");
  expect(await orderCounts(scene.database)).toEqual(before);
  expect((await buyer.place(id, { amount: "492.01", currency: "PLN" })).statusCode).toBe(201);
});

test("what a colleague changed after it was seen is not placed unseen, even at the same sum", async () => {
  const { buyer, service, kowal } = await scene.makeCast();
  const { id, totals, etag } = await buyer.startReady(service);
  await buyer.name(id, kowal.partnerId);
  const stale = await buyer.place(id, totals?.total, { "if-match": etag });
  expect(stale.statusCode).toBe(412);
  expect(stale.json()).toMatchObject({
    code: "order-changed",
    currentOrder: { items: [{ partnerOfRecord: { partner: { partnerId: kowal.partnerId } } }] },
  });
  expect(stale.headers.etag).toBe(stale.json().currentOrder.etag);
});

test("a placed order keeps its price when the list changes, and its subscriptions too", async () => {
  const { buyer, service } = await scene.makeCast();
  const { id, totals } = await buyer.startReady(service);
  const placed = (await buyer.place(id, totals?.total)).json() as Order;
  await owner.query("update plan_price set amount_minor = 99900 where plan_id = $1", [service.planId]);
  const later = await buyer.order(id);
  expect(later.totals).toEqual(placed.totals);
  expect(later.items[0]).toMatchObject({ price: { amount: "400.00" }, net: { amount: "400.00" }, problems: [] });
});

test("what is not sold any more, or not taxed, keeps the order from being placed by field", async () => {
  const { buyer, service } = await scene.makeCast();
  const { id, totals } = await buyer.startReady(service);
  await owner.query("update plan set max_seats = 2, min_seats = 2 where id = $1", [service.planId]);
  const refused = (await buyer.place(id, totals?.total)).json();
  expect([refused.code, refused.errors[0].field]).toEqual(["order-incomplete", "items.0"]);
  expect(refused.errors[0].message).toContain(`${service.name} Basic`);
  await owner.query("update plan_price set valid = tstzrange(lower(valid), now()) where plan_id = $1", [
    service.planId,
  ]);
  const gone = await buyer.order(id);
  expect(gone.totals).toBeNull();
  expect(gone.items[0]?.problems.map(({ code }) => code)).toEqual(["item-not-sold", "seats-out-of-range"]);
  expect((await buyer.place(id, totals?.total)).json().code).toBe("order-incomplete");
});

test("tax is added by country of use, once per country", async () => {
  const { buyer, service } = await scene.makeCast();
  await owner.query(
    `insert into plan_price (id, plan_id, country, term, currency, amount_minor, valid)
     values (gen_random_uuid(), $1, 'CZ', 'yearly', 'PLN', 33333, '[2020-01-01,)')`,
    [service.planId],
  );
  const { id, items } = await buyer.startReady(service);
  const planId = items[0]?.plan.id ?? "";
  const changed = await buyer.change(id, {
    items: [{ planId }, { planId, countryOfUse: "CZ" }, { planId, countryOfUse: "CZ" }],
    payment: { method: "invoice", billingAddress: address },
  });
  const { totals } = changed.json() as Order;
  expect(totals?.taxes).toEqual([
    {
      country: "CZ",
      percent: "21.00",
      net: { amount: "666.66", currency: "PLN" },
      tax: { amount: "140.00", currency: "PLN" },
    },
    {
      country: "PL",
      percent: "23.00",
      net: { amount: "400.00", currency: "PLN" },
      tax: { amount: "92.00", currency: "PLN" },
    },
  ]);
  const placed = (await buyer.place(id, totals?.total)).json() as Order;
  expect(placed.totals).toEqual(totals);
  const { rows } = await owner.query('select net_minor, tax_minor from "order" where id = $1', [rowId("order", id)]);
  expect(rows).toEqual([{ net_minor: "106666", tax_minor: "23200" }]);
});
