import { v7 } from "uuid";
import { describe, expect, test, vi } from "vitest";
import { publicId } from "../../../../contract/ids.ts";
import { insertRows } from "../../../../database/insert-rows.ts";
import { makeInvitation, makeProposal, makeRemovalRequest } from "../../../../test-kit/make-ending.ts";
import { makeImport } from "../../../../test-kit/make-import.ts";
import { makeNotice } from "../../../../test-kit/make-notice.ts";
import { makeOrganization } from "../../../../test-kit/make-organization.ts";
import { makeOutgoingMail } from "../../../../test-kit/make-outgoing-mail.ts";
import { type MadePartner, makeLocation } from "../../../../test-kit/make-partner.ts";
import { makePerson } from "../../../../test-kit/make-person.ts";
import { makeResellerRelationship } from "../../../../test-kit/make-reseller-relationship.ts";
import { makeService } from "../../../../test-kit/make-service.ts";
import { makeSubscription } from "../../../../test-kit/make-subscription.ts";
import { makeTaxRate } from "../../../../test-kit/make-tax-rate.ts";
import { signIn, useTestApp } from "../../../../test-kit/server.ts";
import { useTestDatabase } from "../../../../test-kit/test-database.ts";
import { operationsOf } from "../operations.ts";
import { plantKey } from "../strangers/make-victim.ts";

// Many requests in one test, on machines that do other things besides.
vi.setConfig({ testTimeout: 60_000 });

const database = await useTestDatabase();
const { owner, clock } = database;
const server = await useTestApp(database, { validateResponses: true });
const operations = await operationsOf(server);

// Everything that can be equal is: names, dates, seats and instants. Only keys tell the rows apart.
const many = 13;
const organization = await makeOrganization(owner);
const service = await makeService(owner);
const person = await makePerson(owner, organization);
const authorizations = [{ serviceId: service.id }];
const partners = await Promise.all(
  Array.from({ length: many }, () => makeLocation(owner, { name: "Ten sam", resells: true, authorizations })),
);
const subscriptions = await Promise.all(partners.map(() => makeSubscription(owner, organization, service)));
const sellers = await makePerson(owner, await makeOrganization(owner, { kind: "partner" }));
for (const [index, partner] of partners.entries()) {
  const between = { organization, partner };
  const relationship = await makeResellerRelationship(owner, organization, partner);
  const [subscription] = subscriptions.slice(index);
  if (!subscription) throw new Error("There are fewer subscriptions than partners.");
  await makeRemovalRequest(owner, between, { relationship, by: person });
  await makeProposal(owner, between, { relationship, subscription });
  await makeInvitation(owner, between, { by: sellers });
}
const cookie = await signIn(server, person);
const headers = { cookie, "sec-fetch-site": "same-origin" };
const recordOf = (index: number) =>
  `/api/v1/subscriptions/${publicId("subscription", subscriptions[index]?.id ?? "")}/partner-of-record`;
