import { expect, test } from "vitest";
import { publicId } from "../../../../contract/ids.ts";
import { makeOrganization } from "../../../../test-kit/make-organization.ts";
import { makePerson } from "../../../../test-kit/make-person.ts";
import { signIn, useTestApp } from "../../../../test-kit/server.ts";
import { useTestDatabase } from "../../../../test-kit/test-database.ts";

const database = await useTestDatabase();
const { owner } = database;
const server = await useTestApp(database, { validateResponses: true });
const customer = await makeOrganization(owner, { name: "Zielona Farma" });
const vendor = await makeOrganization(owner, { kind: "vendor" });
const magda = await makePerson(owner, vendor, { name: "Magda Morska" });
const operator = await signIn(server, magda);

const headersOf = (cookie: string, more = {}) => ({ cookie, "sec-fetch-site": "same-origin", ...more });

function send(cookie: string, payload: object, more: object = {}) {
  return server.inject({ method: "POST", url: "/api/v1/support-messages", headers: headersOf(cookie, more), payload });
}

async function list(query = "") {
  const reply = await server.inject({ url: `/api/v1/support-messages${query}`, headers: { cookie: operator } });
  expect(reply.statusCode, reply.body).toBe(200);
  return reply.json();
}

function handling(method: "PUT" | "DELETE", id: string, cookie = operator) {
  return server.inject({ method, url: `/api/v1/support-messages/${id}/handling`, headers: headersOf(cookie) });
}

const eventsOf = async (id: string) =>
  (await server.inject({ url: `/api/v1/audit-events?subject=${id}`, headers: { cookie: operator } }))
    .json()
    .items.map(({ act, actor }: { act: string; actor: { name: string } }) => [act, actor.name]);

test("what somebody writes reaches the operators with who, where from and in which language", async () => {
  const anna = await makePerson(owner, customer, { name: "Anna Zielińska" });
  const sent = await send(
    await signIn(server, anna),
    { page: "subscription", text: "  Nie widzę\nprzycisku.  " },
    { "accept-language": "pl" },
  );
  expect(sent.statusCode, sent.body).toBe(201);
  const [first] = (await list()).items;
  expect(first).toEqual({
    id: sent.json().id,
    at: sent.json().at,
    from: {
      person: { kind: "person", personId: publicId("person", anna.id), name: "Anna Zielińska" },
      email: anna.email,
      organization: { id: publicId("organization", customer.id), name: "Zielona Farma" },
    },
    page: "subscription",
    language: "pl",
    text: "Nie widzę\nprzycisku.",
    handledAt: null,
    handledBy: null,
  });
  expect(await eventsOf(first.id)).toEqual([["support-message-sent", "Anna Zielińska"]]);
});

test("an operator marks it as handled and takes that back; a repeat does no harm; the audit knows both", async () => {
  const cookie = await signIn(server, await makePerson(owner, customer, { name: "Bartek" }));
  const { id } = (await send(cookie, { page: "home", text: "Hello" })).json();
  expect((await handling("PUT", id)).statusCode).toBe(204);
  expect((await handling("PUT", id)).statusCode).toBe(204);
  const [handled] = (await list("?handled=yes")).items;
  expect(handled).toMatchObject({ id, handledBy: { kind: "operator", name: "Magda Morska" } });
  expect((await list("?handled=no")).items.map((one: { id: string }) => one.id)).not.toContain(id);
  expect((await handling("DELETE", id)).statusCode).toBe(204);
  expect((await list("?handled=no")).items[0]).toMatchObject({ id, handledAt: null, handledBy: null });
  expect(await eventsOf(id)).toEqual([
    ["support-message-reopened", "Magda Morska"],
    ["support-message-handled", "Magda Morska"],
    ["support-message-sent", "Bartek"],
  ]);
});

