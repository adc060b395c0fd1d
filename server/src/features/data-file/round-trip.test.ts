import type pg from "pg";
import { expect, test } from "vitest";
import { dataFiles } from "../../../../domain/data-files.ts";
import { importFile } from "../../../../test-kit/import-file.ts";
import { makeOrganization } from "../../../../test-kit/make-organization.ts";
import { makePerson } from "../../../../test-kit/make-person.ts";
import { useTestDatabase } from "../../../../test-kit/test-database.ts";
import type { OperatorActor } from "../../access/actor.ts";
import { listAuditEvents } from "../audit-event/list-audit-events.ts";
import { exportData } from "./export-data.ts";

const full = await useTestDatabase("sample");
const empty = await useTestDatabase("empty");

async function operatorOf(owner: pg.Pool): Promise<OperatorActor & { readonly id: string }> {
  const { rows } = await owner.query("select organization_id, id from person where role = 'operator' limit 1");
  const credential = { kind: "session", sessionId: rows[0].id } as const;
  return {
    kind: "operator",
    role: "operator",
    organizationId: rows[0].organization_id,
    personId: rows[0].id,
    id: rows[0].id,
    language: null,
    credential,
  };
}

async function exported(database: typeof full): Promise<Map<string, string>> {
  const operator = await operatorOf(database.owner);
  const files = new Map<string, string>();
  for (const kind of dataFiles) {
    let text = "";
    await exportData(database.app, operator, kind, async (piece) => {
      text += piece;
    });
    files.set(kind, text);
  }
  return files;
}

// Of each table what is the record's, with names in place of the keys that each product makes of its own: services' and operators'.
const tables = {
  organization: "select o.* from organization o where o.kind <> 'vendor' order by o.id",
  person: "select p.* from person p where p.role <> 'operator' order by p.organization_id, p.id",
  partner: "select p.* from partner p order by p.id",
  partner_authorization: "select a.* from partner_authorization a order by a.id",
  reseller_relationship: "select r.* from reseller_relationship r order by r.organization_id, r.id",
  subscription: "select s.* from subscription s order by s.organization_id, s.id",
  partner_of_record: "select r.* from partner_of_record r order by r.organization_id, r.id",
  audit_event: `
    select e.organization_id, e.id, e.occurred_at, e.act, e.actor_kind, e.through, e.subject_type, e.subject_id, e.before, e.after,
      e.reason, case when e.actor_kind in ('customer', 'partner') then e.actor_person_id end as person
    from audit_event e
    where e.act = 'partner-of-record-corrected' or exists (
      select from partner_of_record r where r.organization_id = e.organization_id
        and e.id in (r.named_event_id, r.ended_event_id, r.corrected_event_id))
    order by e.organization_id, e.id`,
} as const;

test("what is exported and imported into an empty product is the same record, row by row, and exports to the same files", async () => {
  const { owner } = empty;
  const vendor = await makeOrganization(owner, { kind: "vendor", name: "Elsewhere" });
  await makePerson(owner, vendor, { role: "operator" });
  const operator = await operatorOf(owner);
  // Services and their plans are set up before.
  for (const table of ["service", "plan"]) {
    const { rows } = await full.owner.query(`select jsonb_agg(t) as rows from ${table} t`);
    await owner.query(`insert into ${table} select * from jsonb_populate_recordset(null::${table}, $1)`, [
      JSON.stringify(rows[0].rows),
    ]);
  }

  const files = await exported(full);
  for (const [kind, text] of files) {
    const done = await importFile(owner, operator, kind as (typeof dataFiles)[number], text);
    expect(done.faults.slice(0, 5), kind).toEqual([]);
    expect([done.state, done.same], kind).toEqual(["applied", 0]);
    expect(done.fresh, kind).toBeGreaterThan(kind === "reseller-relationships" ? 1 : 9);
  }

  for (const [table, select] of Object.entries(tables)) {
    const of = async (pool: pg.Pool) => (await pool.query(`select to_jsonb(t) as row from (${select}) t`)).rows;
    const [before, after] = [await of(full.owner), await of(owner)];
    expect(after.length, table).toBe(before.length);
    for (const [index, row] of before.entries()) expect(after[index], table).toEqual(row);
  }
  expect(await exported(empty)).toEqual(files);
  // What was done elsewhere is told as it was there, and marked as brought in.
  const { items } = await listAuditEvents(
    empty.app,
    operator,
    { limit: 200, act: "partner-of-record-named" },
    { language: "en", vendorName: "Elsewhere" },
  );
  expect(new Set(items.map(({ through }) => through)).size).toBeGreaterThan(1);
  expect(items.filter(({ imported }) => !imported)).toEqual([]);
  const unmarked = await owner.query(
    "select from audit_event e where e.act !~ '-exported$' and not exists (select from import i where i.id = e.import_id)",
  );
  expect(unmarked.rowCount).toBe(0);

  // Once more: every line is known, and nothing is doubled.
  const count = async () =>
    (
      await owner.query(
        "select count(*)::int as facts, (select count(*)::int from audit_event) as events from partner_of_record",
      )
    ).rows[0];
  const before = await count();
  for (const [kind, text] of files) {
    const again = await importFile(owner, operator, kind as (typeof dataFiles)[number], text);
    expect([kind, again.state, again.fresh, again.faults]).toEqual([kind, "applied", 0, []]);
  }
  const after = await count();
  expect(after.facts).toBe(before.facts);
  // That an import was done is written down each time.
  expect(after.events).toBe(before.events + files.size);
});
