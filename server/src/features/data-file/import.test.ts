import { expect, test } from "vitest";
import { rowId } from "../../../../contract/ids.ts";
import { dataFiles, importPartSize } from "../../../../domain/data-files.ts";
import { openConsole } from "../../../../test-kit/console-scene.ts";
import { signIn } from "../../../../test-kit/server.ts";
import { CsvReader } from "../../platform/csv/read-records.ts";
import { applyImport } from "./apply-import.ts";
import { checkImport } from "./check-import.ts";
import { clearOldImports } from "./clear-old-imports.ts";
import { resumeImports } from "./resume-imports.ts";

const { ask, database, operator, owner, server, vendor, actsAbout } = await openConsole();
const cookie = await signIn(server, operator);
const fetchFile = (path: string, language: string) =>
  server.inject({ url: `/api/v1${path}`, headers: { cookie, "accept-language": language } });
const heading = "organizationId,kind,name,country,mailLanguage";

async function start(text: string, kind = "organizations") {
  const size = Buffer.byteLength(text);
  const { status, body } = await ask("POST", "/imports", { kind, fileName: `${kind}.csv`, size });
  expect(status).toBe(201);
  return body.id as string;
}

async function sendPart(id: string, number: number, bytes: Buffer) {
  return ask("PUT", `/imports/${id}/parts/${number}`, bytes, { "content-type": "text/csv" });
}

async function upload(text: string, kind = "organizations") {
  const id = await start(text, kind);
  expect((await sendPart(id, 1, Buffer.from(text))).status).toBe(204);
  return id;
}

const keyOf = (id: string) => ({ organizationId: vendor.id, importId: rowId("import", id) ?? "" });
const state = async (id: string) => (await ask("GET", `/imports/${id}`)).body.state;
const names = async (like: string) =>
  (await owner.query("select name from organization where name like $1 order by name", [like])).rows.map(
    ({ name }) => name,
  );
const queued = async () =>
  (
    await owner.query(
      "select task_identifier as task from graphile_worker.jobs where task_identifier like '%-import' order by id",
    )
  ).rows.map(({ task }) => task);

test("a file arrives in parts, is checked, seen, confirmed and written, and each step is in the audit", async () => {
  const line = (number: number) => `ORG-${number},customer,"Firma ${number}, ${"x".repeat(60)}",PL,pl`;
  const text = [heading, ...Array.from({ length: 12_000 }, (_, number) => line(number))].join("\n");
  const bytes = Buffer.from(text);
  const id = await start(text);
  expect(await ask("POST", `/imports/${id}/confirmation`)).toMatchObject({
    status: 409,
    body: { code: "import-not-ready" },
  });

  const early = await sendPart(id, 2, bytes.subarray(importPartSize));
  expect(early).toMatchObject({ status: 409, body: { code: "import-part-unexpected" } });
  expect(early.body.detail).toContain("number 1, of 1048576 bytes");
  expect((await sendPart(id, 1, bytes.subarray(0, importPartSize))).status).toBe(204);
  // Nobody knows whether a lost answer meant that the part arrived.
  expect((await sendPart(id, 1, bytes.subarray(0, importPartSize))).status).toBe(204);
  expect((await ask("GET", `/imports/${id}`)).body).toMatchObject({ state: "uploading", received: importPartSize });
  expect((await sendPart(id, 2, bytes.subarray(importPartSize))).status).toBe(204);
  expect((await sendPart(id, 2, bytes.subarray(importPartSize))).status).toBe(204);
  expect(await queued()).toContain("check-import");
  expect(await ask("DELETE", `/imports/${id}`)).toMatchObject({ status: 409, body: { code: "import-under-way" } });

  await checkImport(owner, keyOf(id));
  const ready = (await ask("GET", `/imports/${id}`)).body;
  expect(ready).toMatchObject({
    state: "ready",
    startedBy: "Olga Operator",
    records: { all: 12_000, new: 12_000, same: 0 },
    faults: 0,
    actions: { confirm: { allowed: true }, discard: { allowed: true } },
  });
  expect(await names("Firma %")).toEqual([]);

  expect(await ask("POST", `/imports/${id}/confirmation`)).toMatchObject({ status: 201, body: { state: "applying" } });
  expect(await ask("POST", `/imports/${id}/confirmation`)).toMatchObject({
    status: 409,
    body: { code: "import-under-way" },
  });
  await applyImport(owner, keyOf(id));
  // Done again, as a killed process' job is, it does nothing.
  await applyImport(owner, keyOf(id));
  await checkImport(owner, keyOf(id));
  expect(await state(id)).toBe("applied");
  expect(await names("Firma %")).toHaveLength(12_000);
  expect(await actsAbout(keyOf(id).importId)).toEqual(["import-applied", "import-confirmed", "import-started"]);
  const { items } = (await ask("GET", `/audit-events?subject=${id}`)).body;
  expect(items[0]).toMatchObject({ act: "import-applied", subject: { type: "import", id }, imported: true });
  expect(items[1]).toMatchObject({ act: "import-confirmed", imported: false });
  const { rows } = await owner.query(
    "select count(*)::int as count from audit_event where act = 'organization-imported' and through = 'import'",
  );
  expect(rows[0].count).toBe(12_000);
  // The file is not kept: it may hold names of people.
  expect((await owner.query("select from import_part where import_id = $1", [keyOf(id).importId])).rowCount).toBe(0);
  expect(await ask("DELETE", `/imports/${id}`)).toMatchObject({ status: 409, body: { code: "import-over" } });
});

