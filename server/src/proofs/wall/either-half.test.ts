import pg from "pg";
import { afterAll, describe, expect, test } from "vitest";
import { makePerson } from "../../../../test-kit/make-person.ts";
import { signIn, useTestApp } from "../../../../test-kit/server.ts";
import { useTestDatabase } from "../../../../test-kit/test-database.ts";
import { makeWorld, send } from "../make-world.ts";
import { operationsOf } from "../operations.ts";
import { expectations } from "../strangers/expectations.ts";
import { fingerprint } from "./tables.ts";
import { forget, withoutNarrowing } from "./without-narrowing.ts";

const database = await useTestDatabase();
const { owner } = database;
const server = await useTestApp(database);
const { pool, forgotten } = withoutNarrowing(database.app);
const forgetful = await useTestApp({ ...database, app: pool });
// The owner of the tables stands in front of the wall and sees every row.
const options = "-c role=doradca_owner -c search_path=doradca,public";
const front = new pg.Pool({ ...database.connection, options, pipeline: true, max: 5 } as pg.PoolConfig);
// The database is dropped under connections that are still closing.
front.on("error", () => {});
afterAll(() => front.end());
const inFront = await useTestApp({ ...database, app: front });

const world = await makeWorld(database, server);
const { elsewhere, partner, vendor } = world.others;
const victim = await world.victim();
const strangers = {
  "another organization's admin": await signIn(server, await makePerson(owner, elsewhere)),
  "its partner of record's agent": await signIn(server, await makePerson(owner, partner)),
};
const operations = (await operationsOf(server)).filter(({ name }) => name in expectations);

// The first use is noted; that is no write of what is tested.
for (const cookie of Object.values(strangers)) await server.inject({ url: "/api/v1/me", headers: { cookie } });
const headersOf = (cookie: string) => ({ cookie, "sec-fetch-site": "same-origin" });

test("the test takes out what narrows, whatever the alias, and leaves joins and writes whole", () => {
  expect(forget(`where "s"."organization_id" = $2 and s.id = $3`)).toBe("where $2::uuid is not null and s.id = $3");
  expect(forget('"person_id" = $4')).toBe("$4::uuid is not null");
  expect(forget("where organization_id = $1")).toBe("where $1::uuid is not null");
  expect(forget("on o.id = s.organization_id and r.organization_id = s.organization_id")).toBe(
    "on o.id = s.organization_id and r.organization_id = s.organization_id",
  );
});

test("with either of them gone an operator still sees the victim: the rows are there to be seen", async () => {
  const cookie = await signIn(server, await makePerson(owner, vendor));
  for (const half of [forgetful, inFront]) {
    const { body } = await half.inject({ url: "/api/v1/subscriptions", headers: { cookie } });
    expect(victim.marks.some((mark) => body.includes(mark))).toBe(true);
  }
});

const halves = [
  ["the wall alone", forgetful],
  ["the code's narrowing alone", inFront],
] as const;
const cases = halves.flatMap(([what, half]) =>
  Object.entries(strangers).map(([who, cookie]) => ({ what, half, who, cookie })),
);

/** What of the victim an answer holds, beyond what its ties give the agent that asks. */
function told(name: string, who: string, body: string): string[] {
  const given = expectations[name]?.byTies && who.endsWith("agent") ? victim.marksOfTies : [];
  const rest = given.reduce((text, mark) => text.replaceAll(mark, ""), body);
  return victim.marks.filter((mark) => rest.includes(mark));
}

describe.each(cases)("by $what, $who", ({ half, cookie, who }) => {
  const reads = operations.filter(({ method }) => method === "GET");
  // What its ties let the agent write is its own business with the victim.
  const isTied = (name: string) => who.endsWith("agent") && expectations[name]?.byTies === true;
  const ofVictim = operations.filter(
    ({ name, method, path }) =>
      method !== "GET" &&
      path.includes("{id}") &&
      !(isTied(name) && /^2/.test(expectations[name]?.answers.agent ?? "")),
  );

  test.each(reads)("reads nothing of the victim with $name", async (operation) => {
    for (const one of expectations[operation.name]?.asks(victim) ?? []) {
      const { body, statusCode } = await send(half, operation, one, headersOf(cookie));
      expect(statusCode, body).toBeLessThan(500);
      expect(told(operation.name, who, body)).toEqual([]);
    }
  });

  test.each(ofVictim)("changes nothing of the victim with $name", async (operation) => {
    const before = await fingerprint(owner);
    for (const one of expectations[operation.name]?.asks(victim) ?? []) {
      const { body, statusCode } = await send(half, operation, one, headersOf(cookie));
      expect(statusCode, body).toBeGreaterThanOrEqual(400);
      expect(statusCode, body).toBeLessThan(500);
      expect(victim.marks.filter((mark) => body.includes(mark))).toEqual([]);
    }
    expect(await fingerprint(owner)).toEqual(before);
  });
});

test("and it was really forgotten, in many statements", () => {
  expect(forgotten()).toBeGreaterThan(40);
});
