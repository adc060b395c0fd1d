import { afterAll, expect, test } from "vitest";
import { makeOrganization } from "../../../../test-kit/make-organization.ts";
import { makePerson } from "../../../../test-kit/make-person.ts";
import { useTestApp } from "../../../../test-kit/server.ts";
import { openTestDatabase } from "../../../../test-kit/test-database.ts";
import { countryOf } from "./country-of.ts";
import { createFirstOperatorLink } from "./create-first-operator-link.ts";

async function newServer() {
  const database = await openTestDatabase();
  afterAll(database.close);
  const server = await useTestApp(database, { validateResponses: true });
  const use = (token: string, changes: object = {}, headers: Record<string, string> = {}) =>
    server.inject({
      method: "POST",
      url: "/api/v1/first-operator",
      headers,
      payload: {
        token,
        name: "Olga Operator",
        email: "Olga@BalticCloud.example",
        password: "twelve chars",
        language: "pl",
        ...changes,
      },
    });
  return { ...database, server, use };
}

async function tokenOf(owner: Parameters<typeof createFirstOperatorLink>[0]) {
  const path = await createFirstOperatorLink(owner);
  return new URL(path ?? "", "http://localhost").searchParams.get("token") ?? "";
}

test("the link makes the first operator, once, signs it in and is in the audit", async () => {
  const { owner, server, use } = await newServer();
  const token = await tokenOf(owner);
  const answer = await use(token, {}, { "accept-language": "pl-PL" });
  expect(answer.statusCode).toBe(201);
  expect(answer.json()).toMatchObject({
    person: { name: "Olga Operator", email: "olga@balticcloud.example", role: "operator", language: "pl" },
    organization: { kind: "vendor", name: "Baltic Cloud", country: "PL" },
  });
  const cookie = `doradca_session=${answer.cookies[0]?.value}`;
  const me = await server.inject({ url: "/api/v1/me", headers: { cookie } });
  expect(me.json()).toEqual(answer.json());
  const { rows } = await owner.query("select act from audit_event order by id");
  expect(rows.map(({ act }) => act)).toEqual(["first-operator-made", "signed-in"]);

  expect((await use(token, { email: "second@x.example" })).json().code).toBe("link-used");
  expect(await createFirstOperatorLink(owner)).toBeNull();
  const payload = { email: "olga@balticcloud.example", password: "twelve chars" };
  expect((await server.inject({ method: "POST", url: "/api/v1/session", payload })).statusCode).toBe(201);
});

test("of many who use the link at once, one becomes the operator", async () => {
  const { owner, use } = await newServer();
  const token = await tokenOf(owner);
  const answers = await Promise.all(
    Array.from({ length: 8 }, (_, index) => use(token, { email: `operator${index}@x.example` })),
  );
  expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([201, 410, 410, 410, 410, 410, 410, 410]);
  const { rows } = await owner.query("select count(*)::int as people from person");
  expect(rows).toEqual([{ people: 1 }]);
});

test("the link is good for an hour", async () => {
  const { owner, clock, use } = await newServer();
  const token = await tokenOf(owner);
  await clock.advance(3_600_000);
  expect((await use(token)).json().code).toBe("link-used");
});

test("a new start makes the link of the one before useless", async () => {
  const { owner, use } = await newServer();
  const old = await tokenOf(owner);
  const token = await tokenOf(owner);
  expect((await use(old)).statusCode).toBe(410);
  expect((await use(token)).statusCode).toBe(201);
});

test("a weak password or a bad field does not use the link up", async () => {
  const { owner, use } = await newServer();
  const token = await tokenOf(owner);
  expect((await use(token, { password: "eleven char" })).json().code).toBe("password-too-weak");
  expect((await use(token, { password: "x".repeat(201) })).json().code).toBe("password-too-weak");
  expect((await use(token, { email: "no address" })).json().errors[0].field).toBe("email");
  expect((await use("guess")).json().code).toBe("link-used");
  expect((await use(token)).statusCode).toBe(201);
});

test("there is no link where there is somebody", async () => {
  const { owner } = await newServer();
  await makePerson(owner, await makeOrganization(owner));
  expect(await createFirstOperatorLink(owner)).toBeNull();
});

test.each([
  ["en-GB,en;q=0.9", "GB"],
  ["pl", "PL"],
  ["nb-NO", "NO"],
  ["?nonsense?", "PL"],
  [undefined, "PL"],
])("who was not asked for a country and reads %j is in %s", (header, country) => {
  expect(countryOf(header, "pl")).toBe(country);
});
