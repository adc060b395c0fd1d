import { expect, test, vi } from "vitest";
import { useTestApp } from "../../../../test-kit/server.ts";
import { useTestDatabase } from "../../../../test-kit/test-database.ts";
import { expectProblem } from "../bad-input/expect-problem.ts";
import { makeWorld, send } from "../make-world.ts";
import { operationsOf } from "../operations.ts";
import { expectations } from "../strangers/expectations.ts";
import { fingerprint } from "../wall/tables.ts";

// Many requests in one test, on machines that do other things besides.
vi.setConfig({ testTimeout: 60_000 });

const database = await useTestDatabase();
const { owner } = database;
const server = await useTestApp(database);
const world = await makeWorld(database, server);
// Nothing is done, as each test proves: one serves all of them.
const victim = await world.victim();
const askers = await world.askers(victim);
const operations = (await operationsOf(server)).filter(({ name }) => name in expectations);

const fromElsewhere: readonly Record<string, string>[] = [
  { "sec-fetch-site": "cross-site" },
  { "sec-fetch-site": "same-site" },
  { "sec-fetch-site": "none" },
  { "sec-fetch-site": "" },
  { "sec-fetch-site": "same-origin, cross-site" },
  { "sec-fetch-site": "cross-site", origin: "http://localhost:3000" },
  { origin: "https://evil.example" },
  { origin: "http://localhost:3000.evil.example" },
  { origin: "null" },
  { origin: "" },
  { referer: "http://localhost:3000/" },
];

test.each(operations.filter(({ method }) => method !== "GET"))(
  "$name does nothing for another site's page, whoever is signed in",
  async (operation) => {
    const { admin, operator } = askers;
    const before = await fingerprint(owner);
    for (const from of fromElsewhere) {
      for (const { cookie = "" } of [admin, operator]) {
        for (const ask of expectations[operation.name]?.asks(victim) ?? []) {
          const answer = await send(server, operation, ask, { cookie, ...from });
          expect(expectProblem(answer, "en", JSON.stringify(from)).code).toBe("cross-site-request");
        }
      }
    }
    expect(await fingerprint(owner)).toEqual(before);
  },
);

test.each(operations)("$name may be called by no other site's script: it gives no leave", async (operation) => {
  const { admin } = askers;
  const [ask = {}] = expectations[operation.name]?.asks(victim) ?? [];
  const origin = { origin: "https://evil.example" };
  const preflight = { ...origin, "access-control-request-method": operation.method };
  const asked = await server.inject({ method: "OPTIONS", url: operation.path, headers: preflight });
  const answer = await send(server, operation, ask, { ...admin, ...origin, "sec-fetch-site": "cross-site" });
  for (const { headers } of [asked, answer]) {
    expect(Object.keys(headers).filter((name) => name.startsWith("access-control-"))).toEqual([]);
  }
  expect(asked.statusCode).toBe(405);
});

test("a program's key works from everywhere: no browser sends it by itself", async () => {
  const headers = { ...askers["admin's key"], "sec-fetch-site": "cross-site" };
  const answer = await server.inject({ method: "PATCH", url: "/api/v1/me", headers, payload: { theme: "dark" } });
  expect(answer.statusCode).toBe(200);
});
