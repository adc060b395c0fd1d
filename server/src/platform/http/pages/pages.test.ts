import { createHash } from "node:crypto";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { afterAll, expect, test } from "vitest";
import { makeOrganization } from "../../../../../test-kit/make-organization.ts";
import { makePerson } from "../../../../../test-kit/make-person.ts";
import { signIn, useTestApp } from "../../../../../test-kit/server.ts";
import { useTestDatabase } from "../../../../../test-kit/test-database.ts";
import { readPageShell } from "./page-shell.ts";

const style = "body { margin: 0; }";
const script = "console.log('Zażółć')";
const html = `<!doctype html>
<html lang="en" data-theme="system">
<head><style>${style}</style><script type="application/json" id="page-data">{}</script></head><body><div id="root"><div class="start">Doradca</div></div></body></html>`;

const webFolder = await mkdtemp(join(tmpdir(), "doradca-web-"));
afterAll(() => rm(webFolder, { recursive: true }));
await writeFile(join(webFolder, "index.html"), html);
await mkdir(join(webFolder, "assets"));
await writeFile(join(webFolder, "assets", "main-a1b2.js"), script);
await writeFile(join(webFolder, "assets", "main-a1b2.js.br"), brotliCompressSync(script));

const database = await useTestDatabase();
const { owner } = database;
const server = await useTestApp(database, { webFolder, supportUrl: "https://help.example" });
const organization = await makeOrganization(owner);

function open(url: string, headers: Record<string, string> = {}) {
  return server.inject({ url, headers: { accept: "text/html", ...headers } });
}

function dataOf(body: string) {
  const [, written = ""] = /<script type="application\/json" id="page-data">(.*?)<\/script>/s.exec(body) ?? [];
  return JSON.parse(written);
}

test("a page holds what its first paint needs, for the one who looks", async () => {
  const person = await makePerson(owner, organization, { language: "pl" });
  const cookie = await signIn(server, person);
  await owner.query("update person set theme = 'dark' where id = $1", [person.id]);
  const page = await open("/admin/subscriptions", { cookie, "accept-language": "en" });
  expect(page.statusCode).toBe(200);
  expect(page.headers).toMatchObject({
    "content-type": "text/html; charset=utf-8",
    "cache-control": "no-store",
    "content-language": "pl",
    vary: "Accept-Language, Cookie",
  });
  expect(page.body).toContain('<html lang="pl" data-theme="dark">');
  expect(dataOf(page.body)).toEqual({
    vendorName: "Baltic Cloud",
    supportUrl: "https://help.example",
    language: "pl",
    sample: false,
    me: (await server.inject({ url: "/api/v1/me", headers: { cookie } })).json(),
  });
});

test("a stranger's page is in the browser's language and knows nobody", async () => {
  const page = await open("/sign-in", { "accept-language": "pl-PL,pl;q=0.9,en;q=0.8" });
  expect(page.body).toContain('<html lang="pl" data-theme="system">');
  expect(dataOf(page.body)).toMatchObject({ language: "pl", me: null });
  const stale = await open("/admin", { cookie: `doradca_session=${"A".repeat(64)}` });
  expect(dataOf(stale.body).me).toBeNull();
});

test("the directory's pages are in the language of their path", async () => {
  for (const language of ["en", "pl"]) {
    const page = await open(`/${language}/directory/1000123`, { "accept-language": language === "en" ? "pl" : "en" });
    expect(page.headers["content-language"]).toBe(language);
    expect(dataOf(page.body).language).toBe(language);
  }
});

test("a name cannot break out of the page's data", async () => {
  const name = "</script><script>alert(1)</script><!-- \u2028 & $& $1";
  const person = await makePerson(owner, organization, { name });
  const page = await open("/account", { cookie: await signIn(server, person) });
  expect(page.body.match(/<script/g)).toHaveLength(1);
  expect(page.body).not.toContain("\u2028");
  expect(dataOf(page.body).me.person.name).toBe(name);
});

test("the page may run our scripts and show our styles, and nothing else", async () => {
  const { headers } = await open("/");
  const policy = String(headers["content-security-policy"]).split(";");
  const hash = createHash("sha256").update(style).digest("base64");
  expect(policy).toContain("script-src 'self'");
  expect(policy).toContain("default-src 'self'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy.find((one) => one.startsWith("style-src"))).toContain(
    `'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=' 'sha256-${hash}'`,
  );
  // On http either of them would send browsers to an https that nobody serves.
  expect(policy.join()).not.toContain("upgrade-insecure-requests");
  expect(headers).not.toHaveProperty("strict-transport-security");
  expect(headers).toMatchObject({ "x-content-type-options": "nosniff", "referrer-policy": "same-origin" });
});

test("on https browsers are told to stay there", async () => {
  const secure = await useTestApp(database, { webFolder, publicUrl: "https://admin.example.com" });
  const { headers } = await secure.inject({ url: "/" });
  expect(headers["strict-transport-security"]).toBe("max-age=31536000");
  expect(headers["content-security-policy"]).toContain("upgrade-insecure-requests");
});

test("assets are kept for ever and come compressed where the browser can read it", async () => {
  const url = "/assets/main-a1b2.js";
  const plain = await open(url);
  expect(plain.body).toBe(script);
  expect(plain.headers["cache-control"]).toBe("public, max-age=31536000, immutable");
  expect(plain.headers["content-type"]).toMatch(/javascript/);
  const brotli = await open(url, { "accept-encoding": "gzip, br" });
  expect(brotli.headers["content-encoding"]).toBe("br");
  expect(brotli.headers["content-type"]).toMatch(/javascript/);
  expect(brotli.headers.vary).toContain("accept-encoding");
  expect(brotli.rawPayload).toEqual(brotliCompressSync(script));
});

test("an address that is no page's shows the app, which says so, with 404; a program gets a problem document", async () => {
  const page = await open("/admin/nowhere");
  expect(page.statusCode).toBe(404);
  expect(page.headers["content-type"]).toBe("text/html; charset=utf-8");
  expect(dataOf(page.body).vendorName).toBe("Baltic Cloud");
  for (const url of ["/api/v1/nowhere", "/api", "/assets/none.js", "/errors/none"]) {
    const answer = await open(url);
    expect(answer.statusCode).toBe(404);
    expect(answer.headers["content-type"]).toContain("problem+json");
  }
});

test("a build without the places to fill is refused at the start", async () => {
  const folder = await mkdtemp(join(tmpdir(), "doradca-web-"));
  await writeFile(join(folder, "index.html"), "<html></html>");
  await expect(readPageShell(folder)).rejects.toThrow(/data-theme/);
  await rm(folder, { recursive: true });
});
