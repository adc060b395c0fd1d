import { v7 } from "uuid";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { RemovalRequest } from "../../../../contract/relationships.ts";
import { insertRows } from "../../../../database/insert-rows.ts";
import { testOffice } from "../../../../test-kit/made-mails.ts";
import type { MadeSubscription } from "../../../../test-kit/make-subscription.ts";
import { type Ask, startResellerScene, subscriptionId } from "../../../../test-kit/reseller-scene.ts";
import { tellSubscriptionChange } from "./tell-subscription-change.ts";

// Decision 6: billing reports what has happened, also of what a reseller sold. Then both sides are told, and read how it came.

const scene = await startResellerScene();
const { owner, app, clock } = scene.database;
// Before what is sold is renewed.
beforeEach(() => clock.set(new Date("2026-11-22T10:00:00.000Z")));
afterEach(() => clock.release());

const report = async (sold: MadeSubscription, state: string, reason: string) => {
  const moved = await scene.operator("PUT", `/subscriptions/${subscriptionId(sold)}/state`, { state, reason });
  expect(moved.status, JSON.stringify(moved.body)).toBe(200);
};

/** Runs the messages about a subscription that wait, as the queue does. */
async function tellOf({ id }: MadeSubscription) {
  const { rows } = await owner.query(
    `delete from graphile_worker._private_jobs j using graphile_worker._private_tasks t
     where t.id = j.task_id and t.identifier = 'tell-subscription-change' and j.payload ->> 'subscriptionId' = $1
     returning j.payload`,
    [id],
  );
  for (const { payload } of rows) {
    await tellSubscriptionChange({ pool: app, office: testOffice }, payload);
    await tellSubscriptionChange({ pool: app, office: testOffice }, payload);
  }
}

const toldTo = async (organizationId: string) =>
  (
    await owner.query("select kind, text from outgoing_mail where organization_id = $1 order by created_at, id", [
      organizationId,
    ])
  ).rows;

const noticesOf = async (ask: Ask) => {
  const { items } = (await ask("GET", "/notices")).body;
  return items.map(({ title }: { title: string }) => title);
};

test.each([
  ["active", "suspended", "sold-suspended", /suspended/],
  ["suspended", "active", "sold-reactivated", /active again/],
  ["active", "cancelled", "sold-cancelled", /cancelled/],
  ["active", "expired", "sold-expired", /expired/],
] as const)(
  "a report of what a reseller sold, %s to %s, is told to both sides as one",
  async (from, to, kind, said) => {
    const cast = await scene.make();
    await cast.relate();
    const sold = await cast.sell(from);
    await report(sold, to, "The invoice of March is not paid");
    await tellOf(sold);
    const mails = await toldTo(cast.customer.id);
    // The two admins, in Polish or English, and the reseller's contact: each once.
    expect(mails.filter((mail) => mail.kind === kind)).toHaveLength(1);
    expect(mails.filter((mail) => mail.kind.startsWith("subscription-"))).toHaveLength(2);
    for (const { text } of mails) {
      expect(text).toMatch(/billing of Baltic Cloud|rozliczenia firmy Baltic Cloud/);
      expect(text).toContain("The invoice of March is not paid");
    }
    expect(mails.find((mail) => mail.kind.startsWith("subscription-"))?.text).toContain("Chmura Plus");
    const [title] = await noticesOf(cast.ola);
    expect(title).toMatch(said);
    expect(title).toContain("Zielona Farma sp. z o.o.");
    expect(await noticesOf(cast.otherAgent)).toEqual([]);
  },
);

test("who sold it when it was reported is told, and as what: also where it is handed over before the message is written", async () => {
  const cast = await scene.make();
  await cast.relate();
  const sold = await cast.sell();
  await report(sold, "suspended", "The invoice of March is not paid");
  const path = `/partner-relationships/${await relationshipOf(cast.ola)}/clearing-proposals`;
  const made = await cast.ola("POST", path, { subscriptionId: subscriptionId(sold), kind: "hand-over" });
  const { quote } = (await cast.anna("GET", `/clearing-proposals/${made.body.id}`)).body;
  const accepted = await cast.anna("POST", `/clearing-proposals/${made.body.id}/acceptance`, { quote });
  expect(accepted.status, JSON.stringify(accepted.body)).toBe(200);
  // What the customer makes of it from then on is no more the reseller's.
  const premium = { id: v7(), service_id: scene.service.id, code: "premium", name: "Premium", position: 2 };
  await insertRows(owner, "plan", [premium]);
  await owner.query("update subscription set plan_id = $1 where id = $2", [premium.id, sold.id]);
  await tellOf(sold);
  const mails = await toldTo(cast.customer.id);
  const toReseller = mails.filter(({ kind }) => kind === "sold-suspended");
  expect(toReseller).toHaveLength(1);
  expect(toReseller[0].text).toContain(`${scene.service.name} Basic`);
  expect(JSON.stringify(await noticesOf(cast.ola))).not.toContain("Premium");
  for (const { text } of mails.filter(({ kind }) => kind === "subscription-suspended")) {
    expect(text).toContain("Chmura Plus");
  }
});