// Today: who signs in while the clock stands is not to be idle for too long when it goes on.
await clock.set(new Date());
for (const [index, { partnerId }] of partners.entries()) {
  await plantKey(database, person);
  await server.inject({ method: "PUT", url: recordOf(index), headers, payload: { partnerId } });
  await server.inject({ method: "PUT", url: recordOf(0), headers, payload: { partnerId } });
}
const vendor = await makeOrganization(owner, { kind: "vendor" });
const operator = { ...headers, cookie: await signIn(server, await makePerson(owner, vendor)) };
for (const { partnerId } of partners) {
  const payload = {
    from: "2026-02-01T00:00:00.000Z",
    until: "2026-02-02T00:00:00.000Z",
    partnerId,
    reason: "Mistaken",
  };
  await server.inject({ method: "POST", url: `${recordOf(0)}/corrections`, headers: operator, payload });
}
const pricesOfPlan = "/api/v1/plans/{id}/prices";
const operatorPerson = (
  await owner.query("select organization_id as \"organizationId\", id from person where role = 'operator'")
).rows[0];
const imports: string[] = [];
for (let index = 0; index < many; index += 1) imports.push(await makeImport(owner, operatorPerson, clock.now()));
const faultsOfImport = `/api/v1/imports/${publicId("import", imports[0] ?? "")}/faults`;
await insertRows(
  owner,
  "import_fault",
  Array.from({ length: many }, (_, index) => ({
    organization_id: operatorPerson.organizationId,
    import_id: imports[0] ?? "",
    number: index + 3,
    line: 3,
    code: "empty-file",
    column_name: null,
    value: null,
    about: {},
  })),
);
// Everything of a partner's company as well: its accounts are those partners.
const company = await makeOrganization(owner, { kind: "partner" });
await owner.query("update partner set organization_id = $1 where id = any($2)", [
  company.id,
  partners.map(({ id }) => id),
]);
for (const partner of partners.slice(1)) {
  await makeResellerRelationship(owner, await makeOrganization(owner), partner);
  await makePerson(owner, company);
}
const agent = { ...headers, cookie: await signIn(server, await makePerson(owner, company)) };
const ofPartners = [
  "/api/v1/customers",
  "/api/v1/partner-accounts",
  "/api/v1/people",
  "/api/v1/portfolio/subscriptions",
];
// What operators keep of one account and of one company.
const account = partners[0] as MadePartner;
await insertRows(
  owner,
  "partner_authorization",
  Array.from({ length: many }, (_, index) => ({
    id: v7(),
    partner_id: account.id,
    service_id: service.id,
    country: "SE",
    period: `[${2000 + index}-01-01,${2001 + index}-01-01)`,
  })),
);
const began = new Date("2026-10-01T10:00:00.000Z");
const suspensions = Array.from({ length: many }, () => v7());
await insertRows(
  owner,
  "partner_suspension",
  suspensions.map((id) => ({
    id,
    partner_id: account.id,
    leading_id: id,
    kind: "suspended" as const,
    reason: "Same",
    operator_organization_id: operatorPerson.organizationId,
    begun_by: operatorPerson.id,
    starts_at: began,
    tells_at: began,
    ended_at: began,
    ended_by: operatorPerson.id,
    end_reason: "Same",
  })),
);
const ofAccount = (noun: string) => `/api/v1/partners/${publicId("partner", account.id)}/${noun}`;
const ofCompany = `/api/v1/organizations/${publicId("organization", company.id)}/people`;
const ofOperators = [
  "/api/v1/organizations",
  ofCompany,
  "/api/v1/partners",
  ofAccount("authorizations"),
  ofAccount("suspensions"),
  "/api/v1/help-answers",
  "/api/v1/imports",
  faultsOfImport,
  "/api/v1/outgoing-mail",
  pricesOfPlan.replace("{id}", publicId("plan", service.planId)),
  "/api/v1/support-messages",
];
for (let index = 0; index < many; index += 1) {
  const payload = { page: "home", text: "Same" };
  await server.inject({ method: "POST", url: "/api/v1/support-messages", headers, payload });
  await makeOutgoingMail(owner, person, { createdAt: clock.now() });
  await makeNotice(owner, person, { toldAt: clock.now() });
  const message = { partnerId: partners[0]?.partnerId, text: "Same", consent: true };
  await server.inject({ method: "POST", url: "/api/v1/partner-messages", headers, payload: message });
}
await makeTaxRate(owner);
const billingAddress = { name: "Same", street: "Same 1", postcode: null, town: "Kraków", country: "PL" };
for (let index = 0; index < many; index += 1) {
  const ask = async (method: "POST" | "PATCH", url: string, payload: object) =>
    (await server.inject({ method, url: `/api/v1/orders${url}`, headers, payload })).json();
  const { id } = await ask("POST", "", { items: [{ planId: publicId("plan", service.planId) }] });
  const { totals } = await ask("PATCH", `/${id}`, { payment: { method: "invoice", billingAddress } });
  await ask("POST", `/${id}/placement`, { total: totals.total });
}
await clock.release();

type Item = { readonly id: string };

/** Customers and a partner's accounts go by the key of whom they are. */
function withKey(item: Partial<Record<"id" | "organization" | "partner", unknown>>): Item {
  const { id } = (item.id === undefined ? (item.organization ?? item.partner ?? item) : item) as Item;
  return { ...item, id };
}

async function read(url: string, query: Readonly<Record<string, string>>) {
  const asker = ofOperators.includes(url) ? operator : ofPartners.includes(url) ? agent : headers;
  const answer = await server.inject({ url: `${url}?${new URLSearchParams(query)}`, headers: asker });
  expect(answer.statusCode, answer.body).toBe(200);
  const page = answer.json() as { items: Item[]; nextCursor: string | null };
  expect(Object.keys(page)).toEqual(expect.arrayContaining(["items", "nextCursor"]));
  return { ...page, items: page.items.map(withKey) };
}

async function walk(url: string, query: Readonly<Record<string, string>>, limit: number) {
  const seen: Item[] = [];
  let cursor: string | null = null;
  do {
    const page = await read(url, { ...query, limit: String(limit), ...(cursor ? { cursor } : {}) });
    expect(page.items.length).toBeLessThanOrEqual(limit);
    // A page that says that more follows is full, and a walk ends.
    if (page.nextCursor !== null) expect(page.items).toHaveLength(limit);
    seen.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== null && seen.length < 1000);
  return seen;
}

const isList = (name: string) =>
  /^GET /.test(name) &&
  !/health|ready|\/me$|[a-zA-Z]}$|partner-of-record$|chosen-partner$|matches$|portfolio$|console-overview$|vendor-settings$|notice-preferences$|\.csv$/.test(
    name,
  );
const lists = operations.filter(({ name }) => isList(name));

