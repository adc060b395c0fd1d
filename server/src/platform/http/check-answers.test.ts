import { expect, test } from "vitest";
import { z } from "zod";
import { checkAnswers } from "./check-answers.ts";
import { createHttpServer } from "./create-http-server.ts";
import { ProblemError } from "./problem-error.ts";

const breaches: string[] = [];
const server = await createHttpServer({ logger: false, vendorName: "Baltic Cloud" });
checkAnswers(server, ({ message }) => breaches.push(message));
const schema = { response: { 200: z.object({ name: z.string() }) } };
const answers = { kept: { name: "A" }, more: { name: "A", secret: 1 }, less: {}, other: { name: 1 } };
for (const [path, answer] of Object.entries(answers)) server.get(`/${path}`, { schema }, async () => answer);
server.get("/status", { schema }, async (_request, reply) => reply.code(202 as 200).send({ name: "A" }));

async function breachOf(path: string) {
  breaches.length = 0;
  const { statusCode } = await server.inject({ url: `/${path}` });
  expect(statusCode).toBe(breaches.length ? 500 : 200);
  return breaches[0];
}

test("an answer that keeps its promise goes out", async () => {
  expect(await breachOf("kept")).toBeUndefined();
});

server.get("/refused", { schema }, async () => {
  throw new ProblemError("reseller-must-end-it", { values: { count: 1 } });
});

test("a field too many or too few, another type or another status fails the test that asked", async () => {
  expect(await breachOf("more")).toContain("secret");
  expect(await breachOf("less")).toContain("name");
  expect(await breachOf("other")).toContain("expected string");
  expect(await breachOf("status")).toContain("202");
});

test("a refusal that the route does not name fails the test that asked", async () => {
  breaches.length = 0;
  await server.inject({ url: "/refused" });
  expect(breaches[0]).toContain("reseller-must-end-it");
});
