import { expect, test, vi } from "vitest";
import { makePartnerCompany } from "../../../../test-kit/make-partner-company.ts";
import { signIn, useTestApp } from "../../../../test-kit/server.ts";
import { useTestDatabase } from "../../../../test-kit/test-database.ts";
import { makeWorld, send } from "../make-world.ts";
import { operationsOf } from "../operations.ts";
import { withoutNarrowing } from "../wall/without-narrowing.ts";
import { expectations } from "./expectations.ts";

// Many requests in one test, on machines that do other things besides.
vi.setConfig({ testTimeout: 60_000 });

const database = await useTestDatabase();
const server = await useTestApp(database, { validateResponses: true });
const forgetful = await useTestApp({ ...database, app: withoutNarrowing(database.app).pool });
const operations = (await operationsOf(server)).filter(({ name }) => name in expectations);
const world = await makeWorld(database, server);
const victim = await world.victim();
const company = await makePartnerCompany(database.owner);
const people = { agent: company.agent, admin: company.admin };

const cases = Object.entries(people).flatMap(([who, person]) =>
  operations.map((operation) => ({ who, person, operation, name: operation.name })),
);
const cookies = new Map(
  await Promise.all(Object.values(people).map(async (one) => [one, await signIn(server, one)] as const)),
);

test.each(cases)("a partner's $who without a tie to the victim learns nothing of it from $name", async (one) => {
  const { person, operation } = one;
  const headers = { cookie: cookies.get(person) ?? "", "sec-fetch-site": "same-origin" };
  for (const asked of [server, forgetful]) {
    for (const ask of expectations[operation.name]?.asks(victim) ?? []) {
      // Signing out would end what the next one asks with.
      if (operation.name === "DELETE /api/v1/session") continue;
      const { statusCode, body } = await send(asked, operation, ask, headers);
      expect(statusCode, body).toBeLessThan(500);
      expect(victim.marks.filter((mark) => body.includes(mark))).toEqual([]);
      // By its ID the victim's is not there; only its own kind of refusal comes before.
      const isById = operation.path.includes("{id}") && JSON.stringify(ask.path).includes("_");
      if (isById && statusCode < 400) expect(operation.path).toMatch(/\/(plans|partners|directory)\//);
    }
  }
});
