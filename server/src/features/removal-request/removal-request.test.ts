import { afterEach, expect, test } from "vitest";
import { publicId } from "../../../../contract/ids.ts";
import { type Ask, startResellerScene, subscriptionId } from "../../../../test-kit/reseller-scene.ts";

const scene = await startResellerScene();
const { owner, clock } = scene.database;
const { operator } = scene;
afterEach(() => clock.release());

const day = 24 * 60 * 60 * 1000;
const codeOf = async (answer: ReturnType<Ask>) => {
  const { status, body } = await answer;
  return status < 400 ? status : body.code;
};

/** A relationship, in whose way one subscription stands, and a request to end it. */
async function askedScene() {
  const cast = await scene.make();
  const relationship = await cast.relate();
  const sold = await cast.sell();
  const asked = await cast.anna("POST", `/partner-relationships/${relationship}/removal-requests`, {
    reason: "We consolidate",
  });
  expect(asked.status, JSON.stringify(asked.body)).toBe(201);
  return { ...cast, relationship, sold, id: asked.body.id as string, asked: asked.body };
}

/** Everything has ended that stood in the way. */
const clear = (sold: { readonly id: string }) =>
  owner.query("update subscription set state = 'cancelled', ended_at = current_instant() where id = $1", [sold.id]);

test("the customer asks, with a date by which the reseller has to answer; both sides read the same obstacles and the same clock", async () => {
  await clock.set(new Date("2026-11-22T10:00:00.000Z"));
  const { anna, reader, ola, relationship, sold, id, asked } = await askedScene();
  expect(asked).toMatchObject({
    state: "asked",
    relationshipId: relationship,
    reason: "We consolidate",
    askedAt: "2026-11-22T10:00:00.000Z",
    answerBy: "2026-12-02T10:00:00.000Z",
    obstacles: [{ kind: "subscription", id: subscriptionId(sold), state: "active", clearsOn: null }],
    actions: {
      withdraw: { allowed: true },
      answer: { allowed: false, reason: "only-its-reseller" },
      decide: { allowed: false, reason: "only-operators" },
      removeRelationship: { allowed: false, reason: "reseller-must-end-it" },
    },
  });
  const seen = (await ola("GET", `/removal-requests/${id}`)).body;
  const { actions: _, ...rest } = asked;
  expect(seen).toMatchObject({
    ...rest,
    actions: { answer: { allowed: true }, withdraw: { reason: "only-the-customer" } },
  });
  expect(seen.actions.removeRelationship).toMatchObject({ reason: "obstacles-remain", obstacles: asked.obstacles });
  expect((await operator("GET", `/removal-requests/${id}`)).body.actions.decide.reason).toBe("removal-request-not-due");
  expect((await reader("GET", `/removal-requests/${id}`)).body.actions.withdraw.reason).toBe(
    "role-may-not-change-reseller",
  );

  const again = `/partner-relationships/${relationship}/removal-requests`;
  expect(await codeOf(anna("POST", again, {}))).toBe("removal-already-asked");
  expect(await codeOf(reader("POST", again, {}))).toBe("role-may-not-change-reseller");
  expect(await codeOf(ola("POST", again, {}))).toBe("only-the-customer");
  const [tie] = (await anna("GET", "/partner-relationships")).body.items;
  expect(tie).toMatchObject({ removalRequestId: id, actions: { askForRemoval: { reason: "removal-already-asked" } } });
  for (const ask of [anna, ola]) {
    expect((await ask("GET", "/removal-requests?state=asked&state=objected")).body.items).toHaveLength(1);
    expect((await ask("GET", "/removal-requests?state=done")).body.items).toEqual([]);
  }
});

