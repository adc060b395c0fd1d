import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { makeOrganization } from "../../../../test-kit/make-organization.ts";
import { makePerson } from "../../../../test-kit/make-person.ts";
import { useTestDatabase } from "../../../../test-kit/test-database.ts";
import { buildApp } from "../../app.ts";

const database = await useTestDatabase();
const { owner } = database;
const settings = { vendorName: "Baltic Cloud", supportUrl: null, sample: false, log: false } as const;
const surroundings = { pool: database.app, clock: database.clock, publicUrl: "http://localhost:3000", ...settings };
const server = await buildApp(surroundings);
const organization = await makeOrganization(owner, { name: "Zielona Farma" });

function post(payload: object, headers: Record<string, string> = {}) {
  return server.inject({ method: "POST", url: "/api/v1/session", payload, headers });
}

async function signIn() {
  const person = await makePerson(owner, organization);
  const answer = await post({ email: person.email, password: person.password }, { "user-agent": "A browser" });
  const cookie = `doradca_session=${answer.cookies[0]?.value}`;
  return { person, answer, cookie };
}

const same = { "sec-fetch-site": "same-origin" };

test("who knows the password is let in and told who they are", async () => {
  const { person, answer, cookie } = await signIn();
  expect(answer.statusCode).toBe(201);
  expect(answer.json()).toMatchObject({ person: { email: person.email }, organization: { name: "Zielona Farma" } });
  const me = await server.inject({ url: "/api/v1/me", headers: { cookie } });
  expect(me.statusCode).toBe(200);
  expect(me.json()).toEqual(answer.json());
});
