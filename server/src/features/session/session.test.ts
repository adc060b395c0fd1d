import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { makeOrganization } from "../../../../test-kit/make-organization.ts";
import { makePerson } from "../../../../test-kit/make-person.ts";
import { useTestApp } from "../../../../test-kit/server.ts";
import { useTestDatabase } from "../../../../test-kit/test-database.ts";

const database = await useTestDatabase();
const { owner, clock } = database;
const server = await useTestApp(database, { validateResponses: true });
const organization = await makeOrganization(owner, { name: "Zielona Farma" });
const ownPage = { "sec-fetch-site": "same-origin" };

function post(payload: object, headers: Record<string, string> = {}) {
  return server.inject({ method: "POST", url: "/api/v1/session", payload, headers });
}

async function signedIn() {
  const person = await makePerson(owner, organization);
  const answer = await post({ email: person.email, password: person.password }, { "user-agent": "A browser" });
  const token = answer.cookies[0]?.value ?? "";
  return { person, answer, token, cookie: `doradca_session=${token}` };
}

function whoAmI(cookie: string) {
  return server.inject({ url: "/api/v1/me", headers: { cookie } });
}

async function sessionsOf(cookie: string) {
  return (await server.inject({ url: "/api/v1/sessions", headers: { cookie } })).json().items;
}

async function actsOf(personId: string) {
  const { rows } = await owner.query(
    "select act, through, subject_type from audit_event where actor_person_id = $1 order by id",
    [personId],
  );
  return rows;
}

test("who knows the password is let in, told who they are, and noted in the audit", async () => {
  const { person, answer, cookie } = await signedIn();
  expect(answer.statusCode).toBe(201);
  expect(answer.json()).toMatchObject({
    person: { email: person.email, role: "global-admin" },
    organization: { name: "Zielona Farma", kind: "customer" },
    places: ["admin", "partner-directory"],
  });
  expect((await whoAmI(cookie)).json()).toEqual(answer.json());
  expect(await actsOf(person.id)).toEqual([{ act: "signed-in", through: "admin-center", subject_type: "session" }]);
});

test("capitals and spaces around the address are forgiven", async () => {
  const { email, password } = await makePerson(owner, organization);
  expect((await post({ email: ` ${email.toUpperCase()} `, password })).statusCode).toBe(201);
});

test("a wrong password and an unknown address are answered alike", async () => {
  const { email } = await makePerson(owner, organization);
  const wrong = await post({ email, password: "not this one" });
  const unknown = await post({ email: "nobody@people.example", password: "not this one" });
  expect(wrong.statusCode).toBe(401);
  expect({ ...wrong.json(), instance: "" }).toEqual({ ...unknown.json(), instance: "" });
  expect(wrong.json().code).toBe("sign-in-failed");
  expect(wrong.cookies).toEqual([]);
});

test("the cookie is out of reach of scripts and of other sites", async () => {
  const { answer } = await signedIn();
  expect(answer.cookies[0]).toMatchObject({ name: "doradca_session", path: "/", httpOnly: true, sameSite: "Lax" });
  expect(answer.cookies[0]).not.toHaveProperty("secure");
});

test("on https the cookie is bound to the host and to encryption", async () => {
  const secure = await useTestApp(database, { publicUrl: "https://admin.example.com" });
  const { email, password } = await makePerson(owner, organization);
  const answer = await secure.inject({ method: "POST", url: "/api/v1/session", payload: { email, password } });
  expect(answer.cookies[0]).toMatchObject({ name: "__Host-doradca_session", path: "/", secure: true, httpOnly: true });
});

test("the record holds the token's hash and never the token", async () => {
  const { token } = await signedIn();
  const { rows } = await owner.query("select s::text as row, token_hash from session s order by id desc limit 1");
  expect(rows[0].token_hash).toEqual(createHash("sha256").update(token).digest());
  expect(rows[0].row).not.toContain(token);
});

test("after signing out the session is over at once, and signing out again does no harm", async () => {
  const { person, cookie } = await signedIn();
  const out = () => server.inject({ method: "DELETE", url: "/api/v1/session", headers: { cookie, ...ownPage } });
  expect((await out()).statusCode).toBe(204);
  expect((await whoAmI(cookie)).statusCode).toBe(401);
  expect((await out()).statusCode).toBe(204);
  expect((await actsOf(person.id)).map(({ act }) => act)).toEqual(["signed-in", "signed-out"]);
});

