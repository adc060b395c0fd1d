import { expect, test } from "vitest";
import { makeOrganization } from "../../../../test-kit/make-organization.ts";
import { makePerson } from "../../../../test-kit/make-person.ts";
import { signIn, useTestApp } from "../../../../test-kit/server.ts";
import { useTestDatabase } from "../../../../test-kit/test-database.ts";
import { makeLog } from "../log.ts";

const database = await useTestDatabase();
const lines: string[] = [];
const server = await useTestApp(database, { log: makeLog((line) => lines.push(line), "trace") });

test("the log says what was asked and answered, and holds no token, no address and nothing that was typed", async () => {
  const person = await makePerson(database.owner, await makeOrganization(database.owner));
  const cookie = await signIn(server, person);
  const wrong = { email: person.email, password: "typed in error" };
  await server.inject({ method: "POST", url: "/api/v1/session", payload: wrong });
  await server.inject({ url: "/api/v1/me", headers: { cookie } });
  await server.inject({ url: "/api/v1/me", headers: { authorization: "Bearer dk_secret" } });
  await server.inject({ url: "/api/v1/directory/partners?q=what+was+typed" });
  await server.inject({ url: "/first-operator?token=secret" });
  await server.inject({ url: "/api/v1/%zz?token=secret" });

  const answered = lines.map((line) => JSON.parse(line)).filter(({ message }) => message === "answered");
  expect(answered.map(({ method, route, status }) => `${method} ${route} ${status}`)).toEqual(
    expect.arrayContaining(["POST /api/v1/session 201", "POST /api/v1/session 401", "GET /api/v1/me 200"]),
  );
  const log = lines.join("");
  for (const secret of [person.email, person.password, "typed", cookie.split("=")[1] ?? "?", "secret"]) {
    expect(log).not.toContain(secret);
  }
});