test("nobody else sees the request or does anything to it", async () => {
  const { stranger, otherAgent, id, relationship } = await askedScene();
  for (const ask of [stranger, otherAgent]) {
    expect(await codeOf(ask("GET", `/removal-requests/${id}`))).toBe("not-found");
    expect((await ask("GET", "/removal-requests")).body.items).toEqual([]);
    expect(await codeOf(ask("DELETE", `/partner-relationships/${relationship}`))).toBe("not-found");
  }
  expect(await codeOf(stranger("POST", `/removal-requests/${id}/withdrawal`))).toBe("not-found");
  expect(await codeOf(otherAgent("POST", `/removal-requests/${id}/answer`, { kind: "objection", reason: "No" }))).toBe(
    "not-found",
  );
});

test("the reseller promises a date, within a year of the request, and may change it; the customer withdraws", async () => {
  await clock.set(new Date("2026-11-22T10:00:00.000Z"));
  const { anna, ola, id } = await askedScene();
  const promise = (date: string) => ola("POST", `/removal-requests/${id}/answer`, { kind: "date", date });
  for (const date of ["2026-11-21", "2027-11-23"]) {
    const { body } = await promise(date);
    expect(body).toMatchObject({ status: 422, code: "promised-date-out-of-range" });
    expect(body.detail).toContain("between 22 November 2026 and 22 November 2027");
  }
  expect((await promise("2026-12-20")).body).toMatchObject({ state: "date-promised", promisedDate: "2026-12-20" });
  expect((await promise("2026-12-24")).body).toMatchObject({ state: "date-promised", promisedDate: "2026-12-24" });
  const withdrawn = (await anna("POST", `/removal-requests/${id}/withdrawal`)).body;
  expect(withdrawn).toMatchObject({ state: "withdrawn", endedAt: "2026-11-22T10:00:00.000Z" });
  expect(await codeOf(promise("2026-12-24"))).toBe("removal-request-closed");
  expect(await codeOf(anna("POST", `/removal-requests/${id}/withdrawal`))).toBe("removal-request-closed");
  expect(await codeOf(operator("POST", `/removal-requests/${id}/decision`, { outcome: "granted", reason: "x" }))).toBe(
    "removal-request-closed",
  );
});

test("where the date passes the vendor gets the case; granted, an operator ends the relationship once nothing stands in the way", async () => {
  await clock.set(new Date("2026-11-22T10:00:00.000Z"));
  const { id, relationship, sold, annaPerson, company } = await askedScene();
  await clock.advance(10 * day - 1);
  await scene.run("escalate-removal-requests");
  const [anna, ola] = [await scene.as(annaPerson), await scene.as(company.agent)];
  const vendor = await scene.operatorAgain();
  expect((await anna("GET", `/removal-requests/${id}`)).body.state).toBe("asked");
  await clock.advance(1);
  expect(await codeOf(ola("POST", `/removal-requests/${id}/answer`, { kind: "objection", reason: "Late" }))).toBe(
    "removal-request-with-vendor",
  );
  for (let run = 0; run < 2; run += 1) await scene.run("escalate-removal-requests");
  expect((await ola("GET", `/removal-requests/${id}`)).body).toMatchObject({
    state: "escalated",
    escalatedAt: "2026-12-02T10:00:00.000Z",
    actions: { answer: { reason: "removal-request-with-vendor" } },
  });
  const end = (ask: Ask, body?: object) => ask("DELETE", `/partner-relationships/${relationship}`, body);
  expect(await codeOf(end(vendor, { reason: "x" }))).toBe("removal-not-granted");
  const decision = { outcome: "granted", reason: "The reseller did not answer." };
  expect(await codeOf(anna("POST", `/removal-requests/${id}/decision`, decision))).toBe("only-operators");
  const granted = (await vendor("POST", `/removal-requests/${id}/decision`, decision)).body;
  expect(granted).toMatchObject({ state: "granted", decision: { outcome: "granted", reason: decision.reason } });
  expect((await end(vendor, { reason: "x" })).body).toMatchObject({
    code: "obstacles-remain",
    obstacles: [{ id: subscriptionId(sold) }],
  });
  await clear(sold);
  expect(await codeOf(end(vendor))).toBe("reason-needed");
  expect(await codeOf(end(vendor, { reason: "Granted on 2 December." }))).toBe(204);
  expect(await codeOf(end(ola))).toBe(204);
  expect(await codeOf(end(anna))).toBe("relationship-ended");
  for (const ask of [anna, ola]) {
    expect((await ask("GET", `/removal-requests/${id}`)).body).toMatchObject({ state: "done" });
    expect((await ask("GET", "/partner-relationships")).body.items).toEqual([]);
    expect((await ask("GET", "/partner-relationships?time=past")).body.items).toMatchObject([
      {
        id: relationship,
        ended: { by: "operator", reason: "Granted on 2 December." },
        removalRequestId: id,
        actions: null,
      },
    ]);
  }
  expect(await codeOf(anna("POST", `/partner-relationships/${relationship}/removal-requests`, {}))).toBe(
    "relationship-ended",
  );
});

