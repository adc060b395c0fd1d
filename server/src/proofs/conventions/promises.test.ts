import { expect, test, vi } from "vitest";
import { useTestApp } from "../../../../test-kit/server.ts";
import { useTestDatabase } from "../../../../test-kit/test-database.ts";
import { makeWorld, send } from "../make-world.ts";
import { operationsOf } from "../operations.ts";
import { expectations } from "../strangers/expectations.ts";

// Many requests in one test, on machines that do other things besides.
vi.setConfig({ testTimeout: 60_000 });

const database = await useTestDatabase();
const server = await useTestApp(database, { validateResponses: true, requestsPerMinute: 100_000 });
const world = await makeWorld(database, server);
const victim = await world.victim();
const operations = (await operationsOf(server)).filter(({ name }) => name in expectations);
const record = "/api/v1/subscriptions/{id}/partner-of-record";
const order = "/api/v1/orders/{id}";
const partnerOfItem = `${order}/items/{itemId}/partner-of-record`;
const changeable = [
  `DELETE ${order}`,
  `DELETE ${order}/partner-of-record`,
  `DELETE ${partnerOfItem}`,
  `DELETE ${record}`,
  "GET /api/v1/organizations/{id}",
  "GET /api/v1/partners/{id}",
  "GET /api/v1/people/{id}",
  `GET ${order}`,
  `GET ${record}`,
  "GET /api/v1/subscriptions/{id}",
  "PATCH /api/v1/organizations/{id}",
  "PATCH /api/v1/partner-accounts/{id}",
  "PATCH /api/v1/partners/{id}",
  "PATCH /api/v1/people/{id}",
  `PATCH ${order}`,
  `POST ${order}/placement`,
  `PUT ${order}/partner-of-record`,
  `PUT ${partnerOfItem}`,
  `PUT ${record}`,
].sort();

test("what can be changed says its ETag, and the document says where", async () => {
  const withEtag = operations.filter(({ responses }) =>
    Object.values(responses).some(({ headers }) => headers && "ETag" in headers),
  );
  expect(withEtag.map(({ name }) => name).sort()).toEqual(changeable);
  const unasked: string[] = [];
  for (const operation of withEtag) {
    // Somebody else each time: what was discarded or removed for one operation is there for the next.
    const fresh = await world.victim();
    const askers = await world.askers(fresh);
    const { asks, answers } = expectations[operation.name] ?? {};
    const who = (["admin", "operator"] as const).find((one) => answers?.[one].startsWith("2"));
    if (!who) {
      unasked.push(operation.name);
      continue;
    }
    const { headers } = await send(server, operation, asks?.(fresh)[0] ?? {}, askers[who]);
    expect(headers.etag, operation.name).toMatch(/^(W\/)?"[\x21\x23-\x7e]+"$/);
  }
  // A partner's admin is not among those who ask here: partner-account.test.ts holds what it is answered.
  expect(unasked).toEqual(["PATCH /api/v1/partner-accounts/{id}"]);
});

test("what may be written under a condition, or sent again, says so in the document", () => {
  const headersOf = ({ parameters }: (typeof operations)[number]) =>
    parameters.filter((one) => one.in === "header").map(({ name }) => name);
  const ofRecord = operations.filter(({ path, method }) => path.endsWith("/partner-of-record") && method !== "GET");
  expect(ofRecord).toHaveLength(6);
  for (const operation of ofRecord) {
    expect(headersOf(operation)).toEqual(["if-match", "idempotency-key"]);
    expect(operation.responses["412"]?.headers).toHaveProperty("ETag");
    const [answered] = Object.entries(operation.responses).filter(([status]) => status.startsWith("2"));
    expect(answered?.[1].headers).toHaveProperty("Idempotent-Replayed");
  }
});

test("every answer of the API says how much may still be asked, and in which language it speaks", async () => {
  for (const operation of operations.filter(({ path }) => path.startsWith("/api/"))) {
    const { admin, reader } = await world.askers(victim);
    const [ask = {}] = expectations[operation.name]?.asks(victim) ?? [];
    for (const asker of [admin, reader, {}]) {
      const headers = { ...asker, "accept-language": "pl-PL,pl;q=0.9" };
      const answer = await send(server, operation, ask, headers);
      expect(answer.headers, operation.name).toMatchObject({
        "ratelimit-limit": expect.stringMatching(/^\d+$/),
        "ratelimit-remaining": expect.stringMatching(/^\d+$/),
        "ratelimit-reset": expect.stringMatching(/^\d+$/),
        "content-language": "pl",
        vary: expect.stringContaining("Accept-Language"),
      });
    }
  }
});
