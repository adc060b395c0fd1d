import { afterAll, expect, test } from "vitest";
import { publicId } from "../../../../contract/ids.ts";
import { makePerson } from "../../../../test-kit/make-person.ts";
import { recordBreaches } from "../../../../test-kit/record-breaches.ts";
import { startRecordScene } from "../../../../test-kit/record-scene.ts";

const scene = await startRecordScene();
afterAll(() => scene.server.close());
const { owner } = scene.database;

test("when a person is erased the facts stay, and say that it was a removed person, in the reader's language", async () => {
  const { subscription, kowal, other, anna, annaPerson, operator, organization } = await scene.make();
  const company = { ...organization, kind: "customer" } as const;
  const bartek = await scene.visit(await makePerson(owner, company, { role: "billing-admin", name: "Bartek" }));
  await anna.put(subscription, kowal.partnerId, { "idempotency-key": "by-anna" });
  await anna.put(subscription, other.partnerId);
  // Bartek's own kept answer tells who named the partner that is there.
  await bartek.put(subscription, other.partnerId, { "idempotency-key": "by-bartek" });
  const before = await scene.counts();

  const url = `/api/v1/people/${publicId("person", annaPerson.id)}/personal-data`;
  expect((await operator.request({ method: "DELETE", url })).statusCode).toBe(204);

  const after = await scene.counts();
  expect(after.partner_of_record).toBe(before.partner_of_record);
  expect(Number(after.audit_event)).toBe(Number(before.audit_event) + 1);
  expect(await recordBreaches(owner, subscription)).toEqual([]);
  for (const [language, name] of [
    ["en", "removed person"],
    ["pl", "osoba usunięta"],
  ] as const) {
    const headers = { "accept-language": language };
    const path = `/subscriptions/${publicId("subscription", subscription.id)}/partner-of-record`;
    const removed = { kind: "person", personId: publicId("person", annaPerson.id), name };
    expect((await bartek.get(path, headers)).json()).toMatchObject({ namedBy: removed });
    const { items } = (await bartek.get(`${path}/history`, headers)).json();
    expect(items[1]).toMatchObject({ namedBy: removed, endedBy: removed, partner: { partnerId: kowal.partnerId } });
    const audit = (await bartek.get("/audit-events", headers)).json();
    expect(audit.items.find(({ act }: { act: string }) => act === "partner-of-record-named")).toMatchObject({
      actor: removed,
      after: { partnerId: kowal.partnerId },
    });
    // Operators are told no more than others.
    expect((await operator.get(path, headers)).json()).toMatchObject({ namedBy: removed });
  }
  expect((await anna.record(subscription)).statusCode).toBe(401);
  const repeated = await bartek.put(subscription, other.partnerId, { "idempotency-key": "by-bartek" });
  expect(repeated.body).not.toContain(annaPerson.name);
});

test("nothing that is kept tells an erased person's name or address any more", async () => {
  const { subscription, kowal, other, organization, operator } = await scene.make();
  const company = { ...organization, kind: "customer" } as const;
  const wanted = { role: "billing-admin", name: "Zdzisława Unikalna", email: "unikalna@zielonafarma.example" } as const;
  const person = await makePerson(owner, company, wanted);
  const visitor = await scene.visit(person);
  const bartek = await scene.visit(await makePerson(owner, company, { role: "billing-admin" }));
  await visitor.put(subscription, kowal.partnerId, { "idempotency-key": "own" });
  await bartek.put(subscription, kowal.partnerId, { "idempotency-key": "others" });
  await bartek.put(subscription, other.partnerId);
  const url = `/api/v1/people/${publicId("person", person.id)}/personal-data`;
  expect((await operator.request({ method: "DELETE", url })).statusCode).toBe(204);

  const { rows: tables } = await owner.query<{ name: string }>(`
    select table_schema || '.' || quote_ident(table_name) as name from information_schema.tables
    where table_type = 'BASE TABLE' and table_schema in ('doradca', 'graphile_worker')`);
  const found: string[] = [];
  for (const { name } of tables) {
    const { rowCount } = await owner
      .query(`select from ${name} t where t::text ~* 'unikalna'`)
      .catch(() => ({ rowCount: 0 }));
    if (rowCount) found.push(name);
  }
  expect(tables.length).toBeGreaterThan(10);
  expect(found).toEqual([]);
});
