import { afterEach, expect, test } from "vitest";
import type { ClearingProposal } from "../../../../contract/relationships.ts";
import type { MadeSubscription } from "../../../../test-kit/make-subscription.ts";
import {
  type Ask,
  type ResellerCast,
  startResellerScene,
  subscriptionId,
} from "../../../../test-kit/reseller-scene.ts";
import { renewDueSubscriptions } from "../subscription/renew-due-subscriptions.ts";

const scene = await startResellerScene();
const { owner, clock, app } = scene.database;
afterEach(() => clock.release());

const codeOf = async (answer: ReturnType<Ask>) => {
  const { status, body } = await answer;
  return status < 400 ? status : body.code;
};

interface Sold extends ResellerCast {
  readonly relationship: string;
  readonly sold: MadeSubscription;
}

async function soldScene(state: "active" | "suspended" | "pending" = "active"): Promise<Sold> {
  await clock.set(new Date("2026-11-22T10:00:00.000Z"));
  const cast = await scene.make();
  const relationship = await cast.relate();
  return { ...cast, relationship, sold: await cast.sell(state) };
}

const propose = ({ ola, relationship, sold }: Sold, kind: ClearingProposal["kind"], more: object = {}) =>
  ola("POST", `/partner-relationships/${relationship}/clearing-proposals`, {
    subscriptionId: subscriptionId(sold),
    kind,
    ...more,
  });

async function proposed(cast: Sold, kind: ClearingProposal["kind"]): Promise<ClearingProposal> {
  const made = await propose(cast, kind);
  expect(made.status, JSON.stringify(made.body)).toBe(201);
  return (await cast.anna("GET", `/clearing-proposals/${made.body.id}`)).body;
}

const accept = (ask: Ask, { id, quote }: Pick<ClearingProposal, "id" | "quote">) =>
  ask("POST", `/clearing-proposals/${id}/acceptance`, { quote });

const subscriptionOf = async ({ id }: MadeSubscription) =>
  (
    await owner.query(
      "select state, sold_by, auto_renew, renews_on::text, amount_minor from subscription where id = $1",
      [id],
    )
  ).rows[0];

test("cancelling now is done only when the customer's admin has accepted it, and then the way is free", async () => {
  const cast = await soldScene();
  const { anna, reader, billing, ola, sold, relationship } = cast;
  const made = await proposed(cast, "cancel-now");
  expect(made).toMatchObject({
    state: "proposed",
    effectiveOn: "2026-11-22",
    price: null,
    paidFrom: null,
    subscription: { id: subscriptionId(sold) },
    actions: { accept: { allowed: true }, refuse: { allowed: true }, withdraw: { reason: "only-its-reseller" } },
  });
  expect(made.consequences).toHaveLength(2);
  expect(made.consequences[0]).toContain("22 November 2026");
  expect(await subscriptionOf(sold)).toMatchObject({ state: "active" });
  expect((await ola("GET", `/clearing-proposals/${made.id}`)).body).toMatchObject({
    quote: null,
    actions: { accept: { reason: "only-the-customer" }, withdraw: { allowed: true } },
  });
  expect(await codeOf(accept(ola, { id: made.id, quote: "x" }))).toBe("only-the-customer");
  expect(await codeOf(accept(reader, made))).toBe("role-may-not-change-reseller");
  expect(await codeOf(accept(anna, { id: made.id, quote: "another" }))).toBe("quote-changed");
  expect(await codeOf(ola("DELETE", `/partner-relationships/${relationship}`))).toBe("obstacles-remain");
  const done = await accept(billing, made);
  expect(done.body).toMatchObject({
    state: "accepted",
    effectiveOn: "2026-11-22",
    consequences: made.consequences,
    quote: null,
  });
  expect(await subscriptionOf(sold)).toMatchObject({ state: "cancelled" });
  expect(await codeOf(accept(billing, made))).toBe("proposal-closed");
  expect(await codeOf(ola("DELETE", `/partner-relationships/${relationship}`))).toBe(204);
});

