import { expect, test } from "vitest";
import { publicId, rowId } from "../../../../contract/ids.ts";
import { openConsole } from "../../../../test-kit/console-scene.ts";
import { makeOrganization } from "../../../../test-kit/make-organization.ts";
import { makeHeadquarters, makeLocation } from "../../../../test-kit/make-partner.ts";
import { makePerson } from "../../../../test-kit/make-person.ts";
import { makeResellerRelationship } from "../../../../test-kit/make-reseller-relationship.ts";
import { makeService } from "../../../../test-kit/make-service.ts";
import { makeSubscription } from "../../../../test-kit/make-subscription.ts";

const { owner, ask, actsAbout, visit } = await openConsole();
const wanted = { kind: "customer", name: "Żuraw S.A.", country: "PL", mailLanguage: "pl" };

test("an import that refers to an organization and its operator for minutes holds nothing up", async () => {
  const { body } = await ask("POST", "/organizations", {
    kind: "customer",
    name: "Firma",
    country: "PL",
    mailLanguage: "pl",
  });
  const path = `/organizations/${body.id}`;
  const added = await ask("POST", `${path}/people`, { name: "Jan", email: "jan@firma.example", role: "reader" });
  const person = `/people/${added.body.id}`;
  const client = await owner.connect();
  await client.query("begin");
  await client.query("select from organization for key share");
  await client.query("select from person for key share");
  expect((await ask("PATCH", path, { name: "Firma sp. z o.o." })).status).toBe(200);
  expect((await ask("PATCH", person, { role: "global-admin" })).status).toBe(200);
  expect((await ask("DELETE", `${person}/personal-data`)).status).toBe(204);
  await client.query("rollback");
  client.release();
});

test("an organization is added and changed, each in its audit, once under one key; what is so already is no change", async () => {
  const headers = { "idempotency-key": "add-once" };
  const added = await ask("POST", "/organizations", wanted, headers);
  expect(added.status).toBe(201);
  expect(added.body).toMatchObject({ ...wanted, people: 0, subscriptions: 0, partners: [] });
  expect((await ask("POST", "/organizations", wanted, headers)).body).toEqual(added.body);
  const path = `/organizations/${added.body.id}`;
  expect((await ask("PATCH", path, { name: "Żuraw", country: "DE" })).body).toMatchObject({
    name: "Żuraw",
    country: "DE",
  });
  await ask("PATCH", path, { name: "Żuraw" });
  expect(await actsAbout(rowId("organization", added.body.id) as string)).toEqual([
    "organization-changed",
    "organization-added",
  ]);
  expect((await ask("POST", "/organizations", { ...wanted, kind: "vendor" })).body.errors[0].field).toBe("kind");
});

test("the list is searched by name and address, narrowed, sorted and paged", async () => {
  const first = await makeOrganization(owner, { name: "Ćma Alfa", country: "LV" });
  const second = await makeOrganization(owner, { name: "Ćma Beta", country: "LV", kind: "partner" });
  await makePerson(owner, first, { email: "prezes@cma-alfa.example" });
  const names = async (query: string) =>
    (await ask("GET", `/organizations?${query}`)).body.items.map((one: { name: string }) => one.name);
  expect(await names("q=cma")).toEqual(["Ćma Alfa", "Ćma Beta"]);
  expect(await names("q=PREZES@cma")).toEqual(["Ćma Alfa"]);
  expect(await names("country=LV&kind=partner")).toEqual(["Ćma Beta"]);
  for (const [sort, order] of [
    ["name", [first, second]],
    ["-name", [second, first]],
    ["createdAt", [first, second]],
    ["-createdAt", [second, first]],
  ] as const) {
    const page = (await ask("GET", `/organizations?country=LV&limit=1&sort=${sort}`)).body;
    const rest = (await ask("GET", `/organizations?country=LV&limit=1&sort=${sort}&cursor=${page.nextCursor}`)).body;
    expect([page.items[0].name, rest.items[0].name], sort).toEqual(order.map(({ name }) => name));
    expect(rest.nextCursor).toBeNull();
  }
});

test("its page says what it has: subscriptions by state, relationships, and the accounts of a partner's company", async () => {
  const service = await makeService(owner);
  const customer = await makeOrganization(owner);
  const reseller = await makeLocation(owner, { resells: true });
  await makeSubscription(owner, customer, service);
  await makeSubscription(owner, customer, service, { state: "cancelled" });
  await makeResellerRelationship(owner, customer, reseller);
  expect((await ask("GET", `/organizations/${publicId("organization", customer.id)}`)).body).toMatchObject({
    subscriptions: 1,
    subscriptionsByState: { active: 1, cancelled: 1 },
    relationships: 1,
    draftOrders: 0,
  });
  const company = await makeOrganization(owner, { kind: "partner" });
  const group = await makeHeadquarters(owner, { organizationId: company.id, name: "Kowal IT" });
  await makeLocation(owner, { headquarters: group, name: "Kowal IT Kraków" });
  const { partners } = (await ask("GET", `/organizations/${publicId("organization", company.id)}`)).body;
  expect(partners.map((one: { name: string }) => one.name)).toEqual(["Kowal IT", "Kowal IT Kraków"]);
});

test("organizations are the operators'", async () => {
  const customer = await makeOrganization(owner);
  const anna = await visit(await makePerson(owner, customer));
  const path = `/organizations/${publicId("organization", customer.id)}`;
  expect((await anna("GET", path)).body.code).toBe("only-operators");
  expect((await anna("PATCH", path, { name: "Mine" })).body.code).toBe("only-operators");
  expect((await anna("GET", `${path}/people`)).body.code).toBe("only-operators");
});

test("under an If-Match no operator overwrites what another has changed meanwhile", async () => {
  const { id } = await makeOrganization(owner, { name: "Jodła", country: "PL" });
  const path = `/organizations/${publicId("organization", id)}`;
  const { body, headers } = await ask("GET", path);
  expect(headers.etag).toBe(body.etag);
  const ifMatch = { "if-match": body.etag };
  expect((await ask("PATCH", path, { name: "Jodła Nowa" }, ifMatch)).status).toBe(200);
  const late = await ask("PATCH", path, { name: "Jodła Inna" }, ifMatch);
  expect(late.body).toMatchObject({ code: "changed-meanwhile", currentOrganization: { name: "Jodła Nowa" } });
  expect(late.headers.etag).toBe(late.body.currentOrganization.etag);
  const again = await ask("PATCH", path, { name: "Jodła Inna" }, { "if-match": late.headers.etag as string });
  expect(again.body.name).toBe("Jodła Inna");
});
