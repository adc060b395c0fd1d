import { expect, test } from "vitest";
import { useTestApp } from "../../../../../test-kit/server.ts";
import { useTestDatabase } from "../../../../../test-kit/test-database.ts";
import type { JsonSchema } from "./schema-text.ts";

interface Operation {
  readonly summary?: string;
  readonly tags?: readonly string[];
  readonly security?: readonly Readonly<Record<string, unknown>>[];
  readonly parameters?: readonly { name: string; in: string; required?: boolean; schema: JsonSchema }[];
  readonly responses: Record<string, { description: string; content?: Record<string, { schema: JsonSchema }> }>;
}

interface Document {
  readonly openapi: string;
  readonly paths: Record<string, Record<string, Operation>>;
  readonly components: { schemas: Record<string, JsonSchema>; securitySchemes: Record<string, unknown> };
}

const server = await useTestApp(await useTestDatabase());
const document: Document = (await server.inject({ url: "/openapi.json" })).json();
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ name: `${method.toUpperCase()} ${path}`, path, operation })),
);

/** What the router really answers, read from its tree: "├── /api/v1/me (GET, HEAD, PATCH)", four columns for each level. */
function routesOfServer(): string[] {
  const path: string[] = [];
  return server
    .printRoutes({ commonPrefix: false })
    .split("\n")
    .flatMap((line) => {
      const [, indent = "", segment = "", methods = ""] = /^(.*)[├└]── (\S*) \(([^)]+)\)/.exec(line) ?? [];
      path.length = indent.length / 4;
      path.push(segment);
      const url = `/${path.join("")}`.replaceAll("//", "/").replace(/:(\w+)/g, "{$1}");
      return methods === "" ? [] : methods.split(", ").map((method) => `${method} ${url}`);
    })
    .filter((route) => /^(?!HEAD)\w+ \/(api|health|ready)/.test(route));
}

test("the document names every route of the server, and none that it has not", () => {
  const routes = routesOfServer();
  expect(routes).toContain("PUT /api/v1/subscriptions/{id}/partner-of-record");
  expect(operations.map(({ name }) => name).sort()).toEqual(routes.sort());
});

test("it is OpenAPI 3.1, whose references all lead somewhere and whose names are all used", () => {
  expect(document.openapi).toBe("3.1.0");
  const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)];
  const used = new Set(references.map(([, name]) => name));
  expect([...used].sort()).toEqual(Object.keys(document.components.schemas).sort());
  expect(JSON.stringify(document)).not.toMatch(/"nullable"|__SCHEMA__|Default Response/);
});

test.each(operations)("$name says what it is, what it takes and what it answers", ({ path, operation }) => {
  expect(operation.summary).toMatch(/^[A-Z]/);
  expect(operation.tags).toHaveLength(1);
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
  const described = (operation.parameters ?? []).filter((one) => one.in === "path");
  expect(described.map(({ name }) => name)).toEqual(inPath);
  expect(described.every(({ required }) => required)).toBe(true);
  const statuses = Object.keys(operation.responses);
  // Placing an order that was placed already answers that one: 200 instead of 201.
  const success = path.endsWith("/placement") ? 2 : 1;
  expect(statuses.filter((status) => status.startsWith("2"))).toHaveLength(success);
  for (const status of ["400", "500", "503", ...(path.startsWith("/api/") ? ["401", "429"] : [])])
    expect(statuses).toContain(status);
  for (const [status, { content }] of Object.entries(operation.responses)) {
    if (Number(status) < 400) continue;
    expect(content?.["application/problem+json"]?.schema.$ref).toBe("#/components/schemas/ProblemDocument");
  }
  const schemes = (operation.security ?? [{ session: [] }, { apiKey: [] }]).flatMap((one) => Object.keys(one));
  for (const scheme of schemes) expect(document.components.securitySchemes).toHaveProperty(scheme);
});

test("who is not signed in gets exactly where the document says that everybody may", async () => {
  for (const { name, operation } of operations) {
    const [method = "", path = ""] = name.split(" ");
    const url = path.replace(/\{\w+\}/g, "1234567");
    const { statusCode } = await server.inject({ method: method as "GET", url });
    expect({ name, signIn: statusCode === 401 }).toEqual({ name, signIn: operation.security?.length !== 0 });
  }
});

test("the page to read it names every route, and needs nothing but itself", async () => {
  const page = await server.inject({ url: "/docs" });
  expect(page.headers["content-type"]).toContain("text/html");
  for (const { name } of operations) expect(page.body).toContain(`<code>${name}</code>`);
  expect(page.body).not.toMatch(/<script|<link(?! rel="icon" href="data:,")|<img|src=|url\(/);
  const ids = new Set([...page.body.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
  for (const [, target] of page.body.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target);
});
