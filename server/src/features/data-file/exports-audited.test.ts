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

test("it is written down before the first of it leaves, once and with the rows of the whole file, wherever the download ends", async () => {
  const person = { organizationId: vendor.id, personId: operator.id, language: null, role: "operator" } as const;
  const actor: OperatorActor = { kind: "operator", ...person, credential: { kind: "session", sessionId: operator.id } };
  await owner.query(
    `insert into person (organization_id, id, name, email, role)
     select $1, gen_random_uuid(), 'P' || n, 'p' || n || '@zielonafarma.example', 'reader' from generate_series(1, 4500) n`,
    [customer.id],
  );
  const eventsBefore = (await exportsOf("people")).length;
  const people = async () =>
    (await owner.query("select from person where organization_id = $1", [customer.id])).rowCount;
  // Pieces of 2,000: somebody goes away at the first, in the midst, at the last, or takes all of it.
  for (const [index, last] of [1, 2, 3, 4].entries()) {
    const rows = await people();
    let text = "";
    const seen: number[] = [];
    const exporting = exportData(database.app, actor, "people", async (piece) => {
      const events = await exportsOf("people");
      seen.push(events.length);
      expect(events[0].after).toEqual({ rows });
      text += piece;
      if (seen.length === 1) await makePerson(owner, customer, { name: "Zbyt Późno" });
      if (seen.length === last) throw new Error("The caller went away.");
    });
    if (last < 4) await expect(exporting).rejects.toThrow("went away");
    else await exporting;
    expect(seen).toEqual(Array(Math.min(last, 3)).fill(eventsBefore + index + 1));
    expect(await exportsOf("people")).toHaveLength(eventsBefore + index + 1);
    if (last === 4) expect(text.trimEnd().split("\r\n")).toHaveLength(1 + (rows ?? 0));
  }
  // Whoever breaks it off leaves no connection behind that somebody else waits for.
  await expect.poll(() => database.app.totalCount - database.app.idleCount, { timeout: 60_000 }).toBe(0);
});

test("a HEAD takes nothing along, and nothing is written down", async () => {
  const before = (await exportsOf("people")).length;
  const answer = await server.inject({ method: "HEAD", url: "/api/v1/exports/people", headers: { cookie } });
  expect([answer.statusCode, answer.body]).toEqual([200, ""]);
  expect(answer.headers).toMatchObject({
    "content-type": "text/csv; charset=utf-8",
    "content-disposition": 'attachment; filename="people.csv"',
  });
  expect(answer.headers["content-length"]).toBeUndefined();
  expect(await exportsOf("people")).toHaveLength(before);
});

test("a refused export leaves nothing, and is none", async () => {
  const anna = await makePerson(owner, customer);
  const hers = await signIn(server, anna);
  const before = (await exportsOf("people")).length;
  const answer = await server.inject({ url: "/api/v1/exports/people", headers: { cookie: hers } });
  expect(answer.json().code).toBe("only-operators");
  expect((await exportsOf("people")).length).toBe(before);
});
