import { expect, test } from "vitest";
import { hashPassword, passwordMatches } from "./password.ts";

test("a password matches its own hash and no other's, however its letters were composed", async () => {
  const kept = await hashPassword("Zażółć gęślą jaźń");
  expect(await passwordMatches("Zażółć gęślą jaźń".normalize("NFD"), kept)).toBe(true);
  expect(await passwordMatches("Zazolc gesla jazn", kept)).toBe(false);
  expect(await passwordMatches("nobody has this password", undefined)).toBe(false);
});

test("two hashes of one password differ, and say that they are Argon2id at OWASP's cost", async () => {
  const [one, other] = await Promise.all([hashPassword("the same one"), hashPassword("the same one")]);
  expect(one).not.toBe(other);
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
});

test("where nobody has the address the same work is done, so that an answer's time tells nothing", async () => {
  const attempts = 10;
  await passwordMatches("makes the hash that is compared with", undefined);
  const before = process.cpuUsage();
  for (let attempt = 0; attempt < attempts; attempt += 1) await passwordMatches("guessed", undefined);
  const { user, system } = process.cpuUsage(before);
  // Microseconds. Argon2id at this cost takes more than 4 ms on every machine; an early answer takes none.
  expect((user + system) / attempts).toBeGreaterThan(4000);
});
