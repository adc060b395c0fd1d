import { expect, test } from "vitest";
import { publicId } from "../../../../contract/ids.ts";
import type { DataFile } from "../../../../domain/data-files.ts";
import { importFile } from "../../../../test-kit/import-file.ts";
import { makeOrganization } from "../../../../test-kit/make-organization.ts";
import { makeHeadquarters, makeLocation } from "../../../../test-kit/make-partner.ts";
import { makePerson } from "../../../../test-kit/make-person.ts";
import { makeResellerRelationship } from "../../../../test-kit/make-reseller-relationship.ts";
import { makeService } from "../../../../test-kit/make-service.ts";
import { makeSubscription } from "../../../../test-kit/make-subscription.ts";
import { useTestDatabase } from "../../../../test-kit/test-database.ts";

const { owner } = await useTestDatabase();
const vendor = await makeOrganization(owner, { kind: "vendor" });
const operator = await makePerson(owner, vendor);
const customer = await makeOrganization(owner);
const company = await makeOrganization(owner, { kind: "partner" });
const anna = await makePerson(owner, customer, { email: "anna@zielonafarma.example" });
const service = await makeService(owner);
const head = await makeHeadquarters(owner);
const location = await makeLocation(owner, {
  authorizations: [{ serviceId: service.id, from: new Date("2024-01-01"), until: new Date("2025-01-01") }],
});
const reseller = await makeLocation(owner, { resells: true });
await makeResellerRelationship(owner, customer, reseller);
const subscription = await makeSubscription(owner, customer, service);
const sold = await makeSubscription(owner, customer, service, { soldBy: reseller });
const ended = await makeSubscription(owner, customer, service, { state: "expired" });
const { rows: codes } = await owner.query("select code from service where id = $1", [service.id]);
const code: string = codes[0].code;

const org = publicId("organization", customer.id);
const firm = publicId("organization", company.id);
const sub = publicId("subscription", subscription.id);
const por = "organizationId,subscriptionId,partnerId,from,until,endReason,recordedAt,supersededAt,namedEventId";
const rel = "organizationId,partnerId,from,until,endedBy,endReason";
const person = "organizationId,personId,name,email,role,erasedAt";
const partner = "partnerId,kind,headquartersId,organizationId,name,town,country,email,latitude,longitude";
const authorization = "partnerId,service,country,from,until";
const event = "organizationId,eventId,at,act,byKind,byOrganizationId,byPersonId,through,subjectType,subjectId,after";
const p = location.partnerId;

