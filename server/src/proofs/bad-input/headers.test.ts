import { expect, test } from "vitest";
import { useTestApp } from "../../../../test-kit/server.ts";
import { useTestDatabase } from "../../../../test-kit/test-database.ts";
import { makeWorld } from "../make-world.ts";
import { addressOf, operationsOf } from "../operations.ts";
import { expectations } from "../strangers/expectations.ts";
import { fingerprint } from "../wall/tables.ts";
import { expectProblem } from "./expect-problem.ts";
import { whoMay } from "./who-may.ts";

const database = await useTestDatabase();
const { owner } = database;
const server = await useTestApp(database, { validateResponses: true });
const world = await makeWorld(database, server);
const victim = await world.victim();
const askers = await world.askers(victim);
const { admin } = askers;
// What an account says of itself is changed by a partner admin, and no asker is one.
await owner.query("update person set role = 'partner-admin' where role = 'agent'");
const operations = await operationsOf(server);
const takes = (header: string) => operations.filter(({ parameters }) => parameters.some(({ name }) => name === header));
// Placing an order that was placed already answers it, whatever was seen; its own tests ask about one that was not.
const conditional = takes("if-match").filter(({ path }) => !path.endsWith("/placement"));
const repeatable = takes("idempotency-key");

async function ask(operation: (typeof operations)[number], headers: Readonly<Record<string, string>>) {
  const [{ path, body } = {}] = expectations[operation.name]?.asks(victim) ?? [];
  const options = {
    method: operation.method,
    url: addressOf(operation, path),
    headers: { ...whoMay(operation, askers), ...headers },
  };
  return server.inject(body ? { ...options, payload: body } : options);
}

test("the writes of the record, of orders and of the registers can be made conditional or repeated", () => {
  const ofOrders = [
    "PATCH /api/v1/orders/{id}",
    "PUT /api/v1/orders/{id}/partner-of-record",
    "DELETE /api/v1/orders/{id}/partner-of-record",
    "PUT /api/v1/orders/{id}/items/{itemId}/partner-of-record",
    "DELETE /api/v1/orders/{id}/items/{itemId}/partner-of-record",
  ];
  const ofRecord = [
    "PUT /api/v1/subscriptions/{id}/partner-of-record",
    "DELETE /api/v1/subscriptions/{id}/partner-of-record",
  ];
  const ofRegisters = ["partner-accounts", "partners", "organizations", "people"].map(
    (noun) => `PATCH /api/v1/${noun}/{id}`,
  );
  expect(conditional.map(({ name }) => name)).toEqual(
    expect.arrayContaining([...ofRecord, ...ofOrders, ...ofRegisters, "DELETE /api/v1/orders/{id}"]),
  );
  expect(repeatable.map(({ name }) => name)).toEqual(
    expect.arrayContaining([...ofRecord, ...ofOrders, "POST /api/v1/orders"]),
  );
});

const strangeMatches = [
  '""',
  '"stale"',
  "stale",
  "W/",
  'W/"x"',
  ",,,",
  '"',
  "null",
  "' or 1=1 --",
  "é",
  "\\",
  `"${"x".repeat(900)}"`,
];

test.each(conditional)("$name does nothing under an If-Match that names nothing", async (operation) => {
  const before = await fingerprint(owner);
  for (const value of strangeMatches) {
    const answer = await ask(operation, { "if-match": value });
    const { code } = expectProblem(answer, "en", `If-Match: ${value}`);
    const { current, currentEtag, currentOrder, ...others } = answer.json();
    if (operation.path.includes("/orders/")) {
      expect([code, currentOrder.etag, currentOrder.id]).toEqual(["order-changed", answer.headers.etag, victim.order]);
    } else if (operation.path.includes("/partner-of-record")) {
      expect([code, currentEtag]).toEqual(["precondition-failed", answer.headers.etag]);
      expect(current.partner.partnerId).toBe(victim.partners[0].partnerId);
    } else {
      const now =
        others.currentOrganization ?? others.currentPerson ?? others.currentPartner ?? others.currentPartnerAccount;
      const id = now.id ?? now.partner.id;
      const [{ path } = {}] = expectations[operation.name]?.asks(victim) ?? [];
      expect([code, now.etag, id]).toEqual(["changed-meanwhile", answer.headers.etag, path?.id]);
    }
  }
  const endless = await ask(operation, { "if-match": "x".repeat(1001) });
  expect(expectProblem(endless, "en", "an endless If-Match").fields).toEqual(["if-match"]);
  expect(await fingerprint(owner)).toEqual(before);
});

