import pg from "pg";
import { v7 } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import { publicId, rowId } from "../../../../contract/ids.ts";
import type { SubscriptionChangePreview } from "../../../../contract/subscription-changes.ts";
import { insertRows } from "../../../../database/insert-rows.ts";
import { type MadeSubscription, makeSubscription } from "../../../../test-kit/make-subscription.ts";
import { makeTaxRate } from "../../../../test-kit/make-tax-rate.ts";
import { type Cast, startRecordScene, type Visitor } from "../../../../test-kit/record-scene.ts";

// Ten seats at 400.00 PLN a year, from 1 January 2026; it is 1 October, so that 92 of 365 days are left.
const scene = await startRecordScene();
const { owner, clock } = scene.database;
beforeAll(async () => {
  await clock.set(new Date("2026-10-01T09:00:00.000Z"));
  await makeTaxRate(owner);
});
afterAll(() => scene.server.close());

const path = ({ id }: MadeSubscription) => `/api/v1/subscriptions/${publicId("subscription", id)}`;
type Wish = Record<string, unknown>;
type Headers = Record<string, string>;

const ask = (visitor: Visitor, subscription: MadeSubscription, wish: Wish, headers: Headers = {}) =>
  visitor.request({ method: "POST", url: `${path(subscription)}/change-previews`, payload: wish, headers });

async function preview(visitor: Visitor, subscription: MadeSubscription, wish: Wish, headers: Headers = {}) {
  const answer = await ask(visitor, subscription, wish, headers);
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.json() as SubscriptionChangePreview;
}

const make = (visitor: Visitor, subscription: MadeSubscription, wish: Wish, headers: Headers = {}) =>
  visitor.request({ method: "PATCH", url: path(subscription), payload: wish, headers });

async function change(visitor: Visitor, subscription: MadeSubscription, wish: Wish, headers: Headers = {}) {
  const { quote } = await preview(visitor, subscription, wish);
  return make(visitor, subscription, { ...wish, quote }, headers);
}

async function chargesOf({ id }: MadeSubscription) {
  const { rows } = await owner.query(
    `select kind, period_starts_on, period_ends_on, seats, net_minor, tax_basis_points, currency from charge
     where subscription_id = $1 order by at, id`,
    [id],
  );
  return rows;
}

async function lastEvent({ id }: MadeSubscription) {
  const { rows } = await owner.query(
    "select id, act, actor_kind, before, after from audit_event where subject_id = $1 order by occurred_at desc, id desc limit 1",
    [id],
  );
  return rows[0];
}

async function addPlan({ service }: Cast, name: string, yearly: number, maxSeats = 500): Promise<string> {
  const id = v7();
  await insertRows(owner, "plan", [
    { id, service_id: service.id, code: name.toLowerCase(), name, position: 2, max_seats: maxSeats },
  ]);
  const price = { plan_id: id, country: "PL", currency: "PLN", valid: "[2020-01-01,)" };
  await insertRows(owner, "plan_price", [{ ...price, id: v7(), term: "yearly", amount_minor: String(yearly) }]);
  return publicId("plan", id);
}

test("more seats: the preview says what they cost, and the change is so at once, charged, told and in the audit", async () => {
  const { anna, subscription, kowal } = await scene.make();
  await anna.put(subscription, kowal.partnerId);
  const said = await preview(anna, subscription, { seats: 15 });
  // Five seats more for 92 of 365 days: 2,000.00 × 92 / 365, and 23 % of that.
  expect(said).toMatchObject({
    takesEffect: "now",
    from: "2026-10-01",
    dueNow: {
      net: { amount: "504.11", currency: "PLN" },
      tax: { amount: "115.95", currency: "PLN" },
      total: { amount: "620.06", currency: "PLN" },
      percent: "23.00",
    },
    termPrice: { amount: "6000.00", currency: "PLN" },
    partner: { kept: true },
    refusal: null,
  });
  expect(said.sentences.join(" ")).toContain("costs PLN\u00A0504.11 and 23% tax (PLN\u00A0115.95), due now.");
  expect(said.partner.sentence).toContain(kowal.partnerId);
  expect(await chargesOf(subscription)).toEqual([]);

  const changed = await make(anna, subscription, { seats: 15, quote: said.quote });
  expect(changed.json()).toMatchObject({
    seats: 15,
    total: { amount: "6000.00" },
    partnerOfRecord: { partner: { partnerId: kowal.partnerId } },
  });
  expect(await chargesOf(subscription)).toEqual([
    {
      kind: "change",
      period_starts_on: "2026-10-01",
      period_ends_on: "2027-01-01",
      seats: 15,
      net_minor: "50411",
      tax_basis_points: 2300,
      currency: "PLN",
    },
  ]);
  const event = await lastEvent(subscription);
  expect(event).toMatchObject({
    act: "subscription-changed",
    actor_kind: "customer",
    before: { seats: 10 },
    after: { seats: 15 },
  });
  const { rows } = await owner.query("select payload from graphile_worker._private_jobs where key = $1", [
    `subscription-change:${event.id}`,
  ]);
  expect(rows).toEqual([
    { payload: { organizationId: subscription.organizationId, subscriptionId: subscription.id, eventId: event.id } },
  ]);
});

