import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { problems } from "../../../../contract/problems.ts";
import { useTestApp } from "../../../../test-kit/server.ts";
import { useTestDatabase } from "../../../../test-kit/test-database.ts";
import { makeLog } from "../../platform/log.ts";
import { makeWorld, send } from "../make-world.ts";
import { operationsOf } from "../operations.ts";
import { expectations } from "../strangers/expectations.ts";

const webFolder = await mkdtemp(join(tmpdir(), "doradca-web-"));
afterAll(() => rm(webFolder, { recursive: true }));
const page = `<!doctype html><html lang="en" data-theme="system"><head><style>b{}</style>
<script type="application/json" id="page-data">{}</script></head><body><div id="root"><div class="start">Doradca</div></div></body></html>`;
await writeFile(join(webFolder, "index.html"), page);
await mkdir(join(webFolder, "assets"));
await writeFile(join(webFolder, "assets", "main.js"), "0");

const database = await useTestDatabase();
const lines: string[] = [];
const log = makeLog((line) => lines.push(line), "trace");
const server = await useTestApp(database, { webFolder, log });
const world = await makeWorld(database, server);
const operations = (await operationsOf(server)).filter(({ name }) => name in expectations);
const victim = await world.victim();
const askers = await world.askers(victim);

function expectSafe(headers: Record<string, unknown>, what: string) {
  expect(headers, what).toMatchObject({
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
    "x-frame-options": "DENY",
  });
  const policy = String(headers["content-security-policy"]);
  for (const part of [
    "default-src 'self'",
    "script-src 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ])
    expect(policy.split(";"), what).toContain(part);
  expect(policy, what).not.toMatch(/unsafe|\*|http:|https:|script-src[^;]*(data:|blob:|sha)/);
  for (const name of ["server", "x-powered-by"]) expect(headers, what).not.toHaveProperty(name);
}

test.each(operations)(
  "$name is kept by no cache but the caller's own, and answers with every safe header",
  async (operation) => {
    for (const headers of [askers.stranger, askers.admin, askers.operator, {}]) {
      for (const ask of expectations[operation.name]?.asks(victim) ?? []) {
        const answer = await send(server, operation, ask, headers);
        expectSafe(answer.headers, answer.body);
        if (!operation.path.startsWith("/api/")) continue;
        expect(answer.headers["cache-control"]).toMatch(/no-cache|no-store/);
        expect(answer.headers["content-language"]).toBe("en");
      }
    }
  },
);

test.each([
  ["GET", "/"],
  ["GET", "/first-operator?token=secret"],
  ["GET", "/nowhere"],
  ["GET", "/assets/main.js"],
  ["GET", "/assets/nothing.js"],
  ["GET", "/api/v1/nothing"],
  ["GET", "/openapi.json"],
  ["GET", "/docs"],
  ["GET", "/errors"],
  ["GET", "/errors/not-found"],
  ["GET", "/errors/<script>alert(1)</script>"],
  ["POST", "/"],
  ["TRACE", "/"],
  ["OPTIONS", "/api/v1/me"],
] as const)("%s %s answers with every safe header, and runs no script of the address", async (method, url) => {
  const answer = await server.inject({ method: method as "GET", url, headers: { accept: "text/html" } });
  expectSafe(answer.headers, url);
  if (!String(answer.headers["content-type"]).startsWith("text/html")) return;
  // Only data, which browsers do not run, and scripts from a file.
  const scripts = answer.body.match(/<script(?![^>]*( src=| type="application\/json"))/g);
  expect([scripts, / on\w+=|javascript:|srcdoc/i.test(answer.body)]).toEqual([null, false]);
});

test("an address that cannot be read is answered as safely", async () => {
  const { headers } = await server.inject({ url: "/api/v1/%zz" });
  expect(headers).toMatchObject({
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  });
});

test.each(Object.keys(problems))("/errors/%s is a page in both languages, as the problem's type says", async (code) => {
  for (const language of ["en", "pl"] as const) {
    const { statusCode, headers, body } = await server.inject({
      url: `/errors/${code}`,
      headers: { "accept-language": language },
    });
    expect([statusCode, headers["content-type"], headers["content-language"]]).toEqual([
      200,
      "text/html; charset=utf-8",
      language,
    ]);
    expect(body).toContain(`<html lang="${language}"`);
    expect(body).toContain(`<code>${code}</code>`);
  }
});

test("a sign-in gives a new session, whatever cookie came with it, and leaves the planted one to who planted it", async () => {
  const { email, password } = victim.admin;
  const planted = String((await world.askers(victim)).stranger.cookie);
  const answer = await server.inject({
    method: "POST",
    url: "/api/v1/session",
    headers: { cookie: planted, "sec-fetch-site": "same-origin" },
    payload: { email, password },
  });
  const [given] = answer.cookies;
  expect(planted).not.toContain(given?.value);
  const whose = async (cookie: string) =>
    (await server.inject({ url: "/api/v1/me", headers: { cookie } })).json().person.id;
  expect(await whose(`${given?.name}=${given?.value}`)).toBe(victim.adminsPerson);
  expect(await whose(planted)).not.toBe(victim.adminsPerson);
});

test("after all of it the log holds nobody's name, address, password, cookie or key", () => {
  const text = lines.join("");
  expect(lines.length).toBeGreaterThan(200);
  const secrets = [
    victim.admin.name,
    victim.admin.email,
    victim.admin.password,
    victim.subscription,
    ...Object.values(askers).flatMap((headers) =>
      Object.values(headers).map((value) => value.split(/[= ]/).at(-1) ?? ""),
    ),
  ].filter((secret) => secret !== "same-origin");
  expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
});
