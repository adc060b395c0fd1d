import { expect, test } from "vitest";
import { useTestApp } from "../../../../test-kit/server.ts";
import { useTestDatabase } from "../../../../test-kit/test-database.ts";
import { expectProblem } from "./expect-problem.ts";

const server = await useTestApp(await useTestDatabase());
// What fits into a body of 64 KiB.
const keys = Array.from({ length: 6000 }, (_, index) => index.toString(36));

test("thousands of unknown fields are answered with a few sentences, each about its own field", async () => {
  const payload = Object.fromEntries(keys.map((key) => [key, 1]));
  const answer = await server.inject({ method: "POST", url: "/api/v1/session", payload });
  expect(expectProblem(answer, "en", "many fields").code).toBe("invalid-request");
  expect(answer.body.length).toBeLessThan(20_000);
  const unknown = answer.json().errors.find(({ field }: { field: string }) => field === "5");
  expect(unknown.message).toMatch(/"5"/);
  expect(unknown.message).not.toMatch(/"6"/);
});

test("thousands of unknown parameters, or of one parameter, too", async () => {
  for (const query of [keys.slice(0, 3000).join("&"), "limit=x&".repeat(1500)]) {
    const answer = await server.inject({ url: `/api/v1/directory/partners?${query}` });
    expect(expectProblem(answer, "en", "many parameters").code).toBe("invalid-request");
    expect(answer.body.length).toBeLessThan(20_000);
  }
});