test("the same file again is passed over; one that says otherwise is refused, and so is all that stands with it", async () => {
  const text = `${heading}\nTWICE-1,customer,Dwa razy,PL,pl\n`;
  const first = await upload(text);
  await checkImport(owner, keyOf(first));
  await ask("POST", `/imports/${first}/confirmation`);
  await applyImport(owner, keyOf(first));
  const again = await upload(`${text}TWICE-2,customer,Drugi raz,PL,pl\n`);
  await checkImport(owner, keyOf(again));
  expect((await ask("GET", `/imports/${again}`)).body.records).toEqual({ all: 2, new: 1, same: 1 });
  const other = await upload(`${text.replace("Dwa razy", "Inaczej")}TWICE-3,customer,Trzeci,PL,pl\n`);
  await checkImport(owner, keyOf(other));
  expect((await ask("GET", `/imports/${other}/faults`)).body.items).toEqual([
    expect.objectContaining({ line: 2, code: "differs-from-record", column: "name", value: "Inaczej" }),
  ]);
  const refused = await ask("POST", `/imports/${other}/confirmation`, undefined, { "accept-language": "pl" });
  expect(refused).toMatchObject({
    status: 409,
    body: { code: "import-not-ready", title: "Plik nie jest gotowy do importu" },
  });
  expect(await names("Trzeci")).toEqual([]);
});

test("what became faulty between the check and the writing is named, and nothing is written", async () => {
  const text = `${heading}\nRACE-1,customer,Pierwszy,PL,pl\nRACE-2,customer,Drugi,PL,pl\n`;
  const [one, other] = [await upload(text), await upload(text.replace("Pierwszy", "Inny"))];
  for (const id of [one, other]) await checkImport(owner, keyOf(id));
  for (const id of [one, other]) await ask("POST", `/imports/${id}/confirmation`);
  await applyImport(owner, keyOf(one));
  await applyImport(owner, keyOf(other));
  expect([await state(one), await state(other)]).toEqual(["applied", "faulty"]);
  expect((await ask("GET", `/imports/${other}/faults`)).body.items).toMatchObject([
    { line: 2, code: "differs-from-record" },
  ]);
  expect(await names("Inny")).toEqual([]);
  expect(await ask("DELETE", `/imports/${other}`)).toMatchObject({ status: 204 });
  expect(await ask("DELETE", `/imports/${other}`)).toMatchObject({ status: 204 });
  expect((await ask("GET", `/imports/${other}/faults`)).body.items).toEqual([]);
});

test.each([
  ["not-unicode", Buffer.from(`${heading}\nA-1,customer,Zażółć,PL,pl\n`, "latin1").fill(0xb3, 70, 71), 2],
  ["unknown-column", `${heading},colour\nA-1,customer,A,PL,pl,red\n`, 1],
  ["missing-column", "organizationId,kind,name,country\nA-1,customer,A,PL\n", 1],
  ["column-twice", `${heading},name\nA-1,customer,A,PL,pl,A\n`, 1],
  ["empty-file", `${heading}\n\n`, 1],
  ["quote-not-closed", `${heading}\nA-1,customer,"A,PL,pl\nA-2,customer,B,PL,pl\n`, 2],
  ["text-after-quote", `${heading}\nA-1,customer,"A"B,PL,pl\nA-2,customer,B,PL,pl\n`, 2],
])("a file with %s is faulty", async (code, content, line) => {
  const bytes = Buffer.from(content as string);
  const { body } = await ask("POST", "/imports", { kind: "organizations", fileName: "a.csv", size: bytes.length });
  await sendPart(body.id, 1, bytes);
  await checkImport(owner, keyOf(body.id));
  expect((await ask("GET", `/imports/${body.id}/faults`)).body.items).toMatchObject([{ line, code }]);
});