test("sent again with its key, it is kept once; the key of another message is refused", async () => {
  const cookie = await signIn(server, await makePerson(owner, customer));
  const key = { "idempotency-key": "once" };
  const one = await send(cookie, { page: "home", text: "Once" }, key);
  const other = await send(cookie, { page: "home", text: "Once" }, key);
  expect(other.json()).toEqual(one.json());
  expect(other.headers["idempotent-replayed"]).toBe("true");
  expect((await send(cookie, { page: "home", text: "Twice" }, key)).json().code).toBe("idempotency-key-reused");
  const texts = (await list("?limit=200")).items.map(({ text }: { text: string }) => text);
  expect(texts.filter((text: string) => text === "Once")).toHaveLength(1);
  expect(texts).not.toContain("Twice");
});

test("of two at once with one key, one is kept", async () => {
  const cookie = await signIn(server, await makePerson(owner, customer));
  const key = { "idempotency-key": "race" };
  const both = await Promise.all([1, 2].map(() => send(cookie, { page: "home", text: "Race" }, key)));
  expect(new Set(both.map((reply) => reply.json().id)).size).toBe(1);
});

test("nobody who did not sign in writes, and nobody but operators reads or handles", async () => {
  const anonymous = await server.inject({
    method: "POST",
    url: "/api/v1/support-messages",
    headers: { "sec-fetch-site": "same-origin" },
    payload: { page: "home", text: "Hello" },
  });
  expect(anonymous.json().code).toBe("not-signed-in");
  const cookie = await signIn(server, await makePerson(owner, customer));
  const { id } = (await send(cookie, { page: "home", text: "Mine" })).json();
  expect((await handling("PUT", id, cookie)).json().code).toBe("only-operators");
  const read = await server.inject({ url: "/api/v1/support-messages", headers: { cookie } });
  expect(read.json().code).toBe("only-operators");
});

test("what is no message is not found", async () => {
  expect((await handling("PUT", "sup_nonsense")).statusCode).toBe(404);
  expect((await handling("PUT", publicId("supportMessage", customer.id))).statusCode).toBe(404);
});

test("after twenty in an hour a person waits; others do not", async () => {
  const cookie = await signIn(server, await makePerson(owner, customer));
  const replies = await Promise.all(
    Array.from({ length: 21 }, (_, index) => send(cookie, { page: "home", text: `${index}` })),
  );
  expect(replies.filter(({ statusCode }) => statusCode === 201)).toHaveLength(20);
  const refused = replies.find(({ statusCode }) => statusCode !== 201);
  expect(refused?.json().code).toBe("too-many-attempts");
  expect(Number(refused?.headers["retry-after"])).toBeGreaterThan(0);
  const other = await signIn(server, await makePerson(owner, customer));
  expect((await send(other, { page: "home", text: "Hello" })).statusCode).toBe(201);
});

test("what an erased person wrote is gone, and that something was written stays", async () => {
  const person = await makePerson(owner, customer, { name: "Ewa Ruda" });
  const { id } = (await send(await signIn(server, person), { page: "home", text: "I am Ewa Ruda" })).json();
  const erased = await server.inject({
    method: "DELETE",
    url: `/api/v1/people/${publicId("person", person.id)}/personal-data`,
    headers: headersOf(operator),
  });
  expect(erased.statusCode).toBe(204);
  const { items } = await list("?limit=200");
  expect(items.find((one: { id: string }) => one.id === id)).toMatchObject({
    text: null,
    from: { email: null, person: { name: "removed person" } },
  });
  const { rows } = await owner.query("select t::text as row from support_message t");
  expect(JSON.stringify(rows)).not.toContain("Ewa Ruda");
});

test.each([
  [{ page: "home", text: "   " }, "text"],
  [{ page: "elsewhere", text: "Hello" }, "page"],
  [{ page: "home", text: "x".repeat(4001) }, "text"],
  [{ page: "home", text: "Hello", urgent: true }, "urgent"],
])("a body is refused by the name of its field (%#)", async (payload, field) => {
  const cookie = await signIn(server, await makePerson(owner, customer));
  const reply = await send(cookie, payload);
  expect(reply.statusCode).toBe(400);
  expect(reply.json()).toMatchObject({ code: "invalid-request", errors: [{ field }] });
});
