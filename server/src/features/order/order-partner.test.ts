import { expect, test } from "vitest";
import { publicId, rowId } from "../../../../contract/ids.ts";
import type { Order, OrderPartnerIdCheck } from "../../../../contract/orders.ts";
import { authorize, makeHeadquarters, makeLocation } from "../../../../test-kit/make-partner.ts";
import { makeService } from "../../../../test-kit/make-service.ts";
import { orderCounts, Shopper, startOrderScene } from "../../../../test-kit/order-scene.ts";

const scene = await startOrderScene();
const { owner } = scene.database;

async function draftOfTwo() {
  const cast = await scene.makeCast();
  const second = await makeService(owner);
  const order = await cast.buyer.start(cast.service, second);
  return { ...cast, second, order, id: order.id };
}

const partnersOf = ({ items }: Order) => items.map((item) => item.partnerOfRecord?.partner.partnerId ?? null);

test("one ID serves the whole order, and each item can have its own", async () => {
  const { buyer, kowal, other, second, order, id } = await draftOfTwo();
  await authorize(owner, kowal, { serviceId: second.id });
  const named = await buyer.name(id, ` ${kowal.partnerId.slice(0, 4)}-${kowal.partnerId.slice(4)} `);
  expect(named.statusCode, named.body).toBe(200);
  expect(partnersOf(named.json())).toEqual([kowal.partnerId, kowal.partnerId]);
  expect(named.json().items[0].partnerOfRecord.check.outcome).toBe("eligible");
  const own = await buyer.name(id, other.partnerId, { item: order.items[0] });
  expect(partnersOf(own.json())).toEqual([other.partnerId, kowal.partnerId]);
  const removed = await buyer.unname(id, { item: order.items[1] });
  expect(partnersOf(removed.json())).toEqual([other.partnerId, null]);
  expect(partnersOf((await buyer.unname(id)).json())).toEqual([null, null]);
  const { rows } = await owner.query(
    "select act, after from audit_event where subject_id = $1 order by occurred_at, id",
    [rowId("order", id)],
  );
  expect(rows.map(({ act, after }) => [act, after?.partnerId])).toEqual([
    ["order-started", undefined],
    ["order-partner-named", kowal.partnerId],
    ["order-partner-named", other.partnerId],
    ["order-partner-removed", undefined],
    ["order-partner-removed", undefined],
  ]);
});

test("what is added gets the order's partner where that may serve it, and says so; where it may not, or there are two, it has none", async () => {
  const { buyer, kowal, other, service, second, order, id } = await draftOfTwo();
  const [one, two] = order.items;
  if (!one || !two) throw new Error("There are two items.");
  await buyer.unname(id);
  const planOf = ({ planId }: { readonly planId: string }) => ({ planId: publicId("plan", planId) });
  const kept = ({ items }: Order) => items.map((item) => ({ id: item.id, planId: item.plan.id }));
  const add = async (before: Order, planId: string) => {
    const answer = await buyer.change(id, { items: [...kept(before), { planId }] });
    expect(answer.statusCode, answer.body).toBe(200);
    return answer.json() as Order;
  };
  expect(partnersOf(await add(order, planOf(service).planId))).toEqual([null, null, null]);
  await buyer.change(id, { items: kept(order) });
  const named = await buyer.name(id, kowal.partnerId, { item: one });
  const served = await add(named.json(), planOf(service).planId);
  expect(partnersOf(served)).toEqual([kowal.partnerId, null, kowal.partnerId]);
  const { rows } = await owner.query(
    `select before, after from audit_event where subject_id = $1 and act = 'order-partner-named'
     order by occurred_at desc, id desc limit 1`,
    [rowId("order", id)],
  );
  expect(rows).toEqual([
    {
      before: { items: [{ id: served.items[2]?.id, partnerId: null }] },
      after: { partnerId: kowal.partnerId },
    },
  ]);
  const unserved = await add(served, planOf(second).planId);
  expect(partnersOf(unserved)).toEqual([kowal.partnerId, null, kowal.partnerId, null]);
  await buyer.name(id, other.partnerId, { item: unserved.items[2] });
  expect(partnersOf(await add(unserved, planOf(service).planId)).at(-1)).toBeNull();
});

test("on every item or on none: one that it may not serve refuses the whole, and says which", async () => {
  const { buyer, kowal, second, order, id } = await draftOfTwo();
  const before = await orderCounts(scene.database);
  const refused = await buyer.name(id, kowal.partnerId);
  expect([refused.statusCode, refused.json().code]).toEqual([422, "wrong-service"]);
  expect(refused.json().detail).toContain(second.name);
  expect(refused.json().check.outcome).toBe("wrong-service");
  expect(
    refused.json().items.map((item: { id: string; check: { outcome: string } }) => [item.id, item.check.outcome]),
  ).toEqual([
    [order.items[0]?.id, "eligible"],
    [order.items[1]?.id, "wrong-service"],
  ]);
  expect(await orderCounts(scene.database)).toEqual(before);
});