test.each([
  ["en", /^A file has at most 256 MB \(268,435,456 bytes\), and this one has 268,435,457\. Split it/],
  ["pl", /^Plik może mieć najwyżej 256 MB \(268\s435\s456 bajtów\), a ten ma 268\s435\s457\. Podziel go/],
])("a file over the limit is refused before any of it is sent, with the way out (%s)", async (language, sentence) => {
  const asked = (size: number) =>
    ask("POST", "/imports", { kind: "people", fileName: "big.csv", size }, { "accept-language": language });
  const refused = await asked(256 * 1024 * 1024 + 1);
  expect(refused).toMatchObject({ status: 413, body: { code: "import-too-large" } });
  expect(refused.body.detail).toMatch(sentence);
  expect((await asked(256 * 1024 * 1024)).status).toBe(201);
});

test("a part over its size is refused by what a part may have", async () => {
  const id = await start(heading.padEnd(3 * importPartSize));
  const refused = await sendPart(id, 1, Buffer.alloc(importPartSize + 1));
  expect(refused).toMatchObject({ status: 413, body: { code: "payload-too-large" } });
  expect(refused.body.detail).toContain("1 MiB");
});

test("a spreadsheet's semicolons, sign of UTF-8, apostrophes and empty lines are taken", async () => {
  const text = `\ufeff${heading.replaceAll(",", ";")}\r\nSEMI-1;customer;"'=Firma; Polska";PL;pl\r\n;;;;\r\n`;
  const id = await upload(text);
  await checkImport(owner, keyOf(id));
  await ask("POST", `/imports/${id}/confirmation`);
  await applyImport(owner, keyOf(id));
  expect(await names("%Firma; Polska")).toEqual(["=Firma; Polska"]);
});

test.each(dataFiles)("the template of %s says its heading and holds remarks only", async (kind) => {
  for (const language of ["en", "pl"]) {
    const answer = await fetchFile(`/import-templates/${kind}`, language);
    expect(answer.headers["content-type"]).toBe("text/csv; charset=utf-8");
    expect(answer.headers["content-disposition"]).toBe(`attachment; filename="${kind}-template.csv"`);
    const reader = new CsvReader(",");
    const records = [...reader.push(answer.body.replace(/^\ufeff/, "")), ...reader.end()];
    const [first, ...remarks] = records;
    expect(remarks.length).toBeGreaterThan(first?.cells.length ?? 0);
    for (const { cells } of remarks) {
      expect(cells).toHaveLength(first?.cells.length ?? 0);
      expect(cells[0]).toMatch(/^# /);
    }
  }
  const id = await upload((await fetchFile(`/import-templates/${kind}`, "pl")).body, kind);
  await checkImport(owner, keyOf(id));
  expect((await ask("GET", `/imports/${id}/faults`)).body.items).toMatchObject([{ code: "empty-file" }]);
});

test("what a killed process left is queued again, and what nobody came back to is forgotten after a week", async () => {
  const text = `${heading}\nLEFT-1,customer,Zostawiona,PL,pl\n`;
  const [left, forgotten] = [await upload(text), await upload(text)];
  await checkImport(owner, keyOf(forgotten));
  await owner.query("delete from graphile_worker._private_jobs");
  await resumeImports(owner);
  expect(await queued()).toEqual(["check-import"]);
  await database.clock.advance(7 * 24 * 3_600_000 + 1000);
  await clearOldImports(owner);
  await database.clock.release();
  expect([await state(left), await state(forgotten)]).toEqual(["checking", "discarded"]);
  expect(await actsAbout(keyOf(forgotten).importId)).toEqual(["import-discarded", "import-started"]);
});

test("who fails each time stops at last", async () => {
  const id = await upload(`${heading}\nFAIL-1,customer,Zawsze,PL,pl\n`);
  await owner.query("update import set kind = 'organizations', tries = 5 where id = $1", [keyOf(id).importId]);
  await checkImport(owner, keyOf(id));
  expect(await state(id)).toBe("failed");
  expect((await ask("DELETE", `/imports/${id}`)).status).toBe(204);
});