test("of what the vendor sells itself no reseller hears", async () => {
  const cast = await scene.make();
  await cast.relate();
  const sold = await cast.sell();
  const made = await cast.ola("POST", `/partner-relationships/${await relationshipOf(cast.ola)}/clearing-proposals`, {
    subscriptionId: subscriptionId(sold),
    kind: "hand-over",
  });
  const { quote } = (await cast.anna("GET", `/clearing-proposals/${made.body.id}`)).body;
  await cast.anna("POST", `/clearing-proposals/${made.body.id}/acceptance`, { quote });
  await tellOf(sold);
  await report(sold, "cancelled", "Unpaid");
  await tellOf(sold);
  const mails = await toldTo(cast.customer.id);
  expect(mails.some(({ kind }) => kind.startsWith("sold-"))).toBe(false);
  expect(mails.map(({ text }) => text).join()).not.toMatch(/billing of|rozliczenia firmy/);
});

async function relationshipOf(ask: Ask): Promise<string> {
  return (await ask("GET", "/partner-relationships")).body.items[0].id;
}

test("a removal case tells, by name and to all who read it, how each obstacle was cleared", async () => {
  const cast = await scene.make();
  const relationship = await cast.relate();
  const [before, agreed, handed, reported, lapsed, replaced, open] = [
    await cast.sell(),
    await cast.sell(),
    await cast.sell(),
    await cast.sell(),
    await cast.sell(),
    await cast.sell(),
    await cast.sell(),
  ];
  await report(before, "cancelled", "Long ago");
  await clock.advance(60_000);
  const asked = await cast.anna("POST", `/partner-relationships/${relationship}/removal-requests`, {});
  const path = `/removal-requests/${asked.body.id}`;
  const clearedFor = async (ask: Ask): Promise<RemovalRequest["cleared"]> => (await ask("GET", path)).body.cleared;
  expect(await clearedFor(cast.anna)).toEqual([]);

  for (const [sold, kind] of [
    [agreed, "cancel-now"],
    [handed, "hand-over"],
  ] as const) {
    const made = await cast.ola("POST", `/partner-relationships/${relationship}/clearing-proposals`, {
      subscriptionId: subscriptionId(sold),
      kind,
    });
    const { quote } = (await cast.anna("GET", `/clearing-proposals/${made.body.id}`)).body;
    await cast.anna("POST", `/clearing-proposals/${made.body.id}/acceptance`, { quote });
  }
  // What happens after it became the vendor's is none of this.
  await report(handed, "cancelled", "Not told to the reseller");
  await report(reported, "cancelled", "The invoice is not paid");
  await report(lapsed, "expired", "Its time is over");
  const plan = (await cast.anna("GET", `/subscriptions/${subscriptionId(replaced)}`)).body.plan;
  await scene.operator("POST", `/subscriptions/${subscriptionId(replaced)}/replacement`, {
    planId: plan.id,
    seats: 3,
    term: "yearly",
    reason: "Another plan",
  });

  const cleared = await clearedFor(cast.anna);
  expect(cleared.map(({ id, how, by, reason }) => [id, how, by, reason])).toEqual([
    [subscriptionId(agreed), "cancelled", "customer", null],
    [subscriptionId(handed), "handed-over", "customer", null],
    [subscriptionId(reported), "cancelled", "vendor", "The invoice is not paid"],
    [subscriptionId(lapsed), "expired", "vendor", "Its time is over"],
  ]);
  expect(cleared.map(({ name }) => name)).toEqual(cleared.map(() => `${scene.service.name} Basic`));
  expect(await clearedFor(cast.ola)).toEqual(cleared);
  expect(await clearedFor(scene.operator)).toEqual(cleared);
  const { obstacles } = (await cast.anna("GET", path)).body as RemovalRequest;
  expect(obstacles.map(({ id }) => id)).toContain(subscriptionId(open));
  expect(obstacles).toHaveLength(2);
  for (const ask of [cast.stranger, cast.otherAgent]) expect((await ask("GET", path)).status).toBe(404);
});

test("a closed order is told as well, and by whom", async () => {
  const cast = await scene.make();
  const relationship = await cast.relate();
  const items = [{ planId: (await cast.anna("GET", "/services")).body.items[0].plans[0].id, seats: 5 }];
  const customerId = (await cast.ola("GET", "/partner-relationships")).body.items[0].organization.id;
  const begun = await cast.ola("POST", `/customers/${customerId}/orders`, { items });
  expect(begun.status, JSON.stringify(begun.body)).toBe(201);
  const asked = await cast.anna("POST", `/partner-relationships/${relationship}/removal-requests`, {});
  expect((await cast.ola("DELETE", `/orders/${begun.body.id}`)).status).toBe(204);
  const { cleared } = (await cast.anna("GET", `/removal-requests/${asked.body.id}`)).body as RemovalRequest;
  expect(cleared).toMatchObject([{ kind: "order", id: begun.body.id, how: "order-discarded", by: "reseller" }]);
});

test("the database tells a stranger nothing of it", async () => {
  const cast = await scene.make();
  await cast.relate();
  const sold = await cast.sell();
  await report(sold, "cancelled", "Unpaid");
  const seenBy = async (organization: string) => {
    const client = await app.connect();
    try {
      await client.query("begin");
      await client.query("select set_config('app.organization', $1, true)", [organization]);
      const { rowCount } = await client.query("select from cleared_obstacles($1, $2, '2000-01-01', null)", [
        cast.customer.id,
        cast.company.location.id,
      ]);
      return rowCount;
    } finally {
      await client.query("rollback");
      client.release();
    }
  };
  const another = await scene.make();
  expect(await seenBy(cast.customer.id)).toBe(1);
  expect(await seenBy(cast.company.organization.id)).toBe(1);
  expect(await seenBy(another.customer.id)).toBe(0);
  expect(await seenBy(another.company.organization.id)).toBe(0);
});
