import { describe, expect, test } from "vitest";
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

const world = await makeWorld(database, server);
const { elsewhere, partner, vendor } = world.others;
const victim = await world.victim();
const strangers = {
  "another organization's admin": await signIn(server, await makePerson(owner, elsewhere)),
  "its partner of record's agent": await signIn(server, await makePerson(owner, partner)),
};
const operations = (await operationsOf(server)).filter(({ name }) => name in expectations);

const headersOf = (cookie: string) => ({ cookie, "sec-fetch-site": "same-origin" });

test("the test takes out what narrows, whatever the alias, and leaves joins and writes whole", () => {
  expect(forget(`where "s"."organization_id" = $2 and s.id = $3`)).toBe("where $2::uuid is not null and s.id = $3");
  expect(forget("where organization_id = $1")).toBe("where $1::uuid is not null");
  expect(forget("on o.id = s.organization_id and r.organization_id = s.organization_id")).toBe(
    "on o.id = s.organization_id and r.organization_id = s.organization_id",
  );
});

test("without the code's narrowing an operator still sees the victim: only conditions are gone, not the rows", async () => {
  const cookie = await signIn(server, await makePerson(owner, vendor));
  const { body } = await forgetful.inject({ url: "/api/v1/subscriptions", headers: { cookie } });
  expect(victim.marks.some((mark) => body.includes(mark))).toBe(true);
});

describe.each(Object.entries(strangers))("%s", (_, cookie) => {
  test.each(operations.filter(({ method }) => method === "GET"))(
    "reads nothing of the victim with $name, by the wall alone",
    async (operation) => {
      for (const one of expectations[operation.name]?.asks(victim) ?? []) {
        const { body, statusCode } = await send(forgetful, operation, one, headersOf(cookie));
        expect(statusCode, body).toBeLessThan(500);
        expect(victim.marks.filter((mark) => body.includes(mark))).toEqual([]);
      }
    },
  );

  const ofVictim = operations.filter(({ method, path }) => method !== "GET" && path.includes("{id}"));

  test.each(ofVictim)("changes nothing of the victim with $name, by the wall alone", async (operation) => {
    const before = await fingerprint(owner);
    for (const one of expectations[operation.name]?.asks(victim) ?? []) {
      const { body, statusCode } = await send(forgetful, operation, one, headersOf(cookie));
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