const cases: readonly (readonly [DataFile, heading: string, line: string, code: string, column: string | null])[] = [
  ["people", person, `NOBODY,P-1,Jan,jan@a.example,reader,`, "unknown-organization", "organizationId"],
  ["people", person, `${org},P-1,Jan,jan@a.example,agent,`, "role-of-another-kind", "role"],
  ["people", person, `${org},P-1,,jan@a.example,reader,`, "cell-needed", "name"],
  ["people", person, `${org},P-1,Jan,,reader,`, "cell-needed", "email"],
  ["people", person, `${org},P-1,Jan,,reader,2024-01-01`, "erased-with-name", "erasedAt"],
  ["people", person, `${org},P-1,Anna,${anna.email.toUpperCase()},reader,`, "address-taken", "email"],
  [
    "people",
    person,
    `${org},P-1,A,same@a.example,reader,\n${org},P-2,B,SAME@a.example,reader,`,
    "address-taken",
    "email",
  ],
  ["partners", partner, "5550001,location,,,N,T,PL,a@b.example,,", "headquarters-needed", "headquartersId"],
  ["partners", partner, `5550001,location,${p},,N,T,PL,a@b.example,,`, "unknown-headquarters", "headquartersId"],
  [
    "partners",
    partner,
    `5550001,headquarters,${head.partnerId},,N,T,PL,a@b.example,,`,
    "headquarters-under-another",
    "headquartersId",
  ],
  ["partners", partner, `5550001,headquarters,,${org},N,T,PL,a@b.example,,`, "not-a-partner-company", "organizationId"],
  ["partners", partner, `5550001,headquarters,,${firm},N,T,PL,a@b.example,50.1,`, "half-a-position", "longitude"],
  ["authorizations", authorization, `${head.partnerId},${code},PL,2024-01-01,`, "not-a-location", "partnerId"],
  ["authorizations", authorization, `999999,${code},PL,2024-01-01,`, "unknown-partner", "partnerId"],
  ["authorizations", authorization, `${p},nothing,PL,2024-01-01,`, "unknown-service", "service"],
  ["authorizations", authorization, `${p},${code},DE,2024-01-01,2024-01-01`, "ends-before-it-begins", "until"],
  ["authorizations", authorization, `${p},${code},PL,2024-06-01,`, "overlaps-record", "from"],
  [
    "authorizations",
    authorization,
    `${p},${code},DE,2024-01-01,2024-03-01\n${p},${code},DE,2024-02-01,`,
    "periods-overlap",
    "from",
  ],
  ["reseller-relationships", rel, `${firm},${reseller.partnerId},2024-01-01,,,`, "not-a-customer", "organizationId"],
  ["reseller-relationships", rel, `${org},${p},2024-01-01,,,`, "not-a-reseller", "partnerId"],
  ["reseller-relationships", rel, `${org},${reseller.partnerId},2024-01-01,,,`, "overlaps-record", "from"],
  ["reseller-relationships", rel, `${org},${p},2024-01-01,2024-02-01,,`, "ender-needed", "endedBy"],
  ["reseller-relationships", rel, `${org},${p},2024-01-01,2024-02-01,operator,`, "reason-needed", "endReason"],
  ["reseller-relationships", rel, `${org},${p},2099-01-01,,,`, "in-the-future", "from"],
  ["partners-of-record", por, `${org},NOTHING,${p},2024-01-01,,,,,`, "unknown-subscription", "subscriptionId"],
  [
    "partners-of-record",
    por,
    `${org},${publicId("subscription", sold.id)},${p},2024-01-01,,,,,`,
    "sold-by-reseller",
    "subscriptionId",
  ],
  ["partners-of-record", por, `${org},${sub},${head.partnerId},2024-01-01,,,,,`, "not-a-location", "partnerId"],
  ["partners-of-record", por, `${org},${sub},${p},2024-01-01,2099-01-01,,,,`, "in-the-future", "until"],
  ["partners-of-record", por, `${org},${sub},${p},2024-01-01,,removed,,,`, "end-without-end", "endReason"],
  [
    "partners-of-record",
    por,
    `${org},${publicId("subscription", ended.id)},${p},2024-01-01,,,,,`,
    "after-the-end",
    "until",
  ],
  ["partners-of-record", por, `${org},${sub},${p},2024-01-01,,,,2025-01-01,`, "recorded-needed", "recordedAt"],
  [
    "partners-of-record",
    por,
    `${org},${sub},${p},2024-01-01,,,2025-02-01,2025-01-01,`,
    "superseded-before-recorded",
    "supersededAt",
  ],
  ["partners-of-record", por, `${org},${sub},${p},2024-01-01,,,,,E-1`, "unknown-event", "namedEventId"],
  [
    "partners-of-record",
    por,
    `${org},${sub},${p},2024-01-01,2024-03-01,,,,\n${org},${sub},${p},2024-02-01,,,,,`,
    "periods-overlap",
    "from",
  ],
  [
    "audit-events",
    event,
    `${org},E-1,2024-01-01,signed-in,customer,${org},${publicId("person", anna.id)},api,subscription,${sub},`,
    "not-an-act",
    "act",
  ],
  [
    "audit-events",
    event,
    `${org},E-1,2024-01-01,partner-of-record-named,customer,,,api,subscription,${sub},`,
    "person-needed",
    "byPersonId",
  ],
  [
    "audit-events",
    event,
    `${org},E-1,2024-01-01,partner-of-record-named,customer,${org},P-9,api,subscription,${sub},`,
    "unknown-person",
    "byPersonId",
  ],
  [
    "audit-events",
    event,
    `${org},E-1,2024-01-01,partner-of-record-named,job,,,job,subscription,S-9,`,
    "unknown-subscription",
    "subjectId",
  ],
  [
    "audit-events",
    event,
    `${org},E-1,2024-01-01,partner-of-record-named,job,,,job,subscription,${sub},[1]`,
    "not-json",
    "after",
  ],
];

test.each(cases)("%s: %s %s is refused: %s", async (kind, heading, line, expected, column) => {
  const { state, faults } = await importFile(owner, operator, kind, `${heading}\n${line}`);
  expect(state).toBe("faulty");
  expect(faults.map((fault) => `${fault.code} ${fault.column}`)).toContain(`${expected} ${column}`);
});