test("a session that is revoked from another browser is over at once", async () => {
  const { person, cookie } = await signedIn();
  const other = await post({ email: person.email, password: person.password }, { "user-agent": "Another browser" });
  const otherCookie = `doradca_session=${other.cookies[0]?.value}`;
  const sessions = await sessionsOf(cookie);
  expect(
    sessions.map(({ userAgent, current }: { userAgent: string; current: boolean }) => [userAgent, current]),
  ).toEqual([
    ["Another browser", false],
    ["A browser", true],
  ]);
  const url = `/api/v1/sessions/${sessions[0].id}`;
  const revoke = () => server.inject({ method: "DELETE", url, headers: { cookie, ...ownPage } });
  expect((await revoke()).statusCode).toBe(204);
  expect((await revoke()).statusCode).toBe(204);
  expect((await whoAmI(otherCookie)).statusCode).toBe(401);
  expect(await sessionsOf(cookie)).toHaveLength(1);
  expect((await actsOf(person.id)).map(({ act }) => act)).toEqual(["signed-in", "signed-in", "session-revoked"]);
});

test("somebody else's session does not exist, not even a colleague's", async () => {
  const one = await signedIn();
  const colleague = await signedIn();
  const [session] = await sessionsOf(colleague.cookie);
  const url = `/api/v1/sessions/${session.id}`;
  const answer = await server.inject({ method: "DELETE", url, headers: { cookie: one.cookie, ...ownPage } });
  expect(answer.statusCode).toBe(404);
  expect((await whoAmI(colleague.cookie)).statusCode).toBe(200);
});

test("a session that nobody used for half a day is over, and every one after two weeks", async () => {
  try {
    const idle = await signedIn();
    await clock.advance(12 * 3_600_000 + 61_000);
    expect((await whoAmI(idle.cookie)).statusCode).toBe(401);

    const used = await signedIn();
    for (let half = 1; half < 42; half += 1) {
      await clock.advance(8 * 3_600_000);
      expect((await whoAmI(used.cookie)).statusCode).toBe(200);
    }
    await clock.advance(8 * 3_600_000);
    expect((await whoAmI(used.cookie)).statusCode).toBe(401);
  } finally {
    await clock.release();
  }
});

test("a cookie that is no token of ours signs nobody in", async () => {
  const { token } = await signedIn();
  for (const wrong of [
    "",
    "x",
    token.slice(1),
    `${token}A`,
    `dk_${token}`,
    "A".repeat(64),
    "%00",
    "'; drop table session",
  ]) {
    expect((await whoAmI(`doradca_session=${wrong}`)).statusCode).toBe(401);
  }
});

test.each([
  [{ "sec-fetch-site": "cross-site" }, 403],
  [{ "sec-fetch-site": "same-site" }, 403],
  [{ "sec-fetch-site": "none" }, 403],
  [{ "sec-fetch-site": "cross-site", origin: "http://localhost:3000" }, 403],
  [{ origin: "http://elsewhere.example" }, 403],
  [{ origin: "null" }, 403],
  [{}, 403],
  [{ "sec-fetch-site": "same-origin" }, 200],
  [{ origin: "http://localhost:3000" }, 200],
  [{ origin: "http://doradca.internal:8080", host: "doradca.internal:8080" }, 200],
])("a write with the cookie and %o is answered %i", async (headers, status) => {
  const { cookie } = await signedIn();
  const payload = { theme: "dark" };
  const answer = await server.inject({ method: "PATCH", url: "/api/v1/me", payload, headers: { cookie, ...headers } });
  expect(answer.statusCode).toBe(status);
  if (status === 403) expect(answer.json().code).toBe("cross-site-request");
});

test("another site's page cannot sign a visitor in as somebody else", async () => {
  const { email, password } = await makePerson(owner, organization);
  expect((await post({ email, password }, { "sec-fetch-site": "cross-site" })).statusCode).toBe(403);
});

test("reading does not write each time, and notes the last use once a minute", async () => {
  const { cookie } = await signedIn();
  const noted = async () => (await sessionsOf(cookie))[0].lastSeenAt;
  const first = await noted();
  expect(await noted()).toBe(first);
  await clock.advance(61_000);
  expect(await noted()).not.toBe(first);
  await clock.release();
});