test("fewer seats and a cheaper plan are planned for the renewal, shown, and taken back by what is now", async () => {
  const cast = await scene.make();
  const { anna, subscription } = cast;
  const cheaper = await addPlan(cast, "Small", 30_000);
  const said = await preview(anna, subscription, { seats: 4, planId: cheaper });
  expect(said).toMatchObject({
    takesEffect: "at-renewal",
    from: "2027-01-01",
    dueNow: null,
    termPrice: { amount: "1200.00" },
  });
  const planned = (await make(anna, subscription, { seats: 4, planId: cheaper, quote: said.quote })).json();
  expect(planned).toMatchObject({
    seats: 10,
    plannedChange: { from: "2027-01-01", seats: 4, plan: { id: cheaper, name: "Small" }, term: null },
  });
  expect(await chargesOf(subscription)).toEqual([]);
  const plan = publicId("plan", cast.service.planId);
  const undone = await change(anna, subscription, { seats: 10, planId: plan });
  expect(undone.json()).toMatchObject({ seats: 10, plannedChange: null });
  expect(await chargesOf(subscription)).toEqual([]);
  expect(await lastEvent(subscription)).toMatchObject({
    before: { planned: { seats: 4, plan: "Small", term: null } },
    after: { planned: { seats: null, plan: null, term: null } },
  });
});

test("a dearer plan is so at once and costs the difference for the days that are left", async () => {
  const cast = await scene.make();
  const larger = await addPlan(cast, "Large", 60_000);
  const changed = await change(cast.anna, cast.subscription, { planId: larger });
  expect(changed.json()).toMatchObject({
    plan: { id: larger },
    price: { amount: "600.00" },
    total: { amount: "6000.00" },
  });
  expect(await chargesOf(cast.subscription)).toMatchObject([{ net_minor: "50411", seats: 10 }]);
});

test("automatic renewal off: it runs on with its partner until its term ends; on again: as if nothing had been", async () => {
  const { anna, subscription, kowal } = await scene.make();
  await anna.put(subscription, kowal.partnerId);
  await change(anna, subscription, { seats: 4 });
  const said = await preview(anna, subscription, { autoRenew: false });
  expect(said).toMatchObject({
    takesEffect: "at-renewal",
    from: "2027-01-01",
    lastDay: "2026-12-31",
    dueNow: null,
    termPrice: null,
  });
  expect(said.partner).toMatchObject({ kept: false });
  const off = (await make(anna, subscription, { autoRenew: false, quote: said.quote })).json();
  expect(off).toMatchObject({
    state: "active",
    autoRenew: false,
    renewsOn: "2027-01-01",
    plannedChange: null,
    partnerOfRecord: { partner: { partnerId: kowal.partnerId } },
  });
  expect(await ask(anna, subscription, { seats: 4 }).then((answer) => answer.json().refusal.code)).toBe(
    "auto-renewal-off",
  );
  expect((await change(anna, subscription, { autoRenew: true })).json()).toMatchObject({ autoRenew: true });
});