test("a history of another system's becomes the record: who it was, why it ended, through the import, and nobody is told anew", async () => {
  const other = await makeLocation(owner);
  const text = [
    "organizationId,subscriptionId,partnerId,from,until",
    `${org},${sub},${p},2023-03-01,2024-05-01T10:00:00+02:00`,
    `${org},${sub},${other.partnerId},2024-05-01T10:00:00+02:00,2025-01-01`,
    `${org},${sub},${p},2025-06-01,`,
  ].join("\n");
  const done = await importFile(owner, operator, "partners-of-record", text);
  expect(done).toMatchObject({ state: "applied", fresh: 3, faults: [] });
  const { rows } = await owner.query(
    `select p.partner_number as partner, r.starts_at, r.ends_at, r.end_reason, e.through, e.act, e.actor_kind,
       e.after ->> 'partnerId' as said, r.recorded_at = e.occurred_at as now, r.superseded_at
     from partner_of_record r join partner p on p.id = r.partner_id
     join audit_event e on e.organization_id = r.organization_id and e.id = r.named_event_id
     where r.subscription_id = $1 order by r.starts_at`,
    [subscription.id],
  );
  const how = {
    through: "import",
    act: "partner-of-record-imported",
    actor_kind: "operator",
    now: true,
    superseded_at: null,
  };
  expect(rows).toMatchObject([
    {
      partner: p,
      starts_at: new Date("2023-03-01"),
      ends_at: new Date("2024-05-01T08:00:00Z"),
      end_reason: "changed",
      said: p,
      ...how,
    },
    { partner: other.partnerId, ends_at: new Date("2025-01-01"), end_reason: "removed", said: other.partnerId, ...how },
    { partner: p, starts_at: new Date("2025-06-01"), ends_at: null, end_reason: null, ...how },
  ]);
  const { rows: told } = await owner.query("select partner_id from told_partner_of_record where subscription_id = $1", [
    subscription.id,
  ]);
  expect(told).toEqual([{ partner_id: location.id }]);
  expect((await importFile(owner, operator, "partners-of-record", text)).same).toBe(3);

  // What was imported may end here; the same file again changes nothing of that, and a period that overlaps is refused.
  const overlapping = `${text.split("\n")[0]}\n${org},${sub},${other.partnerId},2024-01-01,2024-02-01`;
  const { faults } = await importFile(owner, operator, "partners-of-record", overlapping);
  expect(faults).toMatchObject([{ line: 2, code: "overlaps-record", column: "from", value: "2024-01-01" }]);
});

test("a subscription that lives says when it is renewed, or the line is refused; one that has ended, or is here already, need not", async () => {
  const heading = "organizationId,subscriptionId,service,plan,state,seats,term,currency,price,countryOfUse,startsOn";
  const { rows } = await owner.query("select code from plan where id = $1", [service.planId]);
  const line = (id: string, state: string, more = "") =>
    `${org},${id},${code},${rows[0].code},${state},5,yearly,PLN,100.00,PL,2024-05-01${more}`;
  for (const state of ["pending", "active", "suspended"]) {
    // Also where the file has no such column at all.
    for (const text of [`${heading}\n${line("R-1", state)}`, `${heading},renewsOn\n${line("R-1", state, ",")}`]) {
      const { faults } = await importFile(owner, operator, "subscriptions", text);
      expect(faults, state).toMatchObject([{ line: 2, code: "renewal-needed", column: "renewsOn" }]);
    }
    const dated = `${heading},renewsOn\n${line(`R-${state}`, state, ",2099-05-01")}`;
    expect((await importFile(owner, operator, "subscriptions", dated)).state).toBe("applied");
    expect((await importFile(owner, operator, "subscriptions", `${heading}\n${line(`R-${state}`, state)}`)).same).toBe(
      1,
    );
  }
  const over = `${heading},endedAt\n${line("R-2", "expired", ",2025-05-01")}`;
  expect((await importFile(owner, operator, "subscriptions", over)).state).toBe("applied");
  const unrenewed = await owner.query("select from subscription where ended_at is null and renews_on is null");
  expect(unrenewed.rowCount).toBe(0);
});

test("an imported person's address is held, so that nobody else gets it, and a link lets the person in", async () => {
  const text = `${person}\n${org},P-77,Nowa Osoba,Nowa@Zielonafarma.example,reader,`;
  expect((await importFile(owner, operator, "people", text)).state).toBe("applied");
  const { rows } = await owner.query(
    "select provider, password_hash from sign_in_identity where subject = 'nowa@zielonafarma.example'",
  );
  expect(rows).toEqual([{ provider: "sign-in-link", password_hash: null }]);
  // Erased here: the file does not bring the person back.
  await owner.query(
    "update person set name = null, email = null, erased_at = current_instant() where name = 'Nowa Osoba'",
  );
  const { state, faults } = await importFile(owner, operator, "people", text);
  expect([state, faults[0]?.code]).toEqual(["faulty", "differs-from-record"]);
});
