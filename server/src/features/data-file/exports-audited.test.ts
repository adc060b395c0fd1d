import { expect, test } from "vitest";
import { publicId } from "../../../../contract/ids.ts";
import { dataFiles } from "../../../../domain/data-files.ts";
import { openConsole } from "../../../../test-kit/console-scene.ts";
import { makeOrganization } from "../../../../test-kit/make-organization.ts";
import { makePerson } from "../../../../test-kit/make-person.ts";
import { signIn } from "../../../../test-kit/server.ts";
import type { OperatorActor } from "../../access/actor.ts";
import { CsvReader } from "../../platform/csv/read-records.ts";
import { exportData } from "./export-data.ts";

// Data that left as a file cannot be erased any more (decision 25): that it left is written down.

const { ask, database, operator, owner, server, vendor } = await openConsole();
const cookie = await signIn(server, operator);
const customer = await makeOrganization(owner, { name: "Zielona Farma" });
for (const name of ["Anna", "Bartek", "Celina"]) await makePerson(owner, customer, { name });

const exportsOf = async (kind: string) => (await ask("GET", `/audit-events?act=${kind}-exported`)).body.items;

test.each(dataFiles)("an export of %s is in the audit: who, when, and how many rows", async (kind) => {
  expect(await exportsOf(kind)).toEqual([]);
  const answer = await server.inject({ url: `/api/v1/exports/${kind}`, headers: { cookie } });
  const reader = new CsvReader(",");
  const records = [...reader.push(answer.body.replace(/^\ufeff/, "")), ...reader.end()];
  const rows = records.length - 1;
  if (kind === "people") expect(rows).toBe(3);
  expect(await exportsOf(kind)).toMatchObject([
    {
      act: `${kind}-exported`,
      organization: { id: publicId("organization", vendor.id) },
      actor: { kind: "operator", name: "Olga Operator" },
      through: "operator",
      after: { rows },
    },
  ]);
});

test("who breaks off a download has taken what was sent, and that is written down", async () => {
  const before = (await exportsOf("people")).length;
  const person = { organizationId: vendor.id, personId: operator.id, language: null, role: "operator" } as const;
  const actor: OperatorActor = { kind: "operator", ...person, credential: { kind: "session", sessionId: operator.id } };
  let writes = 0;
  const breaksOff = exportData(database.app, actor, "people", async () => {
    writes += 1;
    if (writes === 2) throw new Error("The caller went away.");
  });
  // Three people are one piece; a second is never asked for.
  await breaksOff;
  await owner.query(
    `insert into person (organization_id, id, name, email, role)
     select $1, gen_random_uuid(), 'P' || n, 'p' || n || '@zielonafarma.example', 'reader' from generate_series(1, 2500) n`,
    [customer.id],
  );
  // Somebody who goes away before a piece is through may have all of it.
  for (const [last, rows] of [
    [1, 2000],
    [2, 2503],
  ] as const) {
    writes = 0;
    const failing = exportData(database.app, actor, "people", async () => {
      writes += 1;
      if (writes === last) throw new Error("The caller went away.");
    });
    await expect(failing).rejects.toThrow("went away");
    const events = await exportsOf("people");
    expect(events).toHaveLength(before + 1 + last);
    expect(events[0].after).toEqual({ rows, whole: false });
  }
});

test("a refused export leaves nothing, and is none", async () => {
  const anna = await makePerson(owner, customer);
  const hers = await signIn(server, anna);
  const before = (await exportsOf("people")).length;
  const answer = await server.inject({ url: "/api/v1/exports/people", headers: { cookie: hers } });
  expect(answer.json().code).toBe("only-operators");
  expect((await exportsOf("people")).length).toBe(before);
});
