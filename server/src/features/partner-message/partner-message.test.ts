import { v7 } from "uuid";
import { afterAll, describe, expect, test } from "vitest";
import { publicId } from "../../../../contract/ids.ts";
import { partnerMessageConsent } from "../../../../contract/partner-message-consent.ts";
import { makeOrganization } from "../../../../test-kit/make-organization.ts";
import { makeHeadquarters, makeLocation } from "../../../../test-kit/make-partner.ts";
import { makePerson } from "../../../../test-kit/make-person.ts";
import { startRecordScene, type Visitor } from "../../../../test-kit/record-scene.ts";
import { contextOf } from "../../access/actor.ts";
import { query } from "../../platform/database/query.ts";
import { inTransaction } from "../../platform/database/transaction.ts";

const scene = await startRecordScene();
afterAll(() => scene.server.close());
const { owner } = scene.database;

function send(visitor: Visitor, body: object, headers: Record<string, string> = {}) {
  return visitor.request({ method: "POST", url: "/api/v1/partner-messages", payload: body, headers });
}

async function messagesOf(visitor: Visitor, query: Record<string, string> = {}) {
  return (await visitor.request({ url: "/api/v1/partner-messages", query })).json().items;
}

async function jobs() {
  const { rows } = await owner.query(
    `select j.payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
     where t.identifier = 'tell-partner-message' order by j.id`,
  );
  return rows.map(({ payload }) => payload);
}

async function makePartnerCompany() {
  const company = await makeOrganization(owner, { kind: "partner", name: "Kowal IT" });
  const headquarters = await makeHeadquarters(owner, { organizationId: company.id });
  const location = await makeLocation(owner, { headquarters, name: "Kowal IT Kraków" });
  return { location, agent: await scene.visit(await makePerson(owner, company)) };
}

test("a message is kept for both sides with the consent that was given, mailed once, and stands in the audit", async () => {
  const { anna, annaPerson, reader, stranger, operator, subscription } = await scene.make();
  const { location, agent } = await makePartnerCompany();
  const before = await jobs();

  const body = {
    partnerId: location.partnerId,
    subscriptionId: publicId("subscription", subscription.id),
    text: "Proszę o kontakt.",
    consent: true,
  };
  const answer = await send(anna, body, { "accept-language": "pl" });

  expect(answer.statusCode, answer.body).toBe(201);
  const sent = answer.json();
  expect(sent).toMatchObject({
    from: {
      person: { kind: "person", name: annaPerson.name },
      email: annaPerson.email,
      organization: { name: "Zielona Farma sp. z o.o." },
    },
    partner: { partnerId: location.partnerId },
    subscription: { id: publicId("subscription", subscription.id) },
    text: "Proszę o kontakt.",
    consent: partnerMessageConsent.pl,
  });
  for (const visitor of [anna, reader, agent, operator]) expect(await messagesOf(visitor)).toContainEqual(sent);
  expect(await messagesOf(stranger)).toEqual([]);
  const others = await makePartnerCompany();
  expect(await messagesOf(others.agent)).toEqual([]);
  expect((await jobs()).slice(before.length)).toHaveLength(1);
  const { items } = (await anna.get("/audit-events")).json();
  expect(items[0]).toMatchObject({
    act: "partner-message-sent",
    subject: { type: "partner-message", id: sent.id },
    after: { partnerId: location.partnerId, subscriptionId: publicId("subscription", subscription.id) },
  });
});

test("sent again with its key it is kept and mailed once; the key of another message is refused", async () => {
  const { anna, kowal } = await scene.make();
  const before = (await jobs()).length;
  const body = { partnerId: kowal.partnerId, text: "Hello", consent: true };
  const first = await send(anna, body, { "idempotency-key": "one" });
  const again = await send(anna, body, { "idempotency-key": "one" });
  expect([first.statusCode, again.statusCode]).toEqual([201, 201]);
  expect(again.body).toBe(first.body);
  expect(again.headers["idempotent-replayed"]).toBe("true");
  const other = await send(anna, { ...body, text: "Another" }, { "idempotency-key": "one" });
  expect(other.json().code).toBe("idempotency-key-reused");
  expect(await messagesOf(anna)).toHaveLength(1);
  expect(await jobs()).toHaveLength(before + 1);
});

