import { afterAll, beforeEach, expect, test } from "vitest";
import { publicId } from "../../../../contract/ids.ts";
import { openConsole } from "../../../../test-kit/console-scene.ts";
import { mailsMadeBy, testOffice } from "../../../../test-kit/made-mails.ts";
import { makeOrganization } from "../../../../test-kit/make-organization.ts";
import { makePerson } from "../../../../test-kit/make-person.ts";
import { makeApiKey, signIn as signInAs } from "../../../../test-kit/server.ts";
import { SignInLinkToTell } from "./link-news-queries.ts";
import { tellSignInLink } from "./tell-sign-in-link.ts";

const { owner, ask, actsAbout, database, server } = await openConsole();
afterAll(() => database.clock.release());
beforeEach(() => database.clock.release());
const customer = await makeOrganization(owner, { name: "Zielona Farma" });
const password = "trzy słonie w ogrodzie";

let added = 0;
async function addPerson() {
  const email = `nowa${++added}@zielonafarma.example`;
  const path = `/organizations/${publicId("organization", customer.id)}/people`;
  const { body } = await ask("POST", path, { name: "Nowa Osoba", email, role: "reader" });
  return { id: body.id as string, email };
}

async function link(id: string): Promise<string> {
  const { status, body } = await ask("POST", `/people/${id}/sign-in-links`);
  expect(status).toBe(201);
  return new URL(body.link).hash.slice(1);
}

const post = (path: string, payload: object) => server.inject({ method: "POST", url: `/api/v1${path}`, payload });
const open = (token: string) => post("/sign-in-link-openings", { token });
const use = (token: string, chosen = password) => post("/sign-in-links/uses", { token, password: chosen });
const signIn = (email: string, chosen = password) => post("/session", { email, password: chosen });

test("a new person sets a password with its link, is signed in, and signs in with it after", async () => {
  const { id, email } = await addPerson();
  const { body } = await ask("POST", `/people/${id}/sign-in-links`);
  const address = new URL(body.link);
  expect(address.pathname).toBe("/welcome");
  const token = address.hash.slice(1);
  expect((await ask("GET", `/people/${id}`)).body).toMatchObject({
    canSignIn: false,
    signInLink: { expiresAt: body.expiresAt },
  });
  expect((await open(token)).json()).toEqual({
    name: "Nowa Osoba",
    email,
    organization: "Zielona Farma",
    expiresAt: body.expiresAt,
  });
  expect((await open(token)).statusCode).toBe(200);

  const used = await use(token);
  expect(used.statusCode).toBe(201);
  expect(used.json()).toMatchObject({ person: { email, role: "reader" } });
  const cookie = `doradca_session=${used.cookies[0]?.value}`;
  expect((await server.inject({ url: "/api/v1/me", headers: { cookie } })).statusCode).toBe(200);
  expect((await signIn(email)).statusCode).toBe(201);
  expect((await ask("GET", `/people/${id}`)).body).toMatchObject({ canSignIn: true, signInLink: null });

  expect((await use(token)).json().code).toBe("sign-in-link-not-good");
  expect((await open(token)).statusCode).toBe(410);
  const { rows } = await owner.query("select id from person where email = $1", [email]);
  expect(await actsAbout(rows[0].id)).toEqual(["password-set", "sign-in-link-made", "person-added"]);
});

test("of many who use it at once, one sets the password", async () => {
  const { id } = await addPerson();
  const token = await link(id);
  const answers = await Promise.all(Array.from({ length: 4 }, () => use(token)));
  expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([201, 410, 410, 410]);
});

test("who forgot its password gets another, and is signed out everywhere else", async () => {
  const person = await makePerson(owner, customer, { email: "forgetful@zielonafarma.example" });
  const before = await signIn(person.email, person.password);
  const cookie = `doradca_session=${before.cookies[0]?.value}`;
  expect((await use(await link(publicId("person", person.id)))).statusCode).toBe(201);
  expect((await server.inject({ url: "/api/v1/me", headers: { cookie } })).statusCode).toBe(401);
  expect((await signIn(person.email, person.password)).json().code).toBe("sign-in-failed");
  expect((await signIn(person.email)).statusCode).toBe(201);
});

