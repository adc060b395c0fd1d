import { METHODS } from "node:http";
import { describe, expect, test, vi } from "vitest";
import { languages } from "../../../../domain/languages.ts";
import { useTestApp } from "../../../../test-kit/server.ts";
import { useTestDatabase } from "../../../../test-kit/test-database.ts";
import { makeWorld } from "../make-world.ts";
import { addressOf, operationsOf } from "../operations.ts";
import { expectations } from "../strangers/expectations.ts";
import { fingerprint } from "../wall/tables.ts";
import { askAnew } from "./ask-anew.ts";
import { badValues, extremeInstants, oddQueries, strangeCursors } from "./bad-queries.ts";
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
const operations = (await operationsOf(server)).filter(({ name }) => name in expectations);
// A key's or a session's first use is noted; that is no write of what is tested.
for (const headers of Object.values(askers)) await server.inject({ url: "/api/v1/me", headers });

/** What is no ID of anything. */
const oddIds = [
  "x",
  "sub_",
  "sub_x",
  "ptn_01m8158919e5abr0qep4j4ps91",
  "sub_8zzzzzzzzzzzzzzzzzzzzzzzzz",
  "sub_01M8158919E5ABR0QEP4J4PS91",
  "sub_01m8158919e5abr0qep4j4ps91%20",
  "sub_01m8158919e5abr0qep4j4ps91%00",
  "%00",
  "%2e%2e%2f%2e%2e",
  "..%2f..%2fme",
  "%F0%9F%A6%94",
  "' or '1'='1",
  "1;drop table subscription",
  "%E2%80%AE",
  "__proto__",
  "constructor",
  "null",
  "01a2024f-4300-7731-a9cd-fe86f99bbea8",
  "x".repeat(201),
  "x".repeat(6000),
  "a:b@c",
  "*",
];
/** What cannot be read as an address at all. */
const unreadable = ["%", "%z", "%zz", "%E0%A4%A", "%ff", "%C0%AF", "sub_%"];

describe.each(operations)("$name", (operation) => {
  const { name, method, parameters } = operation;
  const asks = expectations[name]?.asks(victim) ?? [];
  const [{ path: valid = {}, body } = {}] = asks;
  const send = (url: string, language: "en" | "pl" = "en") =>
    askAnew(server, {
      method,
      url,
      headers: { ...whoMay(operation, askers), "accept-language": language },
      ...(body ? { payload: body } : {}),
    });
  const address = addressOf(operation, valid);
  const queries = parameters.filter((one) => one.in === "query");

  test("refuses query parameters that it does not know or that are not what they should be, by name", async () => {
    const before = await fingerprint(owner);
    for (const unknown of ["surprise=1", "surprise=1&surprise=2", "organisationId=x", "toString=1"]) {
      const said = expectProblem(await send(`${address}?${unknown}`, "pl"), "pl", `${name}?${unknown}`);
      expect([said.code, ...said.fields]).toEqual(["invalid-request", unknown.split("=")[0]]);
    }
    for (const parameter of queries) {
      for (const [index, query] of badValues(parameter).entries()) {
        const language = languages[index % 2] ?? "en";
        const said = expectProblem(
          await send(`${address}?${query}`, language),
          language,
          `${name}?${query.slice(0, 90)}`,
        );
        expect([said.code, said.fields[0]], query).toEqual(["invalid-request", parameter.name]);
      }
    }
    expect(await fingerprint(owner)).toEqual(before);
  });

  test("answers or refuses what is odd in a query, and never fails", async () => {
    const before = await fingerprint(owner);
    const instants = queries.filter(({ schema }) => schema.format === "date-time");
    const odd = [
      ...oddQueries,
      ...instants.flatMap((one) => extremeInstants.map((value) => `${one.name}=${encodeURIComponent(value)}`)),
      ...(queries.some((one) => one.name === "cursor") ? strangeCursors.map((value) => `cursor=${value}`) : []),
    ];
    // What amounts to no query at all is let through, and a write would write.
    for (const query of method === "GET" ? odd : odd.filter((one) => !/^[#&=]+/.test(one))) {
      const answer = await send(`${address}?${query}`);
      if (answer.statusCode >= 400) expectProblem(answer, "en", `${name}?${query.slice(0, 90)}`);
      else expect([method, answer.statusCode], query.slice(0, 90)).toEqual(["GET", 200]);
    }
    const after = await fingerprint(owner);
    // An export that is let through is written down, and nothing else of it.
    const expected = expectations[name]?.audited ? { ...before, audit_event: after.audit_event } : before;
    expect(after).toEqual(expected);
  });

  test("finds nothing under an ID that is none, and refuses an address that cannot be read", async () => {
    const before = await fingerprint(owner);
    for (const parameter of parameters.filter((one) => one.in === "path")) {
      for (const id of oddIds) {
        const url = addressOf(operation, { ...valid, [parameter.name]: id.replaceAll(" ", "%20") });
        expect(expectProblem(await send(url), "en", `${name} ${id.slice(0, 90)}`).code).toBe("not-found");
      }
      for (const id of unreadable) {
        const url = addressOf(operation, { ...valid, [parameter.name]: id });
        expectProblem(await send(url, "pl"), "pl", `${name} ${id}`);
      }
    }
    expect(await fingerprint(owner)).toEqual(before);
  });
});

const paths = [...new Set(operations.map(({ path }) => path))];

test.each(paths)(
  "%s offers what the document says, and refuses every other method with those that it has",
  async (path) => {
    const offered = operations.filter((one) => one.path === path).map(({ method }) => String(method));
    const allowed = new Set(offered.includes("GET") ? [...offered, "HEAD"] : offered);
    const [operation] = operations.filter((one) => one.path === path);
    const url = addressOf({ path }, expectations[operation?.name ?? ""]?.asks(victim)[0]?.path);
    const before = await fingerprint(owner);
    for (const method of METHODS) {
      if (allowed.has(method) || method === "CONNECT") continue;
      const answer = await askAnew(server, { method: method as "GET", url, headers: { ...askers.admin } });
      // The answer to a HEAD has no body, and to a QUERY Fastify has something to say before anybody else.
      if (method === "HEAD") expect(answer.statusCode).toBe(405);
      else {
        const { code } = expectProblem(answer, "en", `${method} ${path}`);
        expect(code, method).toBe(method === "QUERY" ? "invalid-json" : "method-not-allowed");
        if (method === "QUERY") continue;
      }
      expect(new Set(String(answer.headers.allow).split(", ")), method).toEqual(allowed);
    }
    expect(await fingerprint(owner)).toEqual(before);
  },
);

test.each(operations.filter(({ method }) => method === "GET"))(
  "HEAD of $path is its GET without the body",
  async (operation) => {
    const url = addressOf(operation, expectations[operation.name]?.asks(victim)[0]?.path);
    const headers = { ...whoMay(operation, askers) };
    const [get, head] = await Promise.all([
      askAnew(server, { method: "GET", url, headers }),
      askAnew(server, { method: "HEAD", url, headers }),
    ]);
    expect([head.statusCode, head.body]).toEqual([200, ""]);
    expect(head.headers["content-type"]).toBe(get.headers["content-type"]);
  },
);