test("cancelling ends it and its partner's period at one instant, keeps what was paid, and says so before", async () => {
  const { anna, subscription, kowal } = await scene.make();
  await anna.put(subscription, kowal.partnerId);
  const url = `${path(subscription)}/cancellation`;
  const said = (await anna.request({ method: "POST", url: `${url}-previews` })).json() as SubscriptionChangePreview;
  expect(said).toMatchObject({
    takesEffect: "now",
    dueNow: null,
    lastDay: "2026-10-01",
    partner: { kept: false },
    refusal: null,
  });
  expect(said.sentences.join(" ")).toMatch(
    /Nothing is refunded.*31 December 2026.*cannot be undone.*Turn off automatic renewal/,
  );
  expect(await anna.partnerOf(subscription)).not.toBe(null);

  const headers = { "idempotency-key": v7() };
  const cancel = () => anna.request({ method: "POST", url, payload: { quote: said.quote }, headers });
  const cancelled = await cancel();
  expect(cancelled.json()).toMatchObject({
    state: "cancelled",
    renewsOn: null,
    plannedChange: null,
    partnerOfRecord: null,
  });
  const { items } = (await anna.history(subscription)).json();
  expect(items).toMatchObject([{ until: cancelled.json().endedAt, endReason: "subscription-ended" }]);
  expect(await lastEvent(subscription)).toMatchObject({
    act: "subscription-moved",
    before: { state: "active", partnerId: kowal.partnerId },
    after: { state: "cancelled" },
  });
  expect(await chargesOf(subscription)).toEqual([]);

  const before = await scene.counts();
  const again = await cancel();
  expect([again.body, again.headers["idempotent-replayed"]]).toEqual([cancelled.body, "true"]);
  const another = await anna.request({ method: "POST", url, payload: { quote: said.quote } });
  expect(another.json()).toMatchObject({ status: 409, code: "subscription-over" });
  expect(await scene.counts()).toEqual(before);
});

test("what was not agreed to does not happen: another price, another day, another partner, another change meanwhile", async () => {
  const cast = await scene.make();
  const { subscription, service, kowal } = cast;
  // A session would be over on the next day.
  const anna = await scene.visitByKey(cast.annaPerson);
  const larger = await addPlan(cast, "Larger", 60_000);
  const refused = async (wish: Wish, meanwhile: () => Promise<unknown>) => {
    const { quote } = await preview(anna, subscription, wish);
    await meanwhile();
    const before = await scene.counts();
    const answer = await make(anna, subscription, { ...wish, quote });
    expect(answer.json()).toMatchObject({ status: 409, code: "quote-changed" });
    expect(await scene.counts()).toEqual(before);
  };
  await refused({ seats: 12 }, () => clock.set(new Date("2026-10-02T09:00:00.000Z")));
  await refused({ seats: 12 }, () => change(anna, subscription, { seats: 11 }));
  await refused({ planId: larger }, () =>
    owner.query(
      "update plan_price set amount_minor = 65000 where plan_id in (select id from plan where service_id = $1 and name = 'Larger')",
      [service.id],
    ),
  );
  await refused({ autoRenew: false }, () => anna.put(subscription, kowal.partnerId));
  await clock.set(new Date("2026-10-01T09:00:00.000Z"));
});

test("the same request under its key changes and charges once, also twice at once; another request under it is refused", async () => {
  const { anna, subscription } = await scene.make();
  const { quote } = await preview(anna, subscription, { seats: 12 });
  const headers = { "idempotency-key": v7() };
  const send = () => make(anna, subscription, { seats: 12, quote }, headers);
  const [one, other] = await Promise.all([send(), send()]);
  expect([one.statusCode, other.statusCode, one.body === other.body]).toEqual([200, 200, true]);
  expect(await chargesOf(subscription)).toHaveLength(1);
  expect((await make(anna, subscription, { seats: 13, quote }, headers)).json()).toMatchObject({
    code: "idempotency-key-reused",
  });
  // Without a key: it is so already, and nothing is written.
  const before = await scene.counts();
  expect((await make(anna, subscription, { seats: 12, quote })).statusCode).toBe(200);
  expect(await scene.counts()).toEqual(before);
});

test("two changes at once: one is made, the other is told that it would cost something else now", async () => {
  const { anna, subscription } = await scene.make();
  const quotes = await Promise.all([12, 14].map((seats) => preview(anna, subscription, { seats })));
  const answers = await Promise.all(
    [12, 14].map((seats, index) => make(anna, subscription, { seats, quote: quotes[index]?.quote })),
  );
  expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409]);
  expect(await chargesOf(subscription)).toHaveLength(1);
});

test("who waits while its plan is changed finds it as it is then: a naming and a change of it are not lost", async () => {
  const cast = await scene.make();
  const { anna, subscription, second, kowal } = cast;
  const larger = rowId("plan", await addPlan(cast, "Larger", 60_000));
  const { quote } = await preview(anna, second, { seats: 12 });
  const other = await owner.connect();
  try {
    await other.query("begin");
    await other.query("update subscription set plan_id = $1, next_plan_id = null where id = any($2)", [
      larger,
      [subscription.id, second.id],
    ]);
    const naming = anna.put(subscription, kowal.partnerId);
    const several = anna.putOnSeveral([subscription, second], kowal.partnerId);
    const changed = make(anna, second, { seats: 12, quote });
    const waiting = "select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'";
    const superuser = new pg.Client(scene.database.connection);
    await superuser.connect();
    await expect
      .poll(async () => (await superuser.query(waiting)).rowCount, { timeout: 60_000 })
      .toBe(3)
      .finally(() => superuser.end());
    await other.query("commit");
    expect((await naming).statusCode).toBe(200);
    expect((await several).statusCode).toBe(200);
    expect((await changed).json()).toMatchObject({ code: "quote-changed" });
  } finally {
    await other.query("rollback");
    other.release();
  }
  expect(await anna.partnerOf(second)).toMatchObject({ partnerId: kowal.partnerId });
});

