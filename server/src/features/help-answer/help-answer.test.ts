import { expect, test } from "vitest";
import { makeOrganization } from "../../../../test-kit/make-organization.ts";
import { makePerson } from "../../../../test-kit/make-person.ts";
import { signIn, useTestApp } from "../../../../test-kit/server.ts";
import { useTestDatabase } from "../../../../test-kit/test-database.ts";
import { visitorFrom } from "./visitor.ts";

const database = await useTestDatabase();
const { owner } = database;
const server = await useTestApp(database, { validateResponses: true });
const customer = await makeOrganization(owner);
const vendor = await makeOrganization(owner, { kind: "vendor" });
const operator = await signIn(server, await makePerson(owner, vendor));

function answer(page: string, helpful: boolean, from: { cookie?: string; address?: string }) {
  const headers = { "sec-fetch-site": "same-origin", ...(from.cookie && { cookie: from.cookie }) };
  const remoteAddress = from.address ?? "192.0.2.1";
  return server.inject({
    method: "POST",
    url: "/api/v1/help-answers",
    headers,
    remoteAddress,
    payload: { page, helpful },
  });
}

async function answers(query = "") {
  const reply = await server.inject({ url: `/api/v1/help-answers${query}`, headers: { cookie: operator } });
  expect(reply.statusCode, reply.body).toBe(200);
  return reply.json().items.map(({ page, yes, no }: { page: string; yes: number; no: number }) => [page, yes, no]);
}

test("one answer per person and page counts, the latest; each page by itself", async () => {
  const anna = await signIn(server, await makePerson(owner, customer));
  const bartek = await signIn(server, await makePerson(owner, customer));
  for (const helpful of [true, true, false]) {
    expect((await answer("home", helpful, { cookie: anna })).statusCode).toBe(204);
  }
  await answer("home", true, { cookie: bartek });
  await answer("account", true, { cookie: anna });
  expect(await answers()).toEqual([
    ["home", 1, 1],
    ["account", 1, 0],
  ]);
});

test("who is not signed in answers too, once for each network, and in two sessions a person is one person", async () => {
  for (let time = 0; time < 5; time += 1) await answer("sign-in", false, { address: "198.51.100.7" });
  await answer("sign-in", true, { address: "198.51.100.8" });
  await answer("sign-in", true, { address: "2001:db8:1:2::1" });
  await answer("sign-in", true, { address: "2001:db8:1:2:ffff::9" });
  expect(await answers("?sort=page")).toContainEqual(["sign-in", 2, 1]);
  const person = await makePerson(owner, customer);
  await answer("match", true, { cookie: await signIn(server, person) });
  await answer("match", true, { cookie: await signIn(server, person) });
  expect(await answers("?sort=page")).toContainEqual(["match", 1, 0]);
});

test("no address is kept", async () => {
  await answer("directory", true, { address: "203.0.113.77" });
  const { rows } = await owner.query("select t::text as row from help_answer_of_visitor t");
  expect(JSON.stringify(rows)).not.toContain("203.0.113.77");
  expect(visitorFrom("203.0.113.77")).toHaveLength(32);
});

test.each([
  ["::ffff:192.0.2.1", "192.0.2.1", true],
  ["2001:db8::1", "2001:db8:0:0:5::", true],
  ["2001:db8::1", "2001:db8:0:1::1", false],
  ["192.0.2.1", "192.0.2.2", false],
])("%s and %s are of one network: %s", (one, other, same) => {
  expect(visitorFrom(one).equals(visitorFrom(other))).toBe(same);
});

test("the operator sees first what helps least: most No, or the largest share of No", async () => {
  const people = await Promise.all([1, 2, 3, 4].map(() => makePerson(owner, customer)));
  const [first, ...others] = await Promise.all(people.map((person) => signIn(server, person)));
  for (const cookie of [first as string, ...others]) await answer("order", others.includes(cookie), { cookie });
  await answer("check-out", false, { cookie: first as string });
  const by = async (sort: string) => (await answers(`?sort=${sort}`)).map(([page]: [string]) => page);
  const share = await by("-share");
  expect(share.indexOf("check-out")).toBeLessThan(share.indexOf("order"));
  const most = await answers();
  expect(most.map(([, , no]: number[]) => no)).toEqual([...most.map(([, , no]: number[]) => no)].sort().reverse());
  expect(await by("page")).toEqual([...(await by("page"))].sort());
});

test("only pages that there are can be answered, and only operators see the answers", async () => {
  const reply = await answer("no-such-page", true, {});
  expect(reply.json()).toMatchObject({ code: "invalid-request", errors: [{ field: "page" }] });
  const cookie = await signIn(server, await makePerson(owner, customer));
  expect((await server.inject({ url: "/api/v1/help-answers", headers: { cookie } })).json().code).toBe(
    "only-operators",
  );
  expect((await server.inject({ url: "/api/v1/help-answers" })).statusCode).toBe(401);
});