test("at the end of the term it is not renewed, and the obstacle says when it clears by itself", async () => {
  const cast = await soldScene();
  const { anna, ola, sold, relationship } = cast;
  const made = await proposed(cast, "cancel-at-term-end");
  expect(made).toMatchObject({ effectiveOn: "2027-01-01", price: null });
  expect(made.consequences[0]).toContain("31 December 2026");
  expect((await accept(anna, made)).body).toMatchObject({
    state: "accepted",
    effectiveOn: "2027-01-01",
    consequences: made.consequences,
  });
  expect(await subscriptionOf(sold)).toMatchObject({ state: "active", auto_renew: false });
  const [tie] = (await ola("GET", "/partner-relationships")).body.items;
  expect(tie.actions.remove.obstacles).toMatchObject([{ id: subscriptionId(sold), clearsOn: "2027-01-01" }]);
  expect((await propose(cast, "cancel-at-term-end")).body).toMatchObject({
    code: "not-renewed-anyway",
    detail: expect.stringContaining("1 January 2027"),
  });
  await clock.set(new Date("2027-01-01T00:00:00.000Z"));
  await renewDueSubscriptions({ pool: app, owner, onError: (error) => expect.fail(String(error)) });
  const again = await scene.as(cast.company.agent);
  expect(await codeOf(again("DELETE", `/partner-relationships/${relationship}`))).toBe(204);
});

test("handed over it is the vendor's at once, without a charge for the present term, and renewed at the vendor's price", async () => {
  const cast = await soldScene("suspended");
  const { anna, ola, sold, relationship } = cast;
  await owner.query("update subscription set amount_minor = 12300 where id = $1", [sold.id]);
  const made = await proposed(cast, "hand-over");
  expect(made).toMatchObject({ effectiveOn: "2026-11-22", paidFrom: "2027-01-01" });
  // Ten licences at the list price, not at what the reseller asked.
  const { rows } = await owner.query(
    "select (10 * p.amount_minor / 100.0)::numeric(12, 2)::text as total from plan_price p join subscription s on s.plan_id = p.plan_id and s.term = p.term and s.country_of_use = p.country where s.id = $1",
    [sold.id],
  );
  expect(made.price?.amount).toBe(rows[0].total);
  await accept(anna, made);
  expect(await subscriptionOf(sold)).toMatchObject({ state: "suspended", sold_by: null, amount_minor: "12300" });
  const charges = async () =>
    (await owner.query("select net_minor from charge where subscription_id = $1", [sold.id])).rows;
  expect(await charges()).toEqual([]);
  const seen = (await anna("GET", `/subscriptions/${subscriptionId(sold)}`)).body;
  expect(seen).toMatchObject({ reseller: null, actions: { addPartnerOfRecord: { allowed: true } } });
  expect((await ola("GET", `/clearing-proposals/${made.id}`)).body).toMatchObject({
    state: "accepted",
    subscription: { name: seen.name },
    price: made.price,
    paidFrom: "2027-01-01",
  });
  expect(await codeOf(ola("DELETE", `/partner-relationships/${relationship}`))).toBe(204);
  await owner.query("update subscription set state = 'active' where id = $1", [sold.id]);
  await clock.set(new Date("2027-01-01T00:00:00.000Z"));
  await renewDueSubscriptions({ pool: app, owner, onError: (error) => expect.fail(String(error)) });
  expect((await charges()).map(({ net_minor }) => (Number(net_minor) / 100).toFixed(2))).toEqual([made.price?.amount]);
});

