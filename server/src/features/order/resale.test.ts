import { v7 } from "uuid";
import { expect, test, vi } from "vitest";
import { publicId, rowId } from "../../../../contract/ids.ts";
import type { Order } from "../../../../contract/orders.ts";
import type { CustomerDetails } from "../../../../contract/portfolio.ts";
import { insertRows } from "../../../../database/insert-rows.ts";
import { makeOrganization } from "../../../../test-kit/make-organization.ts";
import { authorize, makeLocation } from "../../../../test-kit/make-partner.ts";
import { makePartnerCompany } from "../../../../test-kit/make-partner-company.ts";
import { makePerson } from "../../../../test-kit/make-person.ts";
import { makeResellerRelationship } from "../../../../test-kit/make-reseller-relationship.ts";
import { makeService } from "../../../../test-kit/make-service.ts";
import { address, Shopper, startOrderScene } from "../../../../test-kit/order-scene.ts";
import type { Visitor } from "../../../../test-kit/record-scene.ts";
import { activateSubscriptions } from "./activate-subscriptions.ts";

const { database, visit, operatorPerson } = await startOrderScene();
const { owner, app } = database;
const service = await makeService(owner, "Baltic Security");

/** A customer, its reseller, and somebody of each. */
async function makeScene() {
  const company = await makePartnerCompany(owner, { authorizations: [{ serviceId: service.id }] });
  const customer = await makeOrganization(owner, { name: "Zielona Farma" });
  const relationship = await makeResellerRelationship(owner, customer, company.location);
  const seller = new Shopper(await visit(company.agent));
  const anna = new Shopper(await visit(await makePerson(owner, customer, { name: "Anna" })));
  const url = `/api/v1/customers/${publicId("organization", customer.id)}/orders`;
  const items = [{ planId: publicId("plan", service.planId), seats: 10 }];
  const start = (more: object = {}, headers: Record<string, string> = {}) =>
    seller.visitor.request({ method: "POST", url, payload: { items, ...more }, headers });
  const draft = async (): Promise<Order> => (await start()).json();
  return { company, customer, relationship, seller, anna, start, draft };
}

/** Resolves once a connection waits for another's row. */
async function waitForLock(): Promise<void> {
  await vi.waitFor(async () => {
    const { rowCount } = await owner.query(
      "select from pg_locks l join pg_stat_activity a using (pid) where not l.granted and a.datname = current_database()",
    );
    expect(rowCount).toBeGreaterThan(0);
  }, 60_000);
}

async function rowsOf(table: string, organizationId: string) {
  return (await owner.query(`select * from ${table} where organization_id = $1`, [organizationId])).rows;
}

test("a reseller orders for its customer: what it becomes is sold by it, and the customer owes the vendor nothing", async () => {
  const { company, customer, seller, anna, start } = await makeScene();
  const started = await start();
  expect(started.statusCode).toBe(201);
  const order: Order = started.json();
  expect(order).toMatchObject({
    state: "draft",
    organization: { name: "Zielona Farma" },
    reseller: { partnerId: company.location.partnerId },
    createdBy: { kind: "partner", name: "Agent partnera" },
    actions: { change: { allowed: true }, place: { allowed: true }, discard: { allowed: true } },
  });
  // The customer sees it, by its reseller's name, and leaves it to the reseller.
  expect(await anna.order(order.id)).toMatchObject({
    reseller: { partnerId: company.location.partnerId },
    createdBy: { kind: "partner", personId: null, name: company.location.name },
    actions: { place: { allowed: false, reason: "only-its-reseller" }, discard: { allowed: false } },
  });
  const placed = await seller.place(order.id, order.totals?.total);
  expect(placed.statusCode).toBe(201);
  expect(placed.json()).toMatchObject({ state: "placed", placedBy: { kind: "partner", name: "Agent partnera" } });
  const [subscription, ...others] = await rowsOf("subscription", customer.id);
  expect(others).toEqual([]);
  expect(subscription).toMatchObject({
    sold_by: company.location.id,
    seats: 10,
    state: "pending",
    amount_minor: "40000",
  });
  expect(await rowsOf("charge", customer.id)).toEqual([]);
  expect(await rowsOf("partner_of_record", customer.id)).toEqual([]);
  await activateSubscriptions(app, { organizationId: customer.id, orderId: rowId("order", order.id) ?? "" });
  expect((await rowsOf("subscription", customer.id))[0].state).toBe("active");
  const seen = (await seller.visitor.get("/portfolio/subscriptions")).json().items;
  expect(seen).toMatchObject([{ tie: { kind: "reseller" }, seats: 10, state: "active", price: { amount: "400.00" } }]);
});