test("ten equal requests at once with one key keep one message", async () => {
  const { anna, kowal } = await scene.make();
  const body = { partnerId: kowal.partnerId, text: "Hello", consent: true };
  const answers = await Promise.all(Array.from({ length: 10 }, () => send(anna, body, { "idempotency-key": "race" })));
  expect(answers.map(({ statusCode }) => statusCode)).toEqual(Array(10).fill(201));
  expect(new Set(answers.map((answer) => answer.json().id)).size).toBe(1);
  expect(await messagesOf(anna)).toHaveLength(1);
});

describe("refused", () => {
  const text = "Hello";

  test("a reader reads and does not write", async () => {
    const { reader, kowal } = await scene.make();
    const answer = await send(reader, { partnerId: kowal.partnerId, text, consent: true });
    expect([answer.statusCode, answer.json().code]).toEqual([403, "role-may-not-write-to-partner"]);
    const { actions } = (await reader.get("/partner-messages")).json();
    expect(actions.send).toEqual({ allowed: false, reason: answer.json().code, sentence: answer.json().detail });
  });

  test("without consent nothing is sent", async () => {
    const { anna, kowal } = await scene.make();
    for (const consent of [false, undefined]) {
      const answer = await send(anna, { partnerId: kowal.partnerId, text, consent });
      expect([answer.statusCode, answer.json().code]).toEqual([400, "invalid-request"]);
    }
    expect(await messagesOf(anna)).toEqual([]);
  });

  test("an ID of nobody, one that is none, and a partner that is suspended and not one's own", async () => {
    const { anna } = await scene.make();
    const suspended = await makeLocation(owner, { state: "suspended", name: "Dawna Chmura" });
    for (const [partnerId, code] of [
      ["999999999999", "unknown-partner-id"],
      ["abc", "malformed-partner-id"],
      [suspended.partnerId, "not-in-force"],
    ]) {
      const answer = await send(anna, { partnerId, text, consent: true });
      expect([answer.statusCode, answer.json().code]).toEqual([422, code]);
    }
  });

  test("about somebody else's subscription: it is not there", async () => {
    const { stranger, kowal, subscription } = await scene.make();
    const answer = await send(stranger, {
      partnerId: kowal.partnerId,
      subscriptionId: publicId("subscription", subscription.id),
      text,
      consent: true,
    });
    expect(answer.json().code).toBe("not-found");
  });
});

test("a partner that was suspended is still written to by a customer of which it is of record", async () => {
  const { anna, kowal, subscription } = await scene.make();
  await anna.put(subscription, kowal.partnerId);
  await owner.query("update partner set state = 'suspended' where id = $1", [kowal.id]);
  expect((await send(anna, { partnerId: kowal.partnerId, text: "Hello", consent: true })).statusCode).toBe(201);
});

test("after twenty in an hour a person waits; others do not", async () => {
  const { anna, organization } = await scene.make();
  const { location } = await makePartnerCompany();
  const body = { partnerId: location.partnerId, text: "Hello", consent: true };
  const answers = await Promise.all(Array.from({ length: 21 }, () => send(anna, body)));
  expect(answers.filter(({ statusCode }) => statusCode === 201)).toHaveLength(20);
  const refused = answers.find(({ statusCode }) => statusCode !== 201);
  expect(refused?.json().code).toBe("too-many-attempts");
  expect(Number(refused?.headers["retry-after"])).toBeGreaterThan(0);
  const company = { ...organization, kind: "customer" } as const;
  const other = await scene.visit(await makePerson(owner, company, { role: "billing-admin" }));
  expect((await send(other, body)).statusCode).toBe(201);
});