test("what was agreed stays to be read by both sides and the operator, as it was, whatever has changed since", async () => {
  const cast = await soldScene();
  const { anna, annaPerson, company, sold } = cast;
  const made = await proposed(cast, "hand-over");
  expect(made.consequences[1]).toContain("today");
  const agreed = made.consequences.map((one) => one.replace("today", "at the prices of 22 November 2026,"));
  expect((await accept(anna, made)).body.consequences).toEqual(agreed);
  await owner.query("update subscription set seats = 3, term = 'monthly', auto_renew = false where id = $1", [sold.id]);
  await owner.query("update plan_price set amount_minor = amount_minor + 700 where plan_id = $1", [
    scene.service.planId,
  ]);
  await clock.advance(7 * 86_400_000);
  const [customer, reseller, vendor] = [
    await scene.as(annaPerson),
    await scene.as(company.agent),
    await scene.operatorAgain(),
  ];
  for (const ask of [customer, reseller, vendor]) {
    expect((await ask("GET", `/clearing-proposals/${made.id}`)).body).toMatchObject({
      state: "accepted",
      price: made.price,
      consequences: agreed,
    });
  }
  const inPolish = { "accept-language": "pl" };
  const [, money] = (await reseller("GET", `/clearing-proposals/${made.id}`, undefined, inPolish)).body.consequences;
  // The year beside the sum would be read as part of it.
  expect(money).toMatch(/zł przed opodatkowaniem za rok według cen z dnia 22 listopada 2026\. /);
});

test("of the time before it was handed over an operator records no partner: a reseller sold it then", async () => {
  const cast = await soldScene();
  const { anna, company, sold } = cast;
  await accept(anna, await proposed(cast, "hand-over"));
  await clock.advance(7 * 86_400_000);
  const vendor = await scene.operatorAgain();
  const correct = (from: string) =>
    vendor("POST", `/subscriptions/${subscriptionId(sold)}/partner-of-record/corrections`, {
      from,
      until: null,
      partnerId: company.location.partnerId,
      reason: "It looked after it all the time",
    });
  expect(await codeOf(correct("2026-11-20T10:00:00.000Z"))).toBe("correction-before-subscription");
  expect(await codeOf(correct("2026-11-22T10:00:00.000Z"))).toBe(201);
});

test("what the customer saw must still be so: after a change of price, or of the subscription, it is refused and nothing is done", async () => {
  const cast = await soldScene();
  const { anna, sold } = cast;
  const made = await proposed(cast, "hand-over");
  await owner.query("update subscription set seats = 11 where id = $1", [sold.id]);
  expect(await codeOf(accept(anna, made))).toBe("quote-changed");
  const now = (await anna("GET", `/clearing-proposals/${made.id}`)).body;
  await owner.query("update plan_price set amount_minor = amount_minor + 100 where plan_id = $1", [
    scene.service.planId,
  ]);
  expect(await codeOf(accept(anna, now))).toBe("quote-changed");
  expect(await subscriptionOf(sold)).toMatchObject({ sold_by: cast.company.location.id });
  await clock.set(new Date("2026-11-23T00:00:00.000Z"));
  const session = await scene.as(cast.annaPerson);
  const today = (await session("GET", `/clearing-proposals/${made.id}`)).body;
  expect(today.effectiveOn).toBe("2026-11-23");
  expect(await codeOf(accept(session, today))).toBe(200);
});

