import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, expect, test } from "vitest";
import { makeOrganization } from "../../../../test-kit/make-organization.ts";
import { makePerson } from "../../../../test-kit/make-person.ts";
import { signIn, useTestApp } from "../../../../test-kit/server.ts";
import { useTestDatabase } from "../../../../test-kit/test-database.ts";
import { openAppPool } from "../database/pool.ts";

const database = await useTestDatabase();
const { owner, clock } = database;
const webFolder = await mkdtemp(join(tmpdir(), "doradca-web-"));
afterAll(() => rm(webFolder, { recursive: true }));
await writeFile(
  join(webFolder, "index.html"),
  '<html lang="en" data-theme="system"><script type="application/json" id="page-data">{}</script><div id="root"><div class="start">Doradca</div></div></html>',
);
const person = await makePerson(owner, await makeOrganization(owner));

test("without a database the process lives, is not ready, and says in every form that it is not the caller's fault", async () => {
  const pool = openAppPool({ host: "/nowhere", database: "none" }, { max: 1, onError: () => {} });
  afterAll(() => pool.end());
  const server = await useTestApp({ app: pool, clock }, { webFolder, validateResponses: true });
  const cookie = `doradca_session=${await tokenOf()}`;
  expect((await server.inject({ url: "/health" })).statusCode).toBe(200);
  for (const url of ["/ready", "/api/v1/me"]) {
    const answer = await server.inject({ url, headers: { cookie } });
    expect(answer.json().code).toBe("unavailable");
    expect(answer.headers["retry-after"]).toBe("5");
  }
  const page = await server.inject({ url: "/admin", headers: { cookie, "accept-language": "pl" } });
  expect(page.statusCode).toBe(503);
  expect(page.headers["content-type"]).toContain("text/html");
  expect(page.body).toContain("Brak połączenia z bazą danych");
  // A page that needs nothing of the database is there.
  expect((await server.inject({ url: "/sign-in" })).statusCode).toBe(200);
});

test("a database whose host has no address is unavailable, and not an error of ours", async () => {
  const pool = openAppPool({ host: "nowhere.invalid", database: "none" }, { max: 1, onError: () => {} });
  afterAll(() => pool.end());
  const server = await useTestApp({ app: pool, clock }, { validateResponses: true });
  expect((await server.inject({ url: "/ready" })).json().code).toBe("unavailable");
});

test("after every connection was cut, asking again succeeds", async () => {
  const server = await useTestApp(database, { validateResponses: true });
  const cookie = await signIn(server, person);
  const superuser = new pg.Client(database.connection);
  await superuser.connect();
  await superuser.query(
    "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()",
  );
  await superuser.end();
  let status = 503;
  for (let attempt = 0; attempt < 25 && status === 503; attempt += 1) {
    status = (await server.inject({ url: "/api/v1/me", headers: { cookie } })).statusCode;
  }
  expect(status).toBe(200);
});

async function tokenOf(): Promise<string> {
  const server = await useTestApp(database);
  return (await signIn(server, person)).split("=")[1] ?? "";
}