test("each act is in the customer's audit trail, as the partner's", async () => {
  const { company, customer, seller, draft } = await makeScene();
  const order = await draft();
  await seller.change(order.id, {
    items: [{ id: order.items[0]?.id, planId: publicId("plan", service.planId), seats: 3 }],
  });
  await seller.place(order.id, (await seller.order(order.id)).totals?.total);
  const other = await draft();
  await seller.discard(other.id);
  const events = (await rowsOf("audit_event", customer.id)).filter(({ act }) => act !== "signed-in");
  expect(events.map(({ act }) => act).sort()).toEqual([
    "order-discarded",
    "order-placed",
    "order-started",
    "order-started",
    "subscription-started",
  ]);
  for (const event of events) {
    expect(event).toMatchObject({ actor_kind: "partner", actor_organization_id: company.organization.id });
  }
});

test("a repeat with the same key answers the same order; placing it again gives that one", async () => {
  const { customer, seller, start } = await makeScene();
  const headers = { "idempotency-key": "once" };
  const one = await start({}, headers);
  const other = await start({}, headers);
  expect(other.json()).toEqual(one.json());
  const { id, totals } = one.json();
  expect((await seller.place(id, totals?.total)).statusCode).toBe(201);
  expect((await seller.place(id, totals?.total)).statusCode).toBe(200);
  expect(await rowsOf("subscription", customer.id)).toHaveLength(1);
});

test("the customer's people may read the order, and neither change, place nor discard it", async () => {
  const { anna, draft } = await makeScene();
  const order = await draft();
  const answers = [
    await anna.change(order.id, { payment: { method: "invoice", billingAddress: address } }),
    await anna.place(order.id, order.totals?.total),
    await anna.discard(order.id),
    await anna.name(order.id, "1234567"),
  ];
  expect(answers.map((answer) => answer.json().code)).toEqual(Array(4).fill("only-its-reseller"));
});

test("a customer without a relationship cannot be sold to; one without a tie is not found", async () => {
  const { company, customer, start } = await makeScene();
  await owner.query(
    "update reseller_relationship set ends_at = current_instant(), ended_by = 'reseller' where organization_id = $1",
    [customer.id],
  );
  expect((await start()).json().code).toBe("no-reseller-relationship");
  const strange = await makeOrganization(owner);
  const agent = await visit(company.agent);
  const url = `/api/v1/customers/${publicId("organization", strange.id)}/orders`;
  const payload = { items: [{ planId: publicId("plan", service.planId) }] };
  expect((await agent.request({ method: "POST", url, payload })).statusCode).toBe(404);
});

test("an account that is suspended or may not resell sells nothing new, also what it has begun", async () => {
  const { company, seller, start, draft } = await makeScene();
  const order = await draft();
  await owner.query("update partner set state = 'suspended' where id = $1", [company.location.id]);
  expect((await start()).json().code).toBe("reseller-not-in-force");
  expect((await seller.order(order.id)).actions.place.reason).toBe("reseller-not-in-force");
  expect((await seller.place(order.id, order.totals?.total)).json().code).toBe("reseller-not-in-force");
  await owner.query("update partner set state = 'active', resells = false where id = $1", [company.location.id]);
  expect((await seller.place(order.id, order.totals?.total)).json().code).toBe("reseller-not-in-force");
});