test("messages are narrowed to a partner and to a subscription, and paged", async () => {
  const { anna, kowal, other, subscription } = await scene.make();
  const about = publicId("subscription", subscription.id);
  for (const [partner, subscriptionId] of [
    [kowal, about],
    [other, about],
    [kowal, undefined],
  ] as const) {
    const body = {
      partnerId: partner.partnerId,
      text: partner.name,
      consent: true,
      ...(subscriptionId && { subscriptionId }),
    };
    expect((await send(anna, body)).statusCode).toBe(201);
  }
  expect(await messagesOf(anna, { partnerId: kowal.partnerId })).toHaveLength(2);
  expect(await messagesOf(anna, { subscriptionId: about })).toHaveLength(2);
  expect(await messagesOf(anna, { subscriptionId: "sub_nonsense" })).toEqual([]);
  const first = (await anna.get("/partner-messages?limit=2")).json();
  const rest = (await anna.get(`/partner-messages?limit=2&cursor=${first.nextCursor}`)).json();
  expect([first.items.length, rest.items.length, rest.nextCursor]).toEqual([2, 1, null]);
});

test("when the writer is erased the message stays, without name and address on either side", async () => {
  const { organization, operator, reader } = await scene.make();
  const company = { ...organization, kind: "customer" } as const;
  const wanted = { name: "Zdzisława Unikalna", email: "unikalna@zielonafarma.example" };
  const person = await makePerson(owner, company, wanted);
  const writer = await scene.visit(person);
  const { location, agent } = await makePartnerCompany();
  const text = "Pozdrawiam, Zdzisława Unikalna, unikalna@zielonafarma.example";
  await send(writer, { partnerId: location.partnerId, text, consent: true });
  const url = `/api/v1/people/${publicId("person", person.id)}/personal-data`;
  expect((await operator.request({ method: "DELETE", url })).statusCode).toBe(204);
  for (const visitor of [reader, agent]) {
    const [message] = await messagesOf(visitor);
    expect(message).toMatchObject({
      text: "Pozdrawiam, …, …",
      from: { person: { name: "removed person" }, email: null },
    });
  }
});

test("a message that was sent cannot be changed or taken back", async () => {
  const { anna, kowal } = await scene.make();
  await send(anna, { partnerId: kowal.partnerId, text: "Hello", consent: true });
  for (const statement of [
    "update partner_message set consent = 'more'",
    "delete from partner_message",
    "truncate partner_message",
  ]) {
    await expect(owner.query(statement)).rejects.toMatchObject({ code: "23001" });
  }
});

test("the wall shows a message to its two sides only, and a partner's people write none", async () => {
  const { anna, organization } = await scene.make();
  const { location } = await makePartnerCompany();
  await send(anna, { partnerId: location.partnerId, text: "Hello", consent: true });
  const { rows: all } = await owner.query("select * from partner_message where organization_id = $1", [
    organization.id,
  ]);
  const seenBy = async (id: string) => {
    const client = await scene.database.app.connect();
    try {
      await client.query("begin");
      await client.query("select set_config('app.organization', $1, true)", [id]);
      const { rows } = await client.query(
        "select m.id, w.email from partner_message m cross join lateral partner_message_sender(m.organization_id, m.id) w where m.id = $1",
        [all[0].id],
      );
      const { rows: others } = await client.query("select * from partner_message_sender($1, $2)", [
        organization.id,
        all[0].id,
      ]);
      return [rows.length, others.length];
    } finally {
      await client.query("rollback");
      client.release();
    }
  };
  expect(await seenBy(organization.id)).toEqual([1, 1]);
  expect(await seenBy(all[0].partner_company_id)).toEqual([1, 1]);
  const { rows: elsewhere } = await owner.query("select id from organization where name = 'Nordlys AS' limit 1");
  expect(await seenBy(elsewhere[0].id)).toEqual([0, 0]);
  const asPartner = contextOf({ kind: "job", organizationId: all[0].partner_company_id });
  const { id: _, ...row } = all[0];
  const forged = query
    .insertInto("partner_message")
    .values({ ...row, id: v7() })
    .compile();
  await expect(inTransaction(scene.database.app, asPartner, (tx) => tx.commit(forged))).rejects.toThrow(
    /row-level security/,
  );
});
