import { afterAll, expect, test } from "vitest";
import { publicId } from "../../../contract/ids.ts";
import { makePerson } from "../../../test-kit/make-person.ts";
import { makeService } from "../../../test-kit/make-service.ts";
import type { MadeSubscription } from "../../../test-kit/make-subscription.ts";
import { recordBreaches } from "../../../test-kit/record-breaches.ts";
import { recordOf, startRecordScene, type Visitor } from "../../../test-kit/record-scene.ts";

// What operators report takes an Idempotency-Key too: a repeat after a lost answer must neither do it again nor be refused.

const scene = await startRecordScene();
afterAll(() => scene.server.close());
const { owner } = scene.database;

const addressOf = ({ id }: MadeSubscription) => `/api/v1/subscriptions/${publicId("subscription", id)}`;

type Send = (
  visitor: Visitor,
  subscription: MadeSubscription,
  key: string,
  reason?: string,
) => ReturnType<Visitor["request"]>;

const larger = await makeService(owner);

const suspend: Send = (visitor, subscription, key, reason = "Unpaid") =>
  visitor.request({
    method: "PUT",
    url: `${addressOf(subscription)}/state`,
    headers: { "idempotency-key": key },
    payload: { state: "suspended", reason },
  });

const replace: Send = (visitor, subscription, key, reason = "Larger") =>
  visitor.request({
    method: "POST",
    url: `${addressOf(subscription)}/replacement`,
    headers: { "idempotency-key": key },
    payload: { planId: publicId("plan", larger.planId), seats: 5, term: "yearly", reason },
  });

const correct: Send = (visitor, subscription, key, reason = "Mistaken") =>
  visitor.request({
    method: "POST",
    url: `${recordOf(subscription)}/corrections`,
    headers: { "idempotency-key": key },
    payload: { from: "2026-02-01T00:00:00.000Z", until: "2026-02-02T00:00:00.000Z", partnerId: null, reason },
  });

const writes = { suspend, replace, correct };
const names = Object.keys(writes) as (keyof typeof writes)[];

test.each(names)(
  "to %s is done once under one key, one after the other and at once, and answered the same",
  async (name) => {
    const { subscription, kowal, anna, operator } = await scene.make();
    await anna.put(subscription, kowal.partnerId);
    const send = () => writes[name](operator, subscription, `once ${name}`.replace(" ", "-"));
    const answers = await Promise.all(Array.from({ length: 6 }, send));
    const before = await scene.counts();
    answers.push(await send());
    expect(new Set(answers.map(({ statusCode, body }) => `${statusCode} ${body}`)).size).toBe(1);
    expect(answers[0]?.statusCode).toBeLessThan(300);
    expect(answers.filter(({ headers }) => !headers["idempotent-replayed"])).toHaveLength(1);
    expect(await scene.counts()).toEqual(before);
    expect(await recordBreaches(owner, subscription)).toEqual([]);
  },
);

test.each(names)(
  "to %s with another request under the same key is refused, and a refusal is not kept",
  async (name) => {
    const { subscription, second, operator, anna } = await scene.make();
    const key = `reused-${name}`;
    // Refused at first, because a customer may not.
    expect((await writes[name](anna, subscription, key)).json()).toMatchObject({ code: "only-operators" });
    expect((await writes[name](operator, subscription, key)).statusCode).toBeLessThan(300);
    const before = await scene.counts();
    for (const [about, reason] of [
      [second, undefined],
      [subscription, "Another reason"],
    ] as const) {
      const reused = await writes[name](operator, about, key, reason);
      expect(reused.json()).toMatchObject({ status: 422, code: "idempotency-key-reused" });
    }
    expect(await scene.counts()).toEqual(before);
  },
);

test("a late repeat of a suspension does not suspend again what was reactivated since", async () => {
  const { subscription, operator } = await scene.make();
  const first = await suspend(operator, subscription, "late");
  await operator.move(subscription, "active");
  expect((await suspend(operator, subscription, "late")).body).toBe(first.body);
  expect((await operator.get(addressOf(subscription).replace("/api/v1", ""))).json()).toMatchObject({
    state: "active",
  });
});

test("a key is each operator's own", async () => {
  const { subscription, second, operator } = await scene.make();
  const { id, organizationId } = scene.operatorPerson;
  expect(id).toBeTruthy();
  const colleague = await scene.visit(
    await makePerson(owner, { id: organizationId, kind: "vendor" }, { name: "Another operator" }),
  );
  expect((await suspend(operator, subscription, "own")).statusCode).toBe(200);
  expect((await suspend(colleague, second, "own")).statusCode).toBe(200);
});