test("an ID that is mistyped, unknown or cannot serve is an error, and the partner that is there stays", async () => {
  const { buyer, service, kowal } = await scene.makeCast();
  const { id } = await buyer.start(service);
  await buyer.name(id, kowal.partnerId);
  const head = await makeHeadquarters(owner);
  const suspended = await makeLocation(owner, { state: "suspended", authorizations: [{ serviceId: service.id }] });
  const abroad = await makeLocation(owner, { authorizations: [{ serviceId: service.id, country: "NO" }] });
  const before = await orderCounts(scene.database);
  const wrong = [
    ["10002x", "malformed-partner-id"],
    ["", "malformed-partner-id"],
    ["999999999999", "unknown-partner-id"],
    [head.partnerId, "headquarters"],
    [suspended.partnerId, "not-in-force"],
    [abroad.partnerId, "wrong-country"],
  ] as const;
  for (const [typed, code] of wrong) {
    const refused = await buyer.name(id, typed);
    expect([refused.statusCode, refused.json().code, refused.json().check.outcome]).toEqual([422, code, code]);
  }
  expect(await orderCounts(scene.database)).toEqual(before);
  expect(partnersOf(await buyer.order(id))).toEqual([kowal.partnerId]);
});

test("naming the one that is there, and removing where there is none, succeed and write nothing", async () => {
  const { buyer, service, kowal } = await scene.makeCast();
  const { id, etag } = await buyer.start(service);
  const before = await orderCounts(scene.database);
  expect((await buyer.unname(id)).json().etag).toBe(etag);
  expect(await orderCounts(scene.database)).toEqual(before);
  const named = await buyer.name(id, kowal.partnerId);
  const after = await orderCounts(scene.database);
  expect((await buyer.name(id, kowal.partnerId)).body).toBe(named.body);
  expect(await orderCounts(scene.database)).toEqual(after);
});

test("a check answers per item, by the rules of naming, and leads back into the order", async () => {
  const { buyer, kowal, service, second, order, id } = await draftOfTwo();
  const checked = await buyer.check(id, kowal.partnerId);
  expect(checked.statusCode, checked.body).toBe(200);
  const check = checked.json() as OrderPartnerIdCheck;
  expect(check).toMatchObject({ outcome: "wrong-service", partnerId: kowal.partnerId, partner: { name: kowal.name } });
  expect(check.items.map((item) => [item.name, item.check.outcome])).toEqual([
    [`${service.name} Basic`, "eligible"],
    [`${second.name} Basic`, "wrong-service"],
  ]);
  // From the whole the directory leads back to the order, from an item to that item.
  const query = new URLSearchParams({ service: second.code, country: "PL", order: id });
  expect(check.waysOut).toEqual([{ kind: "directory", href: `/en/directory?${query}` }]);
  query.set("item", order.items[1]?.id ?? "");
  expect(check.items[1]?.check.waysOut).toEqual([{ kind: "directory", href: `/en/directory?${query}` }]);
  const one = (await buyer.check(id, kowal.partnerId, order.items[0])).json() as OrderPartnerIdCheck;
  expect([one.outcome, one.items.length]).toEqual(["eligible", 1]);
  // The one that is on it already may still serve it: an order has no partner of record yet.
  await buyer.name(id, kowal.partnerId, { item: order.items[0] });
  expect((await buyer.check(id, kowal.partnerId, order.items[0])).json().outcome).toBe("eligible");
  expect((await buyer.check(id, "12x")).json()).toMatchObject({ outcome: "malformed-partner-id", partnerId: null });
});

test("a check of an order that is not open says why; somebody else's is not there", async () => {
  const { buyer, readingShopper, service, kowal, stranger, agent } = await scene.makeCast();
  const { id, totals } = await buyer.startReady(service);
  const reasonOf = async (shopper: Shopper) => {
    const { outcome, reason } = (await shopper.check(id, kowal.partnerId)).json();
    return [outcome, reason];
  };
  expect(await reasonOf(readingShopper)).toEqual(["subscription-not-open", "role-may-not-order"]);
  for (const visitor of [stranger, agent]) {
    expect((await new Shopper(visitor).check(id, kowal.partnerId)).json().code).toBe("not-found");
    expect((await new Shopper(visitor).name(id, kowal.partnerId)).json().code).toBe("not-found");
    expect((await new Shopper(visitor).unname(id)).json().code).toBe("not-found");
  }
  expect((await readingShopper.name(id, kowal.partnerId)).json().code).toBe("role-may-not-order");
  await buyer.place(id, totals?.total);
  expect(await reasonOf(buyer)).toEqual(["subscription-not-open", "order-placed"]);
  expect((await buyer.name(id, kowal.partnerId)).json().code).toBe("order-placed");
  expect((await buyer.unname(id)).json().code).toBe("order-placed");
  const draft = await buyer.start(service);
  expect((await buyer.check(draft.id, kowal.partnerId, (await buyer.order(id)).items[0])).json().code).toBe(
    "not-found",
  );
});

test("refused IDs count against the same limit, whichever way they are tried", async () => {
  const { buyer, subscription, service } = await scene.makeCast();
  const { id } = await buyer.start(service);
  for (let number = 0; number < 10; number += 1) {
    expect((await buyer.check(id, `8800000${number}`)).json().outcome).toBe("unknown-partner-id");
    expect((await buyer.name(id, `8810000${number}`)).json().code).toBe("unknown-partner-id");
    expect((await buyer.visitor.check(subscription, `8820000${number}`)).json().outcome).toBe("unknown-partner-id");
  }
  const choose = { method: "PUT", url: "/api/v1/me/chosen-partner", payload: { partnerId: "88300000" } } as const;
  for (const answer of [
    await buyer.check(id, "88300001"),
    await buyer.name(id, "88300002"),
    await buyer.visitor.request(choose),
  ]) {
    expect([answer.statusCode, answer.json().code]).toEqual([429, "too-many-refused-ids"]);
  }
});
