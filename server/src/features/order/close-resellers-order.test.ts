import { afterEach, expect, test } from "vitest";
import { publicId, rowId } from "../../../../contract/ids.ts";
import { type Ask, startResellerScene } from "../../../../test-kit/reseller-scene.ts";

const scene = await startResellerScene();
const { owner, clock } = scene.database;
const { operator } = scene;
afterEach(() => clock.release());

const codeOf = async (answer: ReturnType<Ask>) => {
  const { status, body } = await answer;
  return status < 400 ? status : body.code;
};

/** A customer that has asked to end the relationship, and an order that its reseller has begun and does not place. */
async function stubbornScene() {
  const cast = await scene.make();
  const relationship = await cast.relate();
  const items = [{ planId: publicId("plan", scene.service.planId), seats: 5 }];
  const begun = await cast.ola("POST", `/customers/${publicId("organization", cast.customer.id)}/orders`, { items });
  expect(begun.status, JSON.stringify(begun.body)).toBe(201);
  const asked = await cast.anna("POST", `/partner-relationships/${relationship}/removal-requests`, {});
  await cast.ola("POST", `/removal-requests/${asked.body.id}/answer`, { kind: "objection", reason: "No" });
  const decide = (outcome: "granted" | "refused") =>
    operator("POST", `/removal-requests/${asked.body.id}/decision`, { outcome, reason: "Decided." });
  const obstacle = async (ask: Ask) => (await ask("GET", `/removal-requests/${asked.body.id}`)).body.obstacles[0];
  return { ...cast, relationship, order: begun.body.id as string, decide, obstacle };
}

test("an operator closes what a reseller left open once the request is granted, and then the relationship can end", async () => {
  const { anna, ola, reader, relationship, order, decide, obstacle } = await stubbornScene();
  const discard = (ask: Ask) => codeOf(ask("DELETE", `/orders/${order}`));
  expect(await obstacle(operator)).toMatchObject({
    kind: "order",
    id: order,
    close: { allowed: false, reason: "close-order-not-granted", sentence: expect.stringContaining("granted") },
  });
  expect(await discard(operator)).toBe("close-order-not-granted");
  await decide("granted");
  expect((await obstacle(operator)).close).toEqual({ allowed: true });
  expect((await operator("GET", `/orders/${order}`)).body.actions).toMatchObject({
    change: { reason: "only-its-reseller" },
    place: { reason: "only-its-reseller" },
    discard: { allowed: true },
  });
  // Nobody else can more than before.
  expect((await obstacle(ola)).close).toEqual({ allowed: true });
  for (const [ask, reason] of [
    [anna, "only-its-reseller"],
    [reader, "role-may-not-order"],
  ] as const) {
    expect((await obstacle(ask)).close).toMatchObject({ allowed: false, reason });
    expect(await discard(ask)).toBe(reason);
  }
  const end = () => codeOf(operator("DELETE", `/partner-relationships/${relationship}`, { reason: "Granted." }));
  expect(await end()).toBe("obstacles-remain");

  expect(await discard(operator)).toBe(204);
  expect(await discard(operator)).toBe(204);
  for (const ask of [anna, ola, operator]) {
    expect((await ask("GET", `/orders/${order}`)).body).toMatchObject({ state: "discarded" });
  }
  const { rows } = await owner.query(
    "select act, actor_kind, before, after from audit_event where subject_id = $1 and act = 'order-discarded'",
    [rowId("order", order)],
  );
  expect(rows).toEqual([
    { act: "order-discarded", actor_kind: "operator", before: { state: "draft" }, after: { state: "discarded" } },
  ]);
  expect(await end()).toBe(204);
});

test("a refused or withdrawn request, another reseller's, and a customer's own draft give an operator nothing", async () => {
  const refused = await stubbornScene();
  await refused.decide("refused");
  expect(await codeOf(operator("DELETE", `/orders/${refused.order}`))).toBe("close-order-not-granted");

  const granted = await stubbornScene();
  await granted.decide("granted");
  expect(await codeOf(operator("DELETE", `/orders/${refused.order}`))).toBe("close-order-not-granted");
  const items = [{ planId: publicId("plan", scene.service.planId), seats: 1 }];
  const own = (await granted.anna("POST", "/orders", { items })).body;
  expect(await codeOf(operator("DELETE", `/orders/${own.id}`))).toBe("only-the-customer");
  expect(await codeOf(granted.stranger("DELETE", `/orders/${granted.order}`))).toBe("not-found");
  expect(await codeOf(granted.otherAgent("DELETE", `/orders/${granted.order}`))).toBe("not-found");
});
