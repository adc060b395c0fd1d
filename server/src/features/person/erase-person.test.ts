import { expect, test } from "vitest";
import { publicId } from "../../../../contract/ids.ts";
import { buildTestApp } from "../../../../test-kit/build-test-app.ts";
import { makeOrganization } from "../../../../test-kit/make-organization.ts";
import { makeOutgoingMail } from "../../../../test-kit/make-outgoing-mail.ts";
import { makePartnerCompany } from "../../../../test-kit/make-partner-company.ts";
import { type MadePerson, makePerson } from "../../../../test-kit/make-person.ts";
import { makeApiKey, signIn, useTestApp } from "../../../../test-kit/server.ts";
import { openTestDatabase, useTestDatabase } from "../../../../test-kit/test-database.ts";

const database = await useTestDatabase();
const { owner } = database;
const server = await useTestApp(database, { validateResponses: true });
const customer = await makeOrganization(owner);
const vendor = await makeOrganization(owner, { kind: "vendor", name: "Baltic Cloud" });
const operator = await signIn(server, await makePerson(owner, vendor));

function erase(cookie: string, personId: string) {
  const url = `/api/v1/people/${publicId("person", personId)}/personal-data`;
  return server.inject({ method: "DELETE", url, headers: { cookie, "sec-fetch-site": "same-origin" } });
}

test("an erased person's name, address and ways in are gone at once, and what it did stays", async () => {
  const person = await makePerson(owner, customer, { name: "Anna Zielińska", email: "anna@zielonafarma.example" });
  const cookie = await signIn(server, person);
  const key = await makeApiKey(server, cookie);
  await owner.query(
    `insert into idempotency_key (organization_id, person_id, key, request_hash, status, body)
     values ($1, $2, 'once', sha256(''), 200, '{"namedBy":{"name":"Anna Zielińska"}}')`,
    [customer.id, person.id],
  );
  await makeOutgoingMail(owner, person, { state: "sent", subject: "Do: Anna Zielińska" });
  const colleague = await signIn(server, await makePerson(owner, customer));

  expect((await erase(operator, person.id)).statusCode).toBe(204);

  expect((await server.inject({ url: "/api/v1/me", headers: { cookie } })).statusCode).toBe(401);
  const withKey = await server.inject({ url: "/api/v1/me", headers: { authorization: `Bearer ${key}` } });
  expect(withKey.statusCode).toBe(401);
  const { email, password } = person;
  const again = await server.inject({ method: "POST", url: "/api/v1/session", payload: { email, password } });
  expect(again.json().code).toBe("sign-in-failed");

  const headers = { cookie: colleague, "accept-language": "pl" };
  const events = (await server.inject({ url: "/api/v1/audit-events", headers })).json().items;
  const made = events.find(({ act }: { act: string }) => act === "api-key-made");
  expect(made.actor).toEqual({ kind: "person", personId: publicId("person", person.id), name: "osoba usunięta" });
  expect(events[0].act).toBe("personal-data-erased");

  // Nowhere in the database: every row of every table, as text, also as it is searched.
  const { rows: tables } = await owner.query("select tablename from pg_tables where schemaname = 'doradca'");
  for (const { tablename } of tables) {
    const { rows } = await owner.query(`select t::text as row from doradca.${tablename} t`);
    expect(JSON.stringify(rows)).not.toMatch(/Anna Zieli[ńn]ska|anna@zielonafarma/i);
  }
});

test("erasing again does no harm and is not noted twice", async () => {
  const person = await makePerson(owner, customer);
  await erase(operator, person.id);
  expect((await erase(operator, person.id)).statusCode).toBe(204);
  const { rows } = await owner.query("select act from audit_event where subject_id = $1", [person.id]);
  expect(rows).toEqual([{ act: "personal-data-erased" }]);
});