test("a promised date that is over, anywhere, brings the case to the vendor too", async () => {
  await clock.set(new Date("2026-11-22T10:00:00.000Z"));
  const { id, ola } = await askedScene();
  await ola("POST", `/removal-requests/${id}/answer`, { kind: "date", date: "2026-12-20" });
  await clock.set(new Date("2026-12-20T23:59:59.999Z"));
  await scene.run("escalate-removal-requests");
  const state = async () =>
    (
      await owner.query(
        "select state from removal_request where asked_at = '2026-11-22T10:00:00Z' and promised_date = '2026-12-20' and state <> 'withdrawn'",
      )
    ).rows[0].state;
  expect(await state()).toBe("date-promised");
  await clock.advance(1);
  await scene.run("escalate-removal-requests");
  expect(await state()).toBe("escalated");
});

test("an objection is decided by the vendor with a reason for both; refused, the relationship stays and can be asked about again", async () => {
  const { anna, ola, id, relationship } = await askedScene();
  const reason = "Invoices from October are unpaid.";
  const objected = (await ola("POST", `/removal-requests/${id}/answer`, { kind: "objection", reason })).body;
  expect(objected).toMatchObject({ state: "objected", objection: reason });
  expect(await codeOf(ola("POST", `/removal-requests/${id}/answer`, { kind: "date", date: "2026-12-24" }))).toBe(
    "removal-request-with-vendor",
  );
  const decision = { outcome: "refused", reason: "Settle the invoices first." };
  await operator("POST", `/removal-requests/${id}/decision`, decision);
  for (const ask of [anna, ola]) {
    expect((await ask("GET", `/removal-requests/${id}`)).body).toMatchObject({ state: "refused", decision });
  }
  expect(await codeOf(operator("POST", `/removal-requests/${id}/decision`, decision))).toBe("removal-request-closed");
  expect(await codeOf(anna("POST", `/partner-relationships/${relationship}/removal-requests`, {}))).toBe(201);
});

test("the reseller ends it at any time once nothing stands in the way, and the request is done; two who end it at once do so once", async () => {
  const { anna, ola, id, relationship, sold } = await askedScene();
  const end = () => codeOf(ola("DELETE", `/partner-relationships/${relationship}`));
  expect(await end()).toBe("obstacles-remain");
  // The database holds it as well, whatever the code says.
  await expect(
    owner.query(
      "update reseller_relationship set ends_at = current_instant(), ended_by = 'reseller' where partner_id = (select sold_by from subscription where id = $1)",
      [sold.id],
    ),
  ).rejects.toMatchObject({ code: "23001" });
  await clear(sold);
  expect(await Promise.all([end(), end()])).toEqual([204, 204]);
  expect((await anna("GET", `/removal-requests/${id}`)).body).toMatchObject({ state: "done", obstacles: [] });
  const acts = (await anna("GET", "/audit-events")).body.items.map(({ act }: { act: string }) => act);
  expect(acts.filter((act: string) => act === "reseller-relationship-ended")).toHaveLength(1);
  expect(acts).toEqual(expect.arrayContaining(["removal-asked", "removal-done"]));
});

