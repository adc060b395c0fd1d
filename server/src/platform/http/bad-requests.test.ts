import { expect, test } from "vitest";
import { makeOrganization } from "../../../../test-kit/make-organization.ts";
import { makePerson } from "../../../../test-kit/make-person.ts";
import { signIn, useTestApp } from "../../../../test-kit/server.ts";
import { useTestDatabase } from "../../../../test-kit/test-database.ts";

const database = await useTestDatabase();
const server = await useTestApp(database, { validateResponses: true, webFolder: "/nowhere" });
const person = await makePerson(database.owner, await makeOrganization(database.owner));
const cookie = await signIn(server, person);
const json = "application/json";

async function ask(method: string, url: string, type?: string, payload?: string | Buffer, more: object = {}) {
  const headers = { cookie, "sec-fetch-site": "same-origin", ...(type ? { "content-type": type } : {}), ...more };
  const answer = await server.inject({ method: method as "GET", url, headers, ...(payload ? { payload } : {}) });
  expect(answer.headers["content-type"]).toBe("application/problem+json; charset=utf-8");
  const document = answer.json();
  expect(document.status).toBe(answer.statusCode);
  expect(document.type).toBe(`/errors/${document.code}`);
  expect(document.instance).toBe(answer.headers["x-request-id"]);
  return { ...document, headers: answer.headers };
}

const me = "/api/v1/me";

test.each([
  ["text instead of JSON", json, "hello", "invalid-json"],
  ["half a document", json, '{"theme":', "invalid-json"],
  ["a body that claims to be there", json, "", "invalid-json"],
  ["another prototype", json, '{"__proto__":{"theme":"dark"}}', "invalid-json"],
  ["another constructor", json, '{"constructor":{"prototype":{"theme":"dark"}}}', "invalid-json"],
  ["a form", "application/x-www-form-urlencoded", "theme=dark", "unsupported-media-type"],
  ["plain text, as a form of another site could send", "text/plain", '{"theme":"dark"}', "unsupported-media-type"],
  ["XML", "application/xml", "<theme>dark</theme>", "unsupported-media-type"],
  ["a content type that is none", "what?", '{"theme":"dark"}', "unsupported-media-type"],
  ["a list", json, "[]", "invalid-request"],
  ["null", json, "null", "invalid-request"],
  ["a number", json, "1", "invalid-request"],
  ["a huge body", json, JSON.stringify({ theme: "x".repeat(70_000) }), "payload-too-large"],
  ["deep nesting", json, `${"[".repeat(30_000)}${"]".repeat(30_000)}`, "invalid-request"],
])("%s is a problem document and changes nothing", async (_name, type, payload, code) => {
  expect((await ask("PATCH", me, type, payload)).code).toBe(code);
  const after = await server.inject({ url: me, headers: { cookie } });
  expect(after.json().person.theme).toBe("system");
});

test("bytes that are no UTF-8 are refused or read as signs of replacement, never a failure", async () => {
  const payload = Buffer.concat([Buffer.from('{"theme":"'), Buffer.from([0xc3, 0x28, 0xff]), Buffer.from('"}')]);
  expect((await ask("PATCH", me, json, payload)).status).toBe(400);
});

test("a missing body names what is missing", async () => {
  expect((await ask("POST", "/api/v1/api-keys")).code).toBe("invalid-request");
});

test.each([
  ["GET", "/api/v1/nothing", 404],
  ["GET", "/api/v1/", 404],
  ["GET", "/api/v2/me", 404],
  ["GET", "/api/v1/me/", 404],
  ["GET", "/API/V1/ME", 404],
  ["GET", "/nowhere", 404],
  ["GET", "/assets/../../../etc/passwd", 404],
  ["GET", "/assets/%2e%2e%2f%2e%2e%2fpackage.json", 404],
  ["GET", "/errors/no-such-code", 404],
  ["GET", "/errors/constructor", 404],
  ["POST", "/health", 405],
  ["DELETE", me, 405],
  ["PUT", "/api/v1/sessions/ses_x", 405],
  ["GET", "/api/v1/session", 405],
  ["GET", "/api/v1/%zz", 400],
  ["GET", "/api/v1/me?x=1", 400],
  ["GET", "/api/v1/me?__proto__[x]=1", 400],
  ["GET", "/api/v1/sessions?limit=1", 400],
])("%s %s is a problem document with %i", async (method, url, status) => {
  const answer = await ask(method, url);
  expect(answer.status).toBe(status);
  if (status === 405) expect(answer.headers.allow).toMatch(/[A-Z]+/);
});

test("an endless ID names nothing", async () => {
  expect((await ask("DELETE", `/api/v1/sessions/${"x".repeat(201)}`)).status).toBe(404);
});

test("the sentences come in the language that was asked for", async () => {
  for (const [language, sentence] of [
    ["pl,en;q=0.5", "Nie ma tu niczego"],
    ["de, en-GB;q=0.8, pl;q=0.9", "Nie ma tu niczego"],
    ["en", "There is nothing here"],
    ["*", "There is nothing here"],
    ["pl;q=0", "There is nothing here"],
    [";;;,,,q=", "There is nothing here"],
    ["x".repeat(8000), "There is nothing here"],
  ]) {
    const answer = await ask("GET", "/api/v1/nothing", undefined, undefined, { "accept-language": language });
    expect(answer.title).toBe(sentence);
  }
});

test("unknown fields are refused by name, in the language of the answer", async () => {
  const more = { "accept-language": "pl" };
  const answer = await ask("PATCH", me, json, '{"theme":"dark","admin":true,"x":1}', more);
  expect(answer.errors.map(({ field }: { field: string }) => field)).toEqual(["admin", "x"]);
  expect(answer.errors[0].message).toMatch(/nierozpoznane|Nierozpoznane/i);
});