test("whoever may not change it is told why, in advance and on trying, and nothing is written", async () => {
  const cast = await scene.make();
  const { anna, reader, subscription, sold, ended, organization, service } = cast;
  const customer = { ...organization, country: "PL" };
  const pending = await makeSubscription(owner, customer, service, { state: "pending" });
  const suspended = await makeSubscription(owner, customer, service, { state: "suspended" });
  const before = await scene.counts();
  const cases = [
    [reader, subscription, "role-may-not-order"],
    [anna, sold, "sold-by-reseller"],
    [anna, ended, "subscription-over"],
    [anna, pending, "subscription-pending"],
    [anna, suspended, "subscription-suspended"],
  ] as const;
  for (const [visitor, of, code] of cases) {
    const { actions } = (await visitor.request({ url: path(of) })).json();
    expect(actions.changeSubscription).toMatchObject({ allowed: false, reason: code });
    const said = await preview(visitor, of, { seats: 12 });
    expect(said.refusal).toEqual({ code, sentence: actions.changeSubscription.sentence });
    expect((await make(visitor, of, { seats: 12, quote: said.quote })).json()).toMatchObject({ code });
    if (of === suspended) {
      expect([actions.changeAutoRenewal, actions.cancelSubscription]).toEqual([{ allowed: true }, { allowed: true }]);
      continue;
    }
    const url = `${path(of)}/cancellation`;
    expect(actions.changeAutoRenewal).toMatchObject({ reason: code });
    expect(actions.cancelSubscription).toMatchObject({ reason: code });
    expect((await visitor.request({ method: "POST", url: `${url}-previews` })).json().refusal.code).toBe(code);
    expect((await visitor.request({ method: "POST", url, payload: { quote: "any" } })).json()).toMatchObject({ code });
  }
  expect(await scene.counts()).toEqual(before);
});

test("what cannot be bought is refused with its limits: seats, plan, tax", async () => {
  const cast = await scene.make();
  const { anna, subscription } = cast;
  const small = await addPlan(cast, "Tiny", 90_000, 5);
  const elsewhere = publicId("plan", (await scene.make()).service.planId);
  const refusal = async (wish: Wish) => (await preview(anna, subscription, wish, { "accept-language": "pl" })).refusal;
  expect(await refusal({ planId: small })).toEqual({
    code: "seats-out-of-range",
    sentence: "Tiny: liczba licencji od 1 do 5. Popraw liczbę.",
  });
  expect(await refusal({ planId: elsewhere })).toMatchObject({ code: "plan-not-sold" });
  expect(await refusal({ planId: small, seats: 5, term: "monthly" })).toMatchObject({ code: "plan-not-sold" });
  expect((await make(anna, subscription, { planId: "pln_nothing", quote: "any" })).json()).toMatchObject({
    status: 422,
    code: "plan-not-sold",
  });
  const abroad = await makeSubscription(owner, { ...cast.organization, country: "PL" }, cast.service, {
    countryOfUse: "NO",
  });
  expect((await preview(anna, abroad, { seats: 12 })).refusal).toMatchObject({ code: "no-tax-rate" });
  expect((await preview(anna, abroad, { seats: 10 })).refusal).toBe(null);
});

test("the preview speaks Polish", async () => {
  const { anna, subscription, kowal } = await scene.make();
  await anna.put(subscription, kowal.partnerId);
  const { sentences } = await preview(anna, subscription, { seats: 12, autoRenew: false }, { "accept-language": "pl" });
  expect(sentences).toEqual([
    "Zmiana obowiązuje od razu.",
    "Subskrypcja nie zostanie odnowiona. Można z niej korzystać do 31 grudnia 2026, a potem wygaśnie.",
    "Do tego czasu automatyczne odnawianie można znów włączyć.",
    "Reszta okresu, od 1 października 2026 do 31 grudnia 2026, kosztuje 201,64\u00A0zł i podatek 23% (46,38\u00A0zł), do zapłaty teraz.",
    `Zarejestrowany partner (${kowal.name}, ${kowal.partnerId}) pozostaje do tego czasu. Jego okres zakończy się wraz z subskrypcją.`,
  ]);
});
