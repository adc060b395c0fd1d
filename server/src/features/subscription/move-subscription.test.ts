import { afterAll, expect, test } from "vitest";
import { mayMove, type SubscriptionState, subscriptionStates } from "../../../../domain/subscription-states.ts";
import { makeSubscription } from "../../../../test-kit/make-subscription.ts";
import { recordBreaches } from "../../../../test-kit/record-breaches.ts";
import { startRecordScene } from "../../../../test-kit/record-scene.ts";

const scene = await startRecordScene();
afterAll(() => scene.server.close());
const { owner } = scene.database;

test("suspension and reactivation keep the partner of record, to the letter", async () => {
  const { subscription, kowal, anna, operator } = await scene.make();
  const named = await anna.put(subscription, kowal.partnerId);
  for (const state of ["suspended", "active", "suspended"]) {
    const moved = await operator.move(subscription, state, "Unpaid");
    expect(moved.statusCode).toBe(200);
    expect(moved.json()).toMatchObject({ state, endedAt: null, partnerOfRecord: { id: named.json().id } });
    expect((await anna.record(subscription)).headers.etag).toBe(named.headers.etag);
  }
  // A suspended one is still open to another partner.
  expect((await anna.remove(subscription)).statusCode).toBe(204);
});

test.each(["cancelled", "expired"] as const)(
  "a subscription that is %s ends its partner's period at the same instant",
  async (state) => {
    const { subscription, kowal, anna, operator } = await scene.make();
    await anna.put(subscription, kowal.partnerId);
    const moved = await operator.move(subscription, state, "The customer left");
    expect(moved.json()).toMatchObject({ state, partnerOfRecord: null });
    expect(await anna.partnerOf(subscription)).toBe(null);
    const { items } = (await anna.history(subscription)).json();
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({
      until: moved.json().endedAt,
      endReason: "subscription-ended",
      endedBy: { kind: "operator", name: "Baltic Cloud" },
      correction: null,
    });
    const { rows } = await owner.query(
      "select act, before, after, reason from audit_event where subject_id = $1 order by occurred_at desc limit 1",
      [subscription.id],
    );
    expect(rows).toEqual([
      {
        act: "subscription-moved",
        before: { state: "active", partnerId: kowal.partnerId },
        after: { state },
        reason: "The customer left",
      },
    ]);
    expect(await recordBreaches(owner, subscription)).toEqual([]);
    expect((await anna.put(subscription, kowal.partnerId)).json()).toMatchObject({ code: "subscription-ended" });
  },
);

test("each of the moves is made or refused as the table of states says, and a repeat writes nothing", async () => {
  const { organization, service, operator } = await scene.make();
  const customer = { ...organization, country: "PL" };
  for (const from of subscriptionStates) {
    for (const to of subscriptionStates) {
      const subscription = await makeSubscription(owner, customer, service, { state: from });
      const before = await scene.counts();
      const moved = await operator.move(subscription, to);
      const state = async (): Promise<SubscriptionState> =>
        (await owner.query("select state from subscription where id = $1", [subscription.id])).rows[0].state;
      if (from === to || mayMove(from, to, "operator")) {
        expect([from, to, moved.statusCode]).toEqual([from, to, 200]);
        expect(await state()).toBe(to);
        const after = await scene.counts();
        expect(after.audit_event).toBe(from === to ? before.audit_event : String(Number(before.audit_event) + 1));
      } else {
        expect([from, to, moved.json().code]).toEqual([from, to, "move-not-allowed"]);
        expect(await state()).toBe(from);
        expect(await scene.counts()).toEqual(before);
      }
    }
  }
});

test("only an operator reports a state, and of what exists", async () => {
  const { subscription, anna, reader, agent, stranger, operator } = await scene.make();
  for (const visitor of [anna, reader, agent, stranger]) {
    expect((await visitor.move(subscription, "cancelled")).json()).toMatchObject({
      status: 403,
      code: "only-operators",
    });
  }
  const nothing = { ...subscription, id: "01890000-0000-7000-8000-000000000000" };
  expect((await operator.move(nothing, "cancelled")).json()).toMatchObject({ status: 404 });
  expect((await operator.move(subscription, "gone")).json()).toMatchObject({ status: 400 });
});