test("a new password revokes the person's API keys, each in the audit, and nobody else's", async () => {
  const [person, colleague] = [await makePerson(owner, customer), await makePerson(owner, customer)];
  const keyOf = async (one: typeof person) => makeApiKey(server, await signInAs(server, one));
  const [first, second, others] = [await keyOf(person), await keyOf(person), await keyOf(colleague)];
  const askWith = async (key: string) =>
    (await server.inject({ url: "/api/v1/me", headers: { authorization: `Bearer ${key}` } })).statusCode;
  expect([await askWith(first), await askWith(second)]).toEqual([200, 200]);
  const token = await link(publicId("person", person.id));
  // Looking at the link, and a link that is good no longer, revoke nothing.
  await open(token);
  expect((await use(token, "short")).statusCode).toBe(422);
  expect(await askWith(first)).toBe(200);

  expect((await use(token)).statusCode).toBe(201);
  expect([await askWith(first), await askWith(second), await askWith(others)]).toEqual([401, 401, 200]);
  const { rows } = await owner.query(
    `select e.act, e.after, e.actor_person_id = $1 as own, k.person_id = $1 as of_hers from audit_event e
     left join api_key k on k.id = e.subject_id
     where e.actor_person_id = $1 and e.act in ('password-set', 'api-key-revoked') order by e.act`,
    [person.id],
  );
  expect(rows).toEqual([
    { act: "api-key-revoked", after: null, own: true, of_hers: true },
    { act: "api-key-revoked", after: null, own: true, of_hers: true },
    { act: "password-set", after: { apiKeysRevoked: 2 }, own: true, of_hers: null },
  ]);
});

test("nobody gets into an account unnoticed: its person is told of the link and of the new password, by no secret", async () => {
  const person = await makePerson(owner, customer, { email: "told@zielonafarma.example" });
  const runQueued = async () => {
    const { rows } = await owner.query(
      "delete from graphile_worker._private_jobs where payload ->> 'linkId' is not null returning payload",
    );
    for (const { payload } of rows) {
      await tellSignInLink({ pool: database.app, office: testOffice }, SignInLinkToTell.parse(payload));
    }
  };
  await runQueued();
  const token = await link(publicId("person", person.id));
  const [made] = await mailsMadeBy(owner, customer.id, runQueued);
  expect(made).toMatchObject({ kind: "sign-in-link-made", to_address: person.email });
  expect(made?.text).not.toContain(token);
  await use(token);
  const [set] = await mailsMadeBy(owner, customer.id, runQueued);
  expect(set).toMatchObject({ kind: "password-set", to_address: person.email });
  expect(set?.text).toMatch(/API keys are revoked|klucze API tego konta unieważniono/);

  // Who has none yet waits for its link, and is told that it was used.
  const { id } = await addPerson();
  const first = await link(id);
  expect(await mailsMadeBy(owner, customer.id, runQueued)).toEqual([]);
  await use(first);
  expect(await mailsMadeBy(owner, customer.id, runQueued)).toMatchObject([{ kind: "password-set" }]);
});

test("a weak password does not use it up; a guess, a newer link, seven days and erasure make it good no longer", async () => {
  const { id } = await addPerson();
  const first = await link(id);
  expect((await use(first, "short")).json().code).toBe("password-too-weak");
  expect((await use("guessed")).json().code).toBe("sign-in-link-not-good");
  expect((await use(first.replace(/.$/, (last) => (last === "A" ? "B" : "A")))).statusCode).toBe(410);
  const second = await link(id);
  expect((await use(first)).statusCode).toBe(410);
  expect((await open(second)).statusCode).toBe(200);
  await database.clock.advance(7 * 24 * 60 * 60 * 1000);
  expect((await use(second)).statusCode).toBe(410);
  await database.clock.release();
  const third = await link(id);
  await ask("DELETE", `/people/${id}/personal-data`);
  expect((await use(third)).statusCode).toBe(410);
});

test("its secret is kept nowhere, and a link is never answered a second time", async () => {
  const { id } = await addPerson();
  const token = await link(id);
  const { rows: tables } = await owner.query("select tablename from pg_tables where schemaname = 'doradca'");
  for (const { tablename } of tables) {
    const { rows } = await owner.query(`select t::text as row from doradca.${tablename} t`);
    expect(JSON.stringify(rows), tablename).not.toContain(token);
  }
  const repeated = await ask("POST", `/people/${id}/sign-in-links`, undefined, { "idempotency-key": "again" });
  expect(repeated.body.code).toBe("not-repeatable");
});
