import { expect, test } from "vitest";
import { makeOrganization } from "../../../../test-kit/make-organization.ts";
import { makePerson } from "../../../../test-kit/make-person.ts";
import { useTestApp } from "../../../../test-kit/server.ts";
import { useTestDatabase } from "../../../../test-kit/test-database.ts";
import { askAnew } from "../bad-input/ask-anew.ts";

const database = await useTestDatabase();
const server = await useTestApp(database);

function guess(email: string, password = "guessed, and wrong") {
  return askAnew(server, { method: "POST", url: "/api/v1/session", payload: { email, password } });
}

test("a guess at an address that nobody has makes the server check a password all the same", async () => {
  const attempts = 12;
  for (let warm = 0; warm < attempts; warm += 1) await guess(`warm-${warm}@nobody.example`);
  const before = process.cpuUsage();
  for (let attempt = 0; attempt < attempts; attempt += 1) await guess(`cold-${attempt}@nobody.example`);
  const { user, system } = process.cpuUsage(before);
  // Microseconds. The check takes more than 10 ms of work on every machine, and all the rest of the request less than 4.
  expect((user + system) / attempts).toBeGreaterThan(7000);
});

test("an unknown address, a wrong password and an erased person's address are refused with the same words and headers", async () => {
  const organization = await makeOrganization(database.owner);
  const known = await makePerson(database.owner, organization);
  const erased = await makePerson(database.owner, organization);
  await database.owner.query(
    "update person set name = null, email = null, erased_at = current_instant() where id = $1",
    [erased.id],
  );
  const answers = [
    await guess("nobody@nobody.example"),
    await guess(known.email),
    // Its way in is still there, as if the erasure had been forgotten halfway: it opens nothing.
    await guess(erased.email, erased.password),
  ];
  const said = answers.map((answer) => [
    answer.statusCode,
    { ...answer.json(), instance: null },
    Object.keys(answer.headers).sort(),
    answer.cookies,
  ]);
  expect(said[1]).toEqual(said[0]);
  expect(said[2]).toEqual(said[0]);
});