test("once the vendor has granted the customer's request to end it, nothing new is sold that would stand in the way", async () => {
  const { company, customer, relationship, seller, start, draft } = await makeScene();
  const order = await draft();
  const [anna] = await rowsOf("person", customer.id);
  const [asked, decided] = [new Date("2026-03-03"), new Date("2026-03-14")];
  await insertRows(owner, "removal_request", [
    {
      organization_id: customer.id,
      id: v7(),
      relationship_id: relationship,
      partner_id: company.location.id,
      state: "granted",
      asked_by: anna.id,
      asked_at: asked,
      answer_by: new Date("2026-03-13"),
      outcome: "granted",
      decided_at: decided,
      decision_reason: "The date has passed",
    },
  ]);
  expect((await start()).json()).toMatchObject({ status: 409, code: "relationship-ending" });
  const page = (await seller.visitor.get(`/customers/${publicId("organization", customer.id)}`)).json();
  expect(page.actions.order).toMatchObject({ allowed: false, reason: "relationship-ending" });
  expect((await seller.order(order.id)).actions).toMatchObject({
    place: { allowed: false, reason: "relationship-ending" },
    discard: { allowed: true },
  });
  expect((await seller.place(order.id, order.totals?.total)).json().code).toBe("relationship-ending");
  expect(await rowsOf("subscription", customer.id)).toEqual([]);
  await owner.query("update removal_request set state = 'withdrawn', ended_at = $2 where organization_id = $1", [
    customer.id,
    decided,
  ]);
  expect((await seller.place(order.id, order.totals?.total)).statusCode).toBe(201);
});

test("of two locations with a relationship each, the one that is named sells, and only its relationship is held by the order; to name none is refused", async () => {
  const { company, customer, relationship, seller, start } = await makeScene();
  const authorizations = [{ serviceId: service.id }];
  const second = await makeLocation(owner, { headquarters: company.headquarters, resells: true, authorizations });
  const other = await makeResellerRelationship(owner, customer, second);
  const read = async (): Promise<CustomerDetails> =>
    (await seller.visitor.get(`/customers/${publicId("organization", customer.id)}`)).json();
  // Each sells: neither is taken for the other.
  const unnamed = await start({}, { "accept-language": "en" });
  const both = [company.location.partnerId, second.partnerId];
  expect(unnamed.json()).toMatchObject({
    status: 422,
    code: "location-needed",
    errors: [{ field: "partnerId" }],
    locations: both.map((partnerId) => ({ partnerId })),
  });
  for (const id of both) expect(unnamed.json().detail).toContain(`(${id})`);
  expect(await rowsOf('"order"', customer.id)).toEqual([]);
  const order: Order = (await start({ partnerId: second.partnerId })).json();
  expect(order.reseller).toMatchObject({ partnerId: second.partnerId });
  expect((await read()).relationships).toMatchObject([
    {
      id: publicId("relationship", relationship),
      partner: { partnerId: company.location.partnerId },
      actions: { order: { allowed: true }, removeRelationship: { allowed: true } },
    },
    {
      id: publicId("relationship", other),
      partner: { partnerId: second.partnerId },
      actions: { removeRelationship: { allowed: false, obstacles: [{ kind: "order", id: order.id }] } },
    },
  ]);
  await seller.place(order.id, order.totals?.total);
  expect(await rowsOf("subscription", customer.id)).toMatchObject([{ sold_by: second.id }]);
  await owner.query("update partner set state = 'suspended' where id = $1", [company.location.id]);
  const page = await read();
  expect(page.actions.order.allowed).toBe(true);
  expect(page.relationships.map(({ partner, actions }) => [partner.partnerId, actions.order.reason])).toEqual([
    [second.partnerId, undefined],
    [company.location.partnerId, "reseller-not-in-force"],
  ]);
  expect((await start({ partnerId: company.location.partnerId })).json().code).toBe("reseller-not-in-force");
  // Of two of which one can sell, that one needs no name.
  expect((await start()).json().reseller).toMatchObject({ partnerId: second.partnerId });
});

test("what the account is not authorized for is not placed", async () => {
  const { company, seller } = await makeScene();
  const other = await makeService(owner, "Baltic Voice");
  const customer = await makeOrganization(owner);
  await makeResellerRelationship(owner, customer, company.location);
  const url = `/api/v1/customers/${publicId("organization", customer.id)}/orders`;
  const payload = { items: [{ planId: publicId("plan", other.planId) }] };
  const order: Order = (await seller.visitor.request({ method: "POST", url, payload })).json();
  expect(order.items[0]?.problems).toMatchObject([{ code: "reseller-not-authorized" }]);
  expect((await seller.place(order.id, order.totals?.total)).json().code).toBe("order-incomplete");
  await authorize(owner, company.location, { serviceId: other.id });
  expect((await seller.place(order.id, order.totals?.total)).statusCode).toBe(201);
});