test("every list is known here, and none answers more than it was asked for", () => {
  expect(lists.map(({ path }) => path).sort()).toEqual([
    "/api/v1/api-keys",
    "/api/v1/audit-events",
    "/api/v1/charges",
    "/api/v1/clearing-proposals",
    "/api/v1/customers",
    "/api/v1/directory/partners",
    "/api/v1/help-answers",
    "/api/v1/imports",
    "/api/v1/imports/{id}/faults",
    "/api/v1/notices",
    "/api/v1/orders",
    "/api/v1/organizations",
    "/api/v1/organizations/{id}/people",
    "/api/v1/outgoing-mail",
    "/api/v1/partner-accounts",
    "/api/v1/partner-messages",
    "/api/v1/partner-relationships",
    "/api/v1/partners",
    "/api/v1/partners/{id}/authorizations",
    "/api/v1/partners/{id}/suspensions",
    "/api/v1/people",
    pricesOfPlan,
    "/api/v1/portfolio/subscriptions",
    "/api/v1/removal-requests",
    "/api/v1/reseller-invitations",
    "/api/v1/services",
    "/api/v1/sessions",
    "/api/v1/subscriptions",
    "/api/v1/subscriptions/{id}/partner-of-record/corrections",
    "/api/v1/subscriptions/{id}/partner-of-record/history",
    "/api/v1/support-messages",
    "/api/v1/tax-rates",
  ]);
});

// What a person has few of comes whole.
const whole = ["/api/v1/help-answers", pricesOfPlan, "/api/v1/services", "/api/v1/sessions", "/api/v1/tax-rates"];

test.each(whole)("%s comes whole, in the same shape as every list", async (url) => {
  const address = url.replace("{id}", publicId("plan", service.planId));
  expect((await read(address, {})).nextCursor).toBeNull();
});

const sorts: Readonly<Record<string, readonly string[]>> = {
  "/api/v1/subscriptions": ["name", "-name", "renewsOn", "-renewsOn", "seats", "-seats"],
  "/api/v1/partners": ["name", "-name", "partnerId", "-partnerId", "town", "-town"],
  "/api/v1/organizations": ["name", "-name", "createdAt", "-createdAt"],
};

describe.each(lists.filter(({ path }) => !whole.includes(path)))("$path", ({ path, parameters }) => {
  const url = path
    .replace("/subscriptions/{id}/partner-of-record", recordOf(0).slice("/api/v1".length))
    .replace("/api/v1/imports/{id}/faults", faultsOfImport)
    .replace("/api/v1/organizations/{id}/people", ofCompany)
    .replace("/api/v1/partners/{id}/", ofAccount(""));
  const queries = sorts[path]?.map((sort) => ({ sort })) ?? [{}];

  test("takes limit and cursor, and says so", () => {
    expect(parameters.map(({ name }) => name)).toEqual(expect.arrayContaining(["limit", "cursor"]));
  });

  test.each(queries)(
    "walked with %j, gives each row once, in the same order whatever the size of the pages",
    async (query) => {
      const all = await walk(url, query, 200);
      expect(all.length).toBeGreaterThanOrEqual(many);
      expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
      for (const limit of [1, 2, 5, many, all.length, all.length - 1]) {
        expect((await walk(url, query, limit)).map(({ id }) => id)).toEqual(all.map(({ id }) => id));
      }
    },
  );

  test("answers 50 where nothing is said, or all where there are fewer", async () => {
    const all = await walk(url, {}, 200);
    expect((await read(url, {})).items).toHaveLength(Math.min(50, all.length));
  });
});

test("a row that comes while somebody walks neither repeats another nor hides it", async () => {
  const url = "/api/v1/subscriptions";
  const before = await walk(url, {}, 200);
  const first = await read(url, { limit: "5" });
  const fresh = await makeSubscription(owner, organization, service);
  const rest: Item[] = [];
  for (let cursor = first.nextCursor; cursor; ) {
    const page = await read(url, { limit: "5", cursor });
    rest.push(...page.items);
    cursor = page.nextCursor;
  }
  const walked = [...first.items, ...rest].map(({ id }) => id);
  expect(new Set(walked).size).toBe(walked.length);
  expect(walked.filter((id) => id !== publicId("subscription", fresh.id))).toEqual(before.map(({ id }) => id));
});

test("names are sorted as Polish sorts them, and walked so too", async () => {
  const letters = ["Żubr", "Zebra", "Łoś", "Lis", "Ćma", "Cap", "Ósma", "Osa"];
  await Promise.all(
    letters.map((name) => makeLocation(owner, { name, authorizations: [{ serviceId: service.id, country: "NO" }] })),
  );
  const walked = await walk("/api/v1/directory/partners", { country: "NO" }, 1);
  expect(walked.map((item) => (item as Item & { name: string }).name)).toEqual(
    [...letters].sort(new Intl.Collator("pl").compare),
  );
});
