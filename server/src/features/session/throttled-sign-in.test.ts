import { expect, test } from "vitest";
import { makeOrganization } from "../../../../test-kit/make-organization.ts";
import { makePerson } from "../../../../test-kit/make-person.ts";
import { useTestApp } from "../../../../test-kit/server.ts";
import { useTestDatabase } from "../../../../test-kit/test-database.ts";

const database = await useTestDatabase();
const server = await useTestApp(database, { validateResponses: true });

test("guessing is slowed down, says for how long, and not even the right password helps meanwhile", async () => {
  const { email, password } = await makePerson(database.owner, await makeOrganization(database.owner));
  const attempt = (typed: string) =>
    server.inject({
      method: "POST",
      url: "/api/v1/session",
      payload: { email, password: typed },
      headers: { "accept-language": "pl" },
    });
  for (let guess = 0; guess < 6; guess += 1) expect((await attempt(`guess ${guess}`)).statusCode).toBe(401);
  const refused = await attempt(password);
  expect(refused.statusCode).toBe(429);
  expect(refused.headers["retry-after"]).toBe("10");
  expect(refused.json()).toMatchObject({ code: "too-many-attempts", detail: "Odczekaj 10 sekund i spróbuj ponownie." });
});