test("the last operator stays, and of two who erase each other one does", async () => {
  const made = await openTestDatabase();
  try {
    const app = await buildTestApp(made);
    const home = await makeOrganization(made.owner, { kind: "vendor", name: "Baltic Cloud" });
    const [first, second] = [await makePerson(made.owner, home), await makePerson(made.owner, home)];
    const cookies = [await signIn(app, first), await signIn(app, second)] as const;
    const send = (cookie: string, { id }: MadePerson) =>
      app.inject({
        method: "DELETE",
        url: `/api/v1/people/${publicId("person", id)}/personal-data`,
        headers: { cookie, "sec-fetch-site": "same-origin", "accept-language": "pl" },
      });
    const answers = await Promise.all([send(cookies[0], second), send(cookies[1], first)]);
    const statuses = answers.map(({ statusCode }) => statusCode).sort();
    // The second is signed out by then, or is told that the other is the last one.
    expect(statuses[0]).toBe(204);
    expect([401, 409]).toContain(statuses[1]);
    const { rows } = await made.owner.query("select id from person where role = 'operator' and erased_at is null");
    expect(rows).toHaveLength(1);
    const left =
      rows[0].id === first.id ? { person: first, cookie: cookies[0] } : { person: second, cookie: cookies[1] };
    const refused = await send(left.cookie, left.person);
    expect(refused.json()).toMatchObject({ status: 409, code: "last-operator", title: "Nie ma innego operatora" });
    expect(refused.json().detail).toContain("Najpierw trzeba dodać innego operatora.");
    expect((await app.inject({ url: "/api/v1/me", headers: { cookie: left.cookie } })).statusCode).toBe(200);
    await app.close();
  } finally {
    await made.close();
  }
});

test("who is told of something and who erases or changes one of them never wait for each other", async () => {
  const { agent, admin } = await makePartnerCompany(owner);
  const adminsCookie = await signIn(server, admin);
  const url = `/api/v1/people/${publicId("person", agent.id)}`;
  const change = (cookie: string) =>
    server.inject({
      method: "PATCH",
      url,
      headers: { cookie, "sec-fetch-site": "same-origin" },
      payload: { role: "partner-admin" },
    });
  const { rows: operators } = await owner.query("select id from person where role = 'operator' and erased_at is null");
  const keys = (people: readonly { readonly id: string }[]) => people.map(({ id }) => id).sort();
  for (const [act, others] of [
    [() => change(adminsCookie), keys([agent, admin])],
    [() => erase(adminsCookie, agent.id), keys([agent, admin])],
    [() => erase(operator, agent.id), [agent.id, ...keys(operators)]],
  ] as const) {
    await owner.query("update person set role = 'agent' where id = $1", [agent.id]);
    const teller = await owner.connect();
    try {
      const { rows } = await teller.query("select pg_backend_pid() as pid");
      await teller.query("begin");
      // As a job locks them, in the order of their keys: the first is waited for, and none behind it is held.
      const [first, ...behind] = others;
      await teller.query("select from person where id = $1 for share", [first]);
      const answer = act();
      await waitedFor(rows[0].pid);
      for (const id of behind) await teller.query("select from person where id = $1 for share nowait", [id]);
      await teller.query("commit");
      expect((await answer).statusCode).toBeLessThan(300);
    } finally {
      teller.release();
    }
  }
});

/** Resolves once another connection waits for what this one holds. */
async function waitedFor(pid: number): Promise<void> {
  const waits = "select from pg_locks where not granted and $1 = any(pg_blocking_pids(pid))";
  if ((await owner.query(waits, [pid])).rowCount === 0) return waitedFor(pid);
}

test("an operator may erase itself while there is another", async () => {
  const leaving = await makePerson(owner, vendor);
  expect((await erase(await signIn(server, leaving), leaving.id)).statusCode).toBe(204);
});

test("only an operator erases", async () => {
  const person = await makePerson(owner, customer);
  const answer = await erase(await signIn(server, person), person.id);
  expect(answer.statusCode).toBe(403);
  expect(answer.json().code).toBe("only-operators");
  const { rows } = await owner.query("select erased_at from person where id = $1", [person.id]);
  expect(rows).toEqual([{ erased_at: null }]);
});

test("nobody is not found", async () => {
  expect((await erase(operator, "01890000-0000-7000-8000-000000000000")).statusCode).toBe(404);
  const url = "/api/v1/people/per_nonsense/personal-data";
  const headers = { cookie: operator, "sec-fetch-site": "same-origin" };
  expect((await server.inject({ method: "DELETE", url, headers })).statusCode).toBe(404);
});
