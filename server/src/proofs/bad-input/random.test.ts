import { isDeepStrictEqual } from "node:util";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { useTestApp } from "../../../../test-kit/server.ts";
import { useTestDatabase } from "../../../../test-kit/test-database.ts";
import { makeWorld } from "../make-world.ts";
import { addressOf, type Operation, operationsOf } from "../operations.ts";
import { expectations } from "../strangers/expectations.ts";
import { fingerprint } from "../wall/tables.ts";
import { askAnew } from "./ask-anew.ts";
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
for (const headers of Object.values(askers)) await server.inject({ url: "/api/v1/me", headers });

const { components } = (await server.inject("/openapi.json")).json();
const ajv = new Ajv2020({ strict: false, validateFormats: false });

const bounded = { numRuns: 20, interruptAfterTimeLimit: 5000, markInterruptAsFailure: false } as const;
const text = fc.string({ unit: "binary", maxLength: 40 });
const schemaWords = [
  "partnerId",
  "subscriptionId",
  "reason",
  "state",
  "seats",
  "name",
  "language",
  "theme",
  "__proto__",
];

const json = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: "small" },
    fc.constant(null),
    fc.boolean(),
    fc.double(),
    text,
    tie("list"),
    tie("object"),
  ),
  list: fc.array(tie("value"), { maxLength: 4 }),
  object: fc.dictionary(fc.oneof(fc.constantFrom(...schemaWords), text), tie("value"), { maxKeys: 5 }),
})).value;

function parameterNames({ parameters }: Operation) {
  return parameters.filter((one) => one.in === "query").map(({ name }) => name);
}

/** Holds whatever is answered against what every answer promises. */
async function expectNoFailure(operation: Operation, options: { query?: string; id?: string; payload?: string }) {
  const [{ path = {} } = {}] = expectations[operation.name]?.asks(victim) ?? [];
  const parameters =
    options.id === undefined ? path : Object.fromEntries(Object.keys(path).map((key) => [key, options.id ?? ""]));
  const url = `${addressOf(operation, parameters)}${options.query ? `?${options.query}` : ""}`;
  const headers = {
    ...whoMay(operation, askers),
    ...(options.payload === undefined ? {} : { "content-type": "application/json" }),
  };
  const { payload } = options;
  const answer = await askAnew(server, {
    method: operation.method,
    url,
    headers,
    ...(payload === undefined ? {} : { payload }),
  });
  if (answer.statusCode >= 400) expectProblem(answer, "en", `${operation.method} ${url} ${payload ?? ""}`);
  return answer;
}

test.each(operations.filter(({ body }) => body))(
  "$name takes no body that its schema does not allow, and never fails",
  async (operation) => {
    const before = await fingerprint(owner);
    const isAllowed = ajv.compile({ ...operation.body, components });
    // An empty change of what may be left out is a change of nothing.
    const refused = json.filter((value) => !isAllowed(value) || isDeepStrictEqual(value, {}));
    await fc.assert(
      fc.asyncProperty(refused, async (value) => {
        const { statusCode } = await expectNoFailure(operation, { payload: JSON.stringify(value) });
        if (statusCode < 400) expect([operation.method, value]).toEqual(["PATCH", {}]);
      }),
      bounded,
    );
    expect(await fingerprint(owner)).toEqual(before);
  },
);

test.each(operations.filter(({ method }) => method === "GET"))(
  "$name reads no query by chance into a failure",
  async (operation) => {
    const names = fc.oneof(fc.constantFrom("limit", "cursor", ...parameterNames(operation)), text);
    const pairs = fc.array(fc.tuple(names, fc.oneof(text, fc.base64String({ maxLength: 60 }))), { maxLength: 4 });
    const written = fc.oneof(
      pairs.map((given) =>
        new URLSearchParams(given.map(([key, value]) => [key.toWellFormed(), value.toWellFormed()])).toString(),
      ),
      fc.string({ maxLength: 60 }).map((raw) => raw.replace(/[#\s]/g, "%")),
    );
    await fc.assert(
      fc.asyncProperty(written, async (query) => {
        await expectNoFailure(operation, { query });
      }),
      bounded,
    );
  },
);

test.each(operations.filter(({ path }) => path.includes("{")))("$name finds nothing by chance", async (operation) => {
  const before = await fingerprint(owner);
  const ids = fc.oneof(
    text.map((id) => encodeURIComponent(id.toWellFormed())),
    fc.string({ minLength: 1, maxLength: 30 }).map((raw) => raw.replace(/[/?#\s\\]/g, "%")),
    fc.stringMatching(/^(sub|rel|ses|key|per)_[0-7][0-9a-hjkmnp-tv-z]{25}$/),
  );
  await fc.assert(
    fc.asyncProperty(
      ids.filter((id) => id !== "" && id !== "." && id !== ".."),
      async (id) => {
        const { statusCode } = await expectNoFailure(operation, { id });
        expect(statusCode).toBeGreaterThanOrEqual(400);
      },
    ),
    bounded,
  );
  expect(await fingerprint(owner)).toEqual(before);
});
