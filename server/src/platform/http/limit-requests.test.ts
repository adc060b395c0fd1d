import { expect, test } from "vitest";
import { makeOrganization } from "../../../../test-kit/make-organization.ts";
import { makePerson } from "../../../../test-kit/make-person.ts";
import { signIn, useTestApp } from "../../../../test-kit/server.ts";
import { useTestDatabase } from "../../../../test-kit/test-database.ts";

const database = await useTestDatabase();
const { owner } = database;
const organization = await makeOrganization(owner);

test("who asks too much is told how much is left, then to wait, and nobody else is", async () => {
  const server = await useTestApp(database, { requestsPerMinute: 5, validateResponses: true });
  const busy = { cookie: await signIn(server, await makePerson(owner, organization)) };
  const other = { cookie: await signIn(server, await makePerson(owner, organization)) };
  const ask = (headers: Record<string, string>) => server.inject({ url: "/api/v1/me", headers });
  for (const left of ["4", "3", "2", "1", "0"]) {
    const { headers, statusCode } = await ask(busy);
    expect(statusCode).toBe(200);
    expect(headers).toMatchObject({ "ratelimit-limit": "5", "ratelimit-remaining": left });
  }
  const refused = await ask(busy);
  expect(refused.statusCode).toBe(429);
  expect(refused.headers["content-type"]).toContain("problem+json");
  expect(refused.json().code).toBe("too-many-attempts");
  expect(Number(refused.headers["retry-after"])).toBeGreaterThan(0);
  expect((await ask(other)).statusCode).toBe(200);
});

test("a stranger with bad tokens is limited by where it comes from", async () => {
  const server = await useTestApp(database, { requestsPerMinute: 3 });
  const statuses: number[] = [];
  for (let index = 0; index < 5; index += 1) {
    const headers = { authorization: `Bearer dk_${String(index).padEnd(64, "A")}` };
    statuses.push((await server.inject({ url: "/api/v1/me", headers })).statusCode);
  }
  expect(statuses).toEqual([401, 401, 401, 429, 429]);
});