test("refused with words for the reseller, or withdrawn, nothing happens; one at a time waits for each subscription", async () => {
  const cast = await soldScene();
  const { anna, ola, stranger, otherAgent, sold, relationship } = cast;
  const first = await proposed(cast, "cancel-now");
  expect((await propose(cast, "hand-over")).body.code).toBe("proposal-waits");
  const refused = await anna("POST", `/clearing-proposals/${first.id}/refusal`, { reason: "We still need it" });
  expect(refused.body).toMatchObject({ state: "refused", refusalReason: "We still need it" });
  for (const path of ["refusal", "withdrawal"] as const) {
    const ask = path === "refusal" ? anna : ola;
    expect(
      await codeOf(ask("POST", `/clearing-proposals/${first.id}/${path}`, path === "refusal" ? {} : undefined)),
    ).toBe("proposal-closed");
  }
  const second = await proposed(cast, "cancel-now");
  for (const ask of [stranger, otherAgent]) {
    expect(await codeOf(ask("GET", `/clearing-proposals/${second.id}`))).toBe("not-found");
    expect((await ask("GET", "/clearing-proposals")).body.items).toEqual([]);
  }
  expect(await codeOf(accept(stranger, second))).toBe("not-found");
  const foreign = { subscriptionId: subscriptionId(sold), kind: "cancel-now" };
  expect(await codeOf(otherAgent("POST", `/partner-relationships/${relationship}/clearing-proposals`, foreign))).toBe(
    "not-found",
  );
  expect((await ola("POST", `/clearing-proposals/${second.id}/withdrawal`)).body.state).toBe("withdrawn");
  expect(await codeOf(accept(anna, second))).toBe("proposal-closed");
  expect(await subscriptionOf(sold)).toMatchObject({ state: "active" });
  const own = `/clearing-proposals?relationshipId=${relationship}`;
  expect((await anna("GET", `${own}&state=withdrawn`)).body.items).toHaveLength(1);
  expect((await anna("GET", own)).body.items).toHaveLength(2);
  const acts = (await anna("GET", "/audit-events")).body.items;
  expect(acts.find(({ act }: { act: string }) => act === "clearing-proposed").actor.kind).toBe("partner");
});

test("only what the reseller sold and what is set up is proposed about", async () => {
  const cast = await soldScene("pending");
  expect((await propose(cast, "hand-over")).body.code).toBe("subscription-pending");
  await owner.query("update subscription set state = 'active' where id = $1", [cast.sold.id]);
  const elsewhere = await soldScene();
  const foreign = { subscriptionId: subscriptionId(elsewhere.sold), kind: "cancel-now" };
  expect(
    await codeOf(cast.ola("POST", `/partner-relationships/${cast.relationship}/clearing-proposals`, foreign)),
  ).toBe("not-found");
  await owner.query("update subscription set country_of_use = 'NO' where id = $1", [cast.sold.id]);
  expect((await propose(cast, "hand-over")).body.code).toBe("plan-not-sold");
});

test("a proposal lapses when its subscription has ended before anybody answered, and when the relationship ends", async () => {
  const cast = await soldScene();
  const { anna, ola, sold } = cast;
  const made = await proposed(cast, "cancel-at-term-end");
  await scene.operator("PUT", `/subscriptions/${subscriptionId(sold)}/state`, { state: "cancelled", reason: "Unpaid" });
  expect((await anna("GET", `/clearing-proposals/${made.id}`)).body.actions.accept.reason).toBe("subscription-over");
  expect(await codeOf(accept(anna, made))).toBe("subscription-over");
  for (let run = 0; run < 2; run += 1) await scene.run("lapse-clearing-proposals");
  expect((await ola("GET", `/clearing-proposals/${made.id}`)).body.state).toBe("lapsed");
  expect(await codeOf(anna("POST", `/clearing-proposals/${made.id}/refusal`, {}))).toBe("proposal-closed");

  const other = await soldScene();
  const open = await proposed(other, "cancel-now");
  await owner.query("update subscription set state = 'cancelled', ended_at = current_instant() where id = $1", [
    other.sold.id,
  ]);
  expect(await codeOf(other.ola("DELETE", `/partner-relationships/${other.relationship}`))).toBe(204);
  expect((await other.anna("GET", `/clearing-proposals/${open.id}`)).body.state).toBe("lapsed");
});

test("accepted twice at once, it is done once", async () => {
  const cast = await soldScene();
  const made = await proposed(cast, "cancel-now");
  const codes = await Promise.all([codeOf(accept(cast.anna, made)), codeOf(accept(cast.billing, made))]);
  expect(codes.sort()).toEqual([200, "proposal-closed"]);
});