test.each(repeatable)("$name does nothing under an Idempotency-Key that is none", async (operation) => {
  const before = await fingerprint(owner);
  for (const value of ["", " ", "a b", "é", "x".repeat(201), "a\tb"]) {
    const answer = await ask(operation, { "idempotency-key": value });
    expect(expectProblem(answer, "en", `Idempotency-Key: ${value}`).fields).toEqual(["idempotency-key"]);
  }
  expect(await fingerprint(owner)).toEqual(before);
});

test("who sends nonsense to say who it is, is nobody", async () => {
  const before = await fingerprint(owner);
  const nonsense: Record<string, string>[] = [
    { authorization: "" },
    { authorization: "Bearer" },
    { authorization: "Bearer " },
    { authorization: "Bearer dk_" },
    { authorization: `Bearer dk_${"A".repeat(64)}` },
    { authorization: `Bearer dk_${"é".repeat(64)}` },
    { authorization: `Bearer ${"x".repeat(8000)}` },
    { authorization: "Digest username=anna" },
    { cookie: "doradca_session" },
    { cookie: "doradca_session=" },
    { cookie: `doradca_session=${"A".repeat(64)}` },
    { cookie: "doradca_session=%zz; doradca_session=x" },
    { cookie: `doradca_session="${"_".repeat(64)}"` },
    { cookie: "__proto__=x; constructor=y" },
    { cookie: ";".repeat(3000) },
    // The cookie of an https address is another one: a page on http could have set this.
    { cookie: `__Host-${admin.cookie}` },
    { "x-forwarded-user": "anna", "x-organization-id": victim.organizationId },
  ];
  for (const headers of nonsense) {
    const answer = await server.inject({ url: "/api/v1/me", headers });
    expect(expectProblem(answer, "en", JSON.stringify(headers)).code).toBe("not-signed-in");
  }
  expect(await fingerprint(owner)).toEqual(before);
});

test("a bad key beside a good cookie is refused: what a program says of itself is not overruled", async () => {
  const answer = await server.inject({ url: "/api/v1/me", headers: { ...admin, authorization: "Bearer dk_x" } });
  expect(expectProblem(answer, "en", "both").code).toBe("not-signed-in");
});

test("headers that ask for what is not there change nothing about the answer", async () => {
  const odd: Record<string, string>[] = [
    { accept: "text/xml" },
    { accept: "application/json;q=0" },
    { "accept-encoding": "nonsense" },
    { "accept-charset": "utf-16" },
    { range: "bytes=0-1" },
    { expect: "200-ok" },
    { "if-none-match": "*".repeat(100) },
    { "x-http-method-override": "DELETE" },
    { host: "evil.example" },
    { "x-forwarded-host": "evil.example", "x-forwarded-proto": "https" },
    { "x-original-url": "/api/v1/audit-events", "x-rewrite-url": "/api/v1/audit-events" },
  ];
  for (const headers of odd) {
    const answer = await server.inject({
      url: "/api/v1/me",
      headers: { ...admin, ...headers },
    });
    expect([answer.statusCode, answer.headers["content-type"]], JSON.stringify(headers)).toEqual([
      200,
      "application/json; charset=utf-8",
    ]);
    expect(answer.body).not.toContain("evil.example");
  }
});