test("a second request at the same time, and one sent twice with its key, make one", async () => {
  const cast = await scene.make();
  const relationship = await cast.relate();
  const path = `/partner-relationships/${relationship}/removal-requests`;
  const [one, other] = await Promise.all([cast.anna("POST", path, {}), cast.billing("POST", path, {})]);
  expect([one.status, other.status].sort()).toEqual([201, 409]);
  const made = one.status === 201 ? one : other;
  await cast.anna("POST", `/removal-requests/${made.body.id}/withdrawal`);
  const key = { "idempotency-key": "again" };
  const [first, second] = [await cast.anna("POST", path, {}, key), await cast.anna("POST", path, {}, key)];
  expect(second).toEqual(first);
});

test("the vendor sets the days; a request that waits keeps its date", async () => {
  await clock.set(new Date("2026-11-22T10:00:00.000Z"));
  const { anna, id } = await askedScene();
  const vendor = await scene.operatorAgain();
  expect((await anna("GET", "/vendor-settings")).body).toEqual({ removalAnswerDays: 10 });
  expect(await codeOf(anna("PATCH", "/vendor-settings", { removalAnswerDays: 3 }))).toBe("only-operators");
  expect(await codeOf(vendor("PATCH", "/vendor-settings", { removalAnswerDays: 0 }))).toBe("invalid-request");
  expect((await vendor("PATCH", "/vendor-settings", { removalAnswerDays: 3 })).body).toEqual({ removalAnswerDays: 3 });
  expect((await anna("GET", `/removal-requests/${id}`)).body.answerBy).toBe("2026-12-02T10:00:00.000Z");
  expect((await askedScene()).asked.answerBy).toBe("2026-11-25T10:00:00.000Z");
  expect((await vendor("GET", "/audit-events?act=vendor-settings-changed")).body.items).toMatchObject([
    { before: { removalAnswerDays: 10 }, after: { removalAnswerDays: 3 } },
  ]);
});

test("an erased person's name and address are taken out of what both sides wrote; the rest stays", async () => {
  const { annaPerson, ola, relationship, id, anna } = await askedScene();
  await anna("POST", `/removal-requests/${id}/withdrawal`);
  const reason = `Ask ${annaPerson.name} (${annaPerson.email}) about it.`;
  const again = await anna("POST", `/partner-relationships/${relationship}/removal-requests`, { reason });
  await ola("POST", `/removal-requests/${again.body.id}/answer`, { kind: "objection", reason });
  expect(await codeOf(operator("DELETE", `/people/${publicId("person", annaPerson.id)}/personal-data`))).toBe(204);
  expect((await ola("GET", `/removal-requests/${again.body.id}`)).body).toMatchObject({
    reason: "Ask … (…) about it.",
    objection: "Ask … (…) about it.",
  });
});

test("the vendor's reasons and a reseller's own note lose an erased person's name as well", async () => {
  const { annaPerson, ola, customer, relationship, sold, id } = await askedScene();
  const reason = `${annaPerson.name} (${annaPerson.email}) called us.`;
  await owner.query(
    "update reseller_invitation_note n set note = $2 from reseller_invitation i where i.customer_id = $1 and n.invitation_id = i.id",
    [customer.id, reason],
  );
  await ola("POST", `/removal-requests/${id}/answer`, { kind: "objection", reason: "Not yet" });
  const vendor = await scene.operatorAgain();
  await vendor("POST", `/removal-requests/${id}/decision`, { outcome: "granted", reason });
  await clear(sold);
  expect(await codeOf(vendor("DELETE", `/partner-relationships/${relationship}`, { reason }))).toBe(204);
  expect(await codeOf(vendor("DELETE", `/people/${publicId("person", annaPerson.id)}/personal-data`))).toBe(204);
  const without = "… (…) called us.";
  expect((await ola("GET", `/removal-requests/${id}`)).body.decision.reason).toBe(without);
  expect((await ola("GET", "/partner-relationships?time=past")).body.items[0].ended.reason).toBe(without);
  expect((await ola("GET", "/reseller-invitations")).body.items[0].note).toBe(without);
});
