import { expect, test } from "vitest";
import { publicId } from "../../../../contract/ids.ts";
import { confirmFile, importedFile, importFile, putFile } from "../../../../test-kit/import-file.ts";
import { makeOrganization } from "../../../../test-kit/make-organization.ts";
import { makeHeadquarters, makeLocation } from "../../../../test-kit/make-partner.ts";
import { makePerson } from "../../../../test-kit/make-person.ts";
import { makeService } from "../../../../test-kit/make-service.ts";
import { makeSubscription } from "../../../../test-kit/make-subscription.ts";
import { useTestDatabase } from "../../../../test-kit/test-database.ts";
import { findLostAuthorizations } from "../partner-of-record/find-lost-authorizations.ts";
import { applyImport } from "./apply-import.ts";
import { checkImport } from "./check-import.ts";

const { owner } = await useTestDatabase();
const vendor = await makeOrganization(owner, { kind: "vendor" });
const operator = await makePerson(owner, vendor, { role: "operator" });
const customer = await makeOrganization(owner);
const other = await makeOrganization(owner);
const anna = await makePerson(owner, customer);
const service = await makeService(owner);
const subscription = await makeSubscription(owner, customer, service);
const { rows: codes } = await owner.query(
  "select s.code as service, p.code as plan from service s join plan p on p.service_id = s.id where p.id = $1",
  [service.planId],
);
const org = publicId("organization", customer.id);
const strangers = publicId("organization", other.id);

const organization = "organizationId,kind,name,country,mailLanguage";
const person = "organizationId,personId,name,email,role";
const partner = "partnerId,kind,headquartersId,name,town,country,email,latitude,longitude,id";
const sold =
  "organizationId,subscriptionId,service,plan,state,seats,term,currency,price,countryOfUse,startsOn,renewsOn";
const event = "organizationId,eventId,at,act,byKind,through,subjectType,subjectId,after";

const faultsOf = async (
  ...file: Parameters<typeof importFile> extends [unknown, unknown, ...infer Rest] ? Rest : never
) => {
  const { state, faults } = await importFile(owner, operator, ...file);
  return [state, ...faults.map(({ line, code, column }) => `${line} ${code} ${column}`)];
};

test("what the database cannot hold is named and not tried", async () => {
  const nul = `${organization}\nC-1,customer,a\0b,PL,pl\n`;
  expect(await faultsOf("organizations", nul)).toEqual(["faulty", "2 bad-character name"]);
  const address = `${person}\n${org},P-1,Jan,a\0b@c.example,reader\n`;
  expect(await faultsOf("people", address)).toEqual(["faulty", "2 bad-character email"]);
  const utf16 = Buffer.from(`${organization}\nC-1,customer,N,PL,pl\n`, "utf16le");
  expect((await faultsOf("organizations", utf16))[0]).toBe("faulty");
  // Cut where it is shown, a character of two halves stays one.
  const long = `${organization}\nC-1,customer,${"a".repeat(199)}😀,PL,pl\n`;
  expect(await faultsOf("organizations", long)).toEqual(["faulty", "2 cell-too-long name"]);
});

test.each(['{"a":"\\ud800"}', '{"a":"\\u0000"}', '{"a":1e999999}'])("%s is no JSON that can be kept", async (json) => {
  const quoted = `"${json.replaceAll('"', '""')}"`;
  const line = `${org},E-1,2024-01-01,order-placed,job,job,order,O-1,${quoted}`;
  expect(await faultsOf("audit-events", `${event}\n${line}`)).toEqual(["faulty", "2 not-json after"]);
});

test("an ID is one thing's: of another organization, and of another line, it is refused", async () => {
  const taken = `${person}\n${strangers},${publicId("person", anna.id)},Jan,jan@a.example,reader\n`;
  expect(await faultsOf("people", taken)).toEqual(["faulty", "2 id-of-another personId"]);
  const { service: code, plan } = codes[0];
  const id = publicId("subscription", subscription.id);
  const known = `${sold}\n${strangers},${id},${code},${plan},pending,5,yearly,PLN,1.00,PL,2026-01-01,2099-01-01\n`;
  expect(await faultsOf("subscriptions", known)).toEqual(["faulty", "2 id-of-another subscriptionId"]);
  const line = (number: string) => `${number},headquarters,,N,T,PL,a@b.example,,,REF-1\n`;
  const twice = `${partner}\n${line("5550001")}${line("5550002")}`;
  expect(await faultsOf("partners", twice)).toEqual(["faulty", "3 id-of-another id"]);
});

