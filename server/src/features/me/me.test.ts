import { expect, test } from "vitest";
import { makeOrganization } from "../../../../test-kit/make-organization.ts";
import { makePerson } from "../../../../test-kit/make-person.ts";
import { signIn, useTestApp } from "../../../../test-kit/server.ts";
import { useTestDatabase } from "../../../../test-kit/test-database.ts";

const database = await useTestDatabase();
const { owner } = database;
const server = await useTestApp(database, { validateResponses: true });
const customer = await makeOrganization(owner);

async function someone(organization = customer) {
  const person = await makePerson(owner, organization);
  const headers = { cookie: await signIn(server, person), "sec-fetch-site": "same-origin" };
  const change = (payload: object) => server.inject({ method: "PATCH", url: "/api/v1/me", headers, payload });
  const me = async () => (await server.inject({ url: "/api/v1/me", headers })).json();
  return { change, me };
}

test("what is chosen is kept, and what is not named stays", async () => {
  const { change, me } = await someone();
  expect((await me()).person).toMatchObject({ language: null, theme: "system" });
  expect((await change({ language: "pl" })).json().person).toMatchObject({ language: "pl", theme: "system" });
  expect((await change({ theme: "dark" })).json().person).toMatchObject({ language: "pl", theme: "dark" });
  expect((await change({ language: null })).json().person).toMatchObject({ language: null, theme: "dark" });
  expect((await change({})).json()).toEqual(await me());
});

test.each([
  [{ language: "de" }, "language"],
  [{ theme: "blue" }, "theme"],
  [{ role: "operator" }, "role"],
  [{ theme: null }, "theme"],
])("%o is refused by name and changes nothing", async (payload, field) => {
  const { change, me } = await someone();
  const before = await me();
  expect((await change(payload)).json()).toMatchObject({ status: 400, errors: [{ field }] });
  expect(await me()).toEqual(before);
});

test("the places are those that this person may enter", async () => {
  const partner = await someone(await makeOrganization(owner, { kind: "partner" }));
  const operator = await someone(await makeOrganization(owner, { kind: "vendor" }));
  expect((await (await someone()).me()).places).toEqual(["admin", "partner-directory"]);
  expect((await partner.me()).places).toEqual(["partner-portal", "partner-directory"]);
  expect((await operator.me()).places).toEqual(["operator-console", "partner-directory"]);
});

test("a role outside its kind of organization gives nothing", async () => {
  const person = await makePerson(owner, customer, { role: "operator" });
  await expect(signIn(server, person)).rejects.toThrow("sign-in-failed");
});
