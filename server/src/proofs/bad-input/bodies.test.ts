import { describe, expect, test, vi } from "vitest";
import { languages } from "../../../../domain/languages.ts";
import { useTestApp } from "../../../../test-kit/server.ts";
import { useTestDatabase } from "../../../../test-kit/test-database.ts";
import { makeWorld } from "../make-world.ts";
import { addressOf, operationsOf } from "../operations.ts";
import { expectations } from "../strangers/expectations.ts";
import { fingerprint } from "../wall/tables.ts";
import { askAnew } from "./ask-anew.ts";
import { badBodies, unstorable } from "./bad-bodies.ts";
import { expectProblem } from "./expect-problem.ts";
import { whoMay } from "./who-may.ts";

// Many requests in one test, on machines that do other things besides.
vi.setConfig({ testTimeout: 60_000 });

const database = await useTestDatabase();
const { owner } = database;
const server = await useTestApp(database, { validateResponses: true });
const world = await makeWorld(database, server);
const victim = await world.victim();
const askers = await world.askers(victim);
const { admin } = askers;
const operations = (await operationsOf(server)).filter(({ name }) => name in expectations);
const writes = operations.filter(({ body }) => body);

describe.each(writes)("$name", (operation) => {
  const { name, method, path, body: schema } = operation;
  const [{ path: parameters, body = {} } = {}] = expectations[name]?.asks(victim) ?? [];
  const url = addressOf({ path }, parameters);
  const send = (payload: string | Buffer, headers: Readonly<Record<string, string>>) =>
    askAnew(server, { method, url, payload, headers: { ...whoMay(operation, askers), ...headers } });

  test("refuses a body that it does not take, says why in the caller's language, and writes nothing", async () => {
    const before = await fingerprint(owner);
    const cases = badBodies(body as Record<string, unknown>, schema ?? {});
    for (const [index, { what, payload, type = "application/json", code, field }] of cases.entries()) {
      const language = languages[index % 2] ?? "en";
      const headers = { "accept-language": language, ...(type === null ? {} : { "content-type": type }) };
      const said = expectProblem(await send(payload, headers), language, `${name} with ${what}`);
      expect(said.code, what).toBe(code);
      if (field !== undefined)
        expect(
          said.fields.map((one) => one.split(".", 1)[0]),
          what,
        ).toContain(field);
    }
    expect(await fingerprint(owner)).toEqual(before);
  });

  test("refuses texts that cannot be kept, halves of characters and NUL, in every field", async () => {
    const before = await fingerprint(owner);
    for (const fields of unstorable(body as Record<string, unknown>, schema ?? {})) {
      const payload = JSON.stringify(fields);
      expectProblem(await send(payload, { "content-type": "application/json" }), "en", `${name} ${payload}`);
    }
    expect(await fingerprint(owner)).toEqual(before);
  });
});

test("half a document is refused, and promised to be, where no body is needed", async () => {
  const bodiless = operations.filter(
    ({ body, method, name }) => !body && method !== "GET" && !name.includes("/parts/"),
  );
  expect(bodiless.length).toBeGreaterThan(20);
  const before = await fingerprint(owner);
  for (const operation of bodiless) {
    const { name, method, path } = operation;
    const url = addressOf({ path }, expectations[name]?.asks(victim)[0]?.path);
    const headers = { ...whoMay(operation, askers), "content-type": "application/json" };
    const answer = await askAnew(server, { method, url, headers, payload: "{" });
    expect(expectProblem(answer, "en", name).code, name).toBe("invalid-json");
  }
  expect(await fingerprint(owner)).toEqual(before);
});

const oddIds = [
  "1'; drop table partner; --",
  "' or '1'='1",
  "1000123\u202e",
  "１０００１２３",
  "١٠٠٠١٢٣",
  "1000123🦔",
  "1e6",
  "-1",
  "0x0F",
  "null",
  "__proto__",
  "{{1000123}}",
  "%31%30%30%30",
  "1000123\n; select pg_sleep(9)",
];

test.each(oddIds)(
  "%j is refused as a Partner ID, or read as the digits in it, and never as anything else",
  async (partnerId) => {
    const before = await fingerprint(owner);
    const url = `/api/v1/subscriptions/${victim.subscription}/partner-of-record`;
    const answer = await server.inject({ method: "PUT", url, headers: admin, payload: { partnerId } });
    const { code } = expectProblem(answer, "en", partnerId);
    expect(["malformed-partner-id", "unknown-partner-id"]).toContain(code);
    expect(await fingerprint(owner)).toEqual(before);
  },
);

test("names of every script, direction and length are kept as they were given", async () => {
  for (const name of [
    "Zażółć gęślą jaźń",
    "👩‍👩‍👧‍👦 🦔",
    "שלום \u202eabc",
    "a\u200bb",
    "'; drop table api_key; --",
    "<script>",
  ]) {
    const made = await server.inject({
      method: "POST",
      url: "/api/v1/api-keys",
      headers: admin,
      payload: { name, expiresInDays: 1 },
    });
    expect(made.statusCode, made.body).toBe(201);
    const [newest] = (await server.inject({ url: "/api/v1/api-keys", headers: admin })).json().items;
    expect(newest.name).toBe(name);
  }
});

const instant = (text: string) => ({ from: text, until: null });

test.each([
  instant("0000-01-01T00:00:00.000Z"),
  instant("0001-01-01T00:00:00.000Z"),
  instant("1969-12-31T23:59:59.999Z"),
  instant("9999-12-31T23:59:59.999Z"),
  instant("2026-02-30T00:00:00.000Z"),
  instant("2016-12-31T23:59:60.000Z"),
  instant("+275760-09-13T00:00:00.001Z"),
  instant("2026-02-01"),
  instant("2026-02-01T00:00:00Z"),
  { from: "2026-02-02T00:00:00.000Z", until: "2026-02-02T00:00:00.000Z" },
  { from: "2026-02-02T00:00:00.000Z", until: "2026-02-01T00:00:00.000Z" },
  { from: "2026-02-02T00:00:00.000Z", until: "9999-12-31T23:59:59.999Z" },
])("no correction reaches back before the subscription, forward beyond now or nowhere: %j", async (period) => {
  const before = await fingerprint(owner);
  const url = `/api/v1/subscriptions/${victim.subscription}/partner-of-record/corrections`;
  const payload = { ...period, partnerId: null, reason: "Mistaken" };
  const answer = await server.inject({ method: "POST", url, headers: askers.operator, payload });
  expectProblem(answer, "en", JSON.stringify(period));
  expect(await fingerprint(owner)).toEqual(before);
});