test("another reseller's order does not exist, also for one that is tied to the same customer", async () => {
  const { customer, draft } = await makeScene();
  const order = await draft();
  const other = await makePartnerCompany(owner);
  await makeResellerRelationship(owner, customer, other.location);
  const stranger = new Shopper(await visit(other.admin));
  const answers = [
    await stranger.read(order.id),
    await stranger.change(order.id, { items: [] }),
    await stranger.place(order.id, order.totals?.total),
    await stranger.discard(order.id),
  ];
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([404, 404, 404, 404]);
  expect((await stranger.visitor.get("/orders")).json().items).toEqual([]);
});

test("a draft stands in the way of ending the relationship, until it is discarded or placed", async () => {
  const { customer, seller, draft } = await makeScene();
  const order = await draft();
  const end = () =>
    owner.query(
      "update reseller_relationship set ends_at = current_instant(), ended_by = 'reseller' where organization_id = $1",
      [customer.id],
    );
  await expect(end()).rejects.toMatchObject({ code: "23001" });
  const page = (await seller.visitor.get(`/customers/${publicId("organization", customer.id)}`)).json();
  expect(page.relationships[0].actions.removeRelationship.obstacles).toEqual([
    {
      kind: "order",
      id: order.id,
      name: "Baltic Security Basic",
      state: "draft",
      clearsOn: null,
      close: { allowed: true },
    },
  ]);
  const home = (await seller.visitor.get("/portfolio")).json();
  expect(home.needsAnswer).toMatchObject([
    { kind: "open-order", id: order.id, organization: { name: "Zielona Farma" } },
  ]);
  await seller.discard(order.id);
  await end();
  // With the tie the order is gone from the former reseller's sight; the customer keeps it.
  expect((await seller.read(order.id)).statusCode).toBe(404);
});

test("an order that is begun while the relationship is being ended waits for that, and is refused", async () => {
  const { customer, start } = await makeScene();
  const ender = await owner.connect();
  try {
    await ender.query("begin");
    await ender.query(
      "update reseller_relationship set ends_at = current_instant(), ended_by = 'reseller' where organization_id = $1",
      [customer.id],
    );
    const starting = start();
    await waitForLock();
    await ender.query("commit");
    expect((await starting).json().code).toBe("no-reseller-relationship");
    expect(await rowsOf('"order"', customer.id)).toEqual([]);
  } finally {
    ender.release();
  }
});

test("the database lets a company speak for a customer only within a relationship of its own", async () => {
  const { company, customer } = await makeScene();
  const other = await makePartnerCompany(owner);
  const client = await app.connect();
  try {
    const speaks = async (organizationId: string) => {
      await client.query("begin");
      await client.query("select set_config('app.organization', $1, true)", [organizationId]);
      const { rows } = await client.query(
        "select speak_for_customer($1, $2) as held, current_setting('app.organization') as organization",
        [customer.id, company.location.id],
      );
      const after = (await client.query("select current_setting('app.organization') as organization")).rows[0];
      await client.query("rollback");
      return [rows[0].held, after.organization];
    };
    expect(await speaks(other.organization.id)).toEqual([false, other.organization.id]);
    expect(await speaks(company.organization.id)).toEqual([true, customer.id]);
  } finally {
    client.release();
  }
});

test("the customer's audit shows the reseller's people as their company, and the operator by name", async () => {
  const { company, anna, draft } = await makeScene();
  const order = await draft();
  const actorOf = async (visitor: Visitor) => {
    const { items } = (await visitor.get(`/audit-events?subject=${order.id}`)).json();
    return items[0].actor;
  };
  expect(await actorOf(anna.visitor)).toEqual({ kind: "partner", personId: null, name: company.headquarters.name });
  expect(await actorOf(await visit(operatorPerson))).toMatchObject({ kind: "partner", name: "Agent partnera" });
});