test("a location does not work where its headquarters account does not, here or in the file", async () => {
  const head = await makeHeadquarters(owner, { state: "suspended" });
  const heading = "partnerId,kind,headquartersId,name,town,country,email,state";
  const location = (of: string, state: string) => `5550012,location,${of},N,T,PL,a@b.example,${state}\n`;
  const retired = "5550011,headquarters,,N,T,PL,a@b.example,retired\n";
  expect(await faultsOf("partners", `${heading}\n${location(head.partnerId, "")}`)).toEqual([
    "faulty",
    "2 headquarters-not-active state",
  ]);
  expect(await faultsOf("partners", `${heading}\n${retired}${location("5550011", "active")}`)).toEqual([
    "faulty",
    "3 headquarters-not-active state",
  ]);
  expect(await faultsOf("partners", `${heading}\n${location(head.partnerId, "suspended")}`)).toEqual(["applied"]);
});

test("nothing was known, and nobody erased, before it was", async () => {
  const tomorrow = `${organization},createdAt\nC-2,customer,N,PL,pl,2999-01-01\n`;
  expect(await faultsOf("organizations", tomorrow)).toEqual(["faulty", "2 in-the-future createdAt"]);
  const erased = `organizationId,personId,name,email,role,erasedAt\n${org},P-9,,,reader,2999-01-01\n`;
  expect(await faultsOf("people", erased)).toEqual(["faulty", "2 in-the-future erasedAt"]);
});

test("what the product itself writes can be read: positions close to zero, and long names of towns", async () => {
  const line = `5550003,headquarters,,N,${"T".repeat(150)},PL,a@b.example,1e-05,-0.00001,`;
  expect(await faultsOf("partners", `${partner}\n${line}`)).toEqual(["applied"]);
});

test("a line that is no record is not cut into millions of cells, wherever it stands", async () => {
  const commas = ",".repeat(3 * 1024 * 1024);
  expect(await faultsOf("organizations", commas)).toEqual(["faulty", "1 line-too-long null"]);
  const between = `${organization}\n${",".repeat(600_000)}\nC-1,customer,,PL,pl\n`;
  expect(await faultsOf("organizations", between)).toEqual(["faulty", "2 line-too-long null", "3 cell-needed name"]);
});

test("nobody is told of an authorization that an imported partner had lost before", async () => {
  const suspended = await makeLocation(owner, { state: "suspended" });
  const text = `organizationId,subscriptionId,partnerId,from\n${org},${publicId("subscription", subscription.id)},${suspended.partnerId},2026-01-01\n`;
  expect(await faultsOf("partners-of-record", text)).toEqual(["applied"]);
  await findLostAuthorizations(owner);
  const { rows } = await owner.query(
    "select from graphile_worker.jobs where task_identifier = 'tell-lost-authorization'",
  );
  expect(rows).toEqual([]);
});

test("one file that two write at once is there once, and the second finds it there when it tries again", async () => {
  const line = (number: number) => `BOTH-${number},customer,Firma ${number},PL,pl`;
  const text = [organization, ...Array.from({ length: 2000 }, (_, number) => line(number))].join("\n");
  const ids = await Promise.all([1, 2].map(() => putFile(owner, operator, "organizations", text)));
  const keys = ids.map((importId) => ({ organizationId: vendor.id, importId }));
  for (const key of keys) {
    await checkImport(owner, key);
    await confirmFile(owner, operator, key.importId);
  }
  await Promise.allSettled(keys.map((key) => applyImport(owner, key)));
  // As the queue does with one that failed.
  for (const key of keys) await applyImport(owner, key);
  const done = await Promise.all(ids.map((id) => importedFile(owner, id)));
  expect(done.map(({ state }) => state)).toEqual(["applied", "applied"]);
  expect(done.map(({ fresh }) => fresh).sort()).toEqual([0, 2000]);
});
