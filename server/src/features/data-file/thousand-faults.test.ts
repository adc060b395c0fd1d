import { expect, test } from "vitest";
import { publicId } from "../../../../contract/ids.ts";
import { importFile } from "../../../../test-kit/import-file.ts";
import { makeOrganization } from "../../../../test-kit/make-organization.ts";
import { makeLocation } from "../../../../test-kit/make-partner.ts";
import { makePerson } from "../../../../test-kit/make-person.ts";
import { makeResellerRelationship } from "../../../../test-kit/make-reseller-relationship.ts";
import { makeService } from "../../../../test-kit/make-service.ts";
import { makeSubscription } from "../../../../test-kit/make-subscription.ts";
import { useTestDatabase } from "../../../../test-kit/test-database.ts";
import { type FaultRow, faultView } from "./import-view.ts";

const { owner } = await useTestDatabase();
const vendor = await makeOrganization(owner, { kind: "vendor" });
const operator = await makePerson(owner, vendor, { role: "operator" });
const service = await makeService(owner);
const customer = await makeOrganization(owner);
const partnerCompany = await makeOrganization(owner, { kind: "partner" });
const location = await makeLocation(owner, { resells: true });
const { rows: codes } = await owner.query(
  "select s.code as service, p.code as plan from service s join plan p on p.service_id = s.id where p.id = $1",
  [service.planId],
);
const [{ service: serviceCode, plan: planCode }] = codes;
const known = await makeSubscription(owner, customer, service);
await makeResellerRelationship(owner, customer, location);

const heading =
  "organizationId,subscriptionId,service,plan,state,seats,term,currency,price,countryOfUse,resellerId,autoRenew,startsOn,renewsOn,endedAt,nextSeats,replaces";
const columns = heading.split(",");
const good: Readonly<Record<string, string>> = {
  organizationId: publicId("organization", customer.id),
  service: serviceCode,
  plan: planCode,
  state: "active",
  seats: "5",
  term: "yearly",
  currency: "PLN",
  price: "100.00",
  countryOfUse: "PL",
  startsOn: "2024-05-01",
  renewsOn: "2099-05-01",
};

type Broken = Readonly<Record<string, string>>;

// Each kind of fault: what the line says instead, and the cell that is named.
const broken: Readonly<Record<string, readonly [column: string | null, instead: Broken]>> = {
  "cell-needed": ["seats", { seats: "" }],
  "not-a-reference": ["subscriptionId", { subscriptionId: "has spaces" }],
  "unknown-organization": ["organizationId", { organizationId: "NOBODY" }],
  "not-a-customer": ["organizationId", { organizationId: publicId("organization", partnerCompany.id) }],
  "not-a-code": ["service", { service: "Baltic Office" }],
  "unknown-service": ["service", { service: "no-such-service" }],
  "unknown-plan": ["plan", { plan: "no-such-plan" }],
  "not-one-of": ["state", { state: "running" }],
  "not-a-whole-number": ["seats", { seats: "many" }],
  "not-a-currency": ["currency", { currency: "zł" }],
  "not-an-amount": ["price", { price: '"100,00"' }],
  "not-a-country": ["countryOfUse", { countryOfUse: "Polska" }],
  "not-a-partner-id": ["resellerId", { resellerId: "KRK" }],
  "unknown-partner": ["resellerId", { resellerId: "999999" }],
  "not-yes-or-no": ["autoRenew", { autoRenew: "perhaps" }],
  "not-a-date": ["startsOn", { startsOn: "2024-02-30" }],
  "not-an-instant": ["endedAt", { state: "cancelled", renewsOn: "", endedAt: "yesterday" }],
  "renewal-needed": ["renewsOn", { renewsOn: "" }],
  "renewal-in-the-past": ["renewsOn", { renewsOn: "2025-05-01" }],
  "end-needed": ["endedAt", { state: "expired", renewsOn: "" }],
  "end-without-end": ["endedAt", { endedAt: "2025-01-01" }],
  "ended-with-plans": ["nextSeats", { state: "cancelled", renewsOn: "", endedAt: "2025-01-01", nextSeats: "9" }],
  "unknown-replaced": ["replaces", { replaces: "NEVER-SOLD" }],
  "line-twice": ["organizationId", { subscriptionId: "S-1" }],
  "differs-from-record": ["seats", { subscriptionId: publicId("subscription", known.id) }],
  "wrong-number-of-cells": [null, {}],
};

interface Expected {
  readonly line: number;
  readonly code: string;
  readonly column: string | null;
}

/** A file with so many faulty lines of every kind, and good ones between them, so that naming all lines is not enough. */
function fileWithFaults(count: number): { text: string; faulty: Expected[] } {
  const kinds = Object.entries(broken);
  const lines = [heading];
  const faulty: Expected[] = [];
  const put = (instead: Broken) => {
    const subscriptionId = `S-${lines.length}`;
    lines.push(columns.map((column) => instead[column] ?? { ...good, subscriptionId }[column] ?? "").join(","));
  };
  put({});
  while (faulty.length < count) {
    if (lines.length % 3 === 0) put({});
    const [code, [column, instead]] = kinds[faulty.length % kinds.length] as (typeof kinds)[number];
    put(instead);
    if (code === "wrong-number-of-cells") lines.push(`${lines.pop()},one,too many`);
    // Of the lines about one thing that is here already all but the first are held against that line besides.
    faulty.push({ line: lines.length, code, column });
  }
  return { text: lines.join("\r\n"), faulty };
}

test("each of a thousand faulty lines of 26 kinds is named, with its cell, what stands there and why; no other line is", async () => {
  const { text, faulty } = fileWithFaults(1000);
  const subscriptions = async () =>
    (await owner.query("select count(*)::int as count from subscription")).rows[0].count;
  const before = await subscriptions();
  const { state, faults } = await importFile(owner, operator, "subscriptions", text);
  expect(state).toBe("faulty");
  expect(await subscriptions()).toBe(before);

  const key = ({ line, code, column }: Expected) => `line ${line}: ${code}, ${column}`;
  const named = new Set(faults.map(key));
  expect(faulty.map(key).filter((one) => !named.has(one))).toEqual([]);
  expect(new Set(faulty.map(({ code }) => code)).size).toBe(26);
  const lines = new Set(faulty.map(({ line }) => line));
  expect(lines.size).toBe(1000);
  expect(faults.filter(({ line }) => !lines.has(line))).toEqual([]);
});

test("a fault is told in the reader's language with what stands in the cell", async () => {
  const { text } = fileWithFaults(26);
  const { id } = await importFile(owner, operator, "subscriptions", text);
  const { rows } = await owner.query<FaultRow>("select * from import_fault where import_id = $1", [id]);
  expect(rows.length).toBeGreaterThanOrEqual(26);
  for (const row of rows) {
    const [en, pl] = [faultView(row, "en"), faultView(row, "pl")];
    expect(en.sentence).not.toMatch(/[{}]|undefined|“”/);
    expect(pl.sentence).not.toMatch(/[{}]|undefined|„”/);
    expect(en.sentence).not.toBe(pl.sentence);
  }
  const of = (code: string) => rows.filter((row) => row.code === code).map((row) => faultView(row, "pl"));
  expect(of("unknown-service")[0]).toMatchObject({
    column: "service",
    value: "no-such-service",
    sentence: "Nie ma usługi o kodzie „no-such-service”. Najpierw dodaj ją w sekcji usług i cen.",
  });
  expect(of("line-twice")[0]?.sentence).toBe("O tym samym jest już wiersz 2. Zostaw jeden z nich.");
});
