import { afterAll, describe, expect, test } from "vitest";
import { publicId, rowId } from "../../../../contract/ids.ts";
import { openConsole } from "../../../../test-kit/console-scene.ts";
import { makeOrganization } from "../../../../test-kit/make-organization.ts";
import { makeHeadquarters, makeLocation } from "../../../../test-kit/make-partner.ts";
import { makePerson } from "../../../../test-kit/make-person.ts";
import { makeResellerRelationship } from "../../../../test-kit/make-reseller-relationship.ts";
import { makeService } from "../../../../test-kit/make-service.ts";
import { makeSubscription } from "../../../../test-kit/make-subscription.ts";

const { owner, ask, visit, actsAbout, database } = await openConsole();
afterAll(() => database.clock.release());

let numbers = 4_000_000;
const head = (more: object = {}) => ({
  partnerId: String(++numbers),
  kind: "headquarters",
  name: "Nowa Chmura Centrala",
  town: "Łódź",
  country: "PL",
  email: "biuro@nowachmura.example",
  ...more,
});
const keyOf = (id: string) => rowId("partner", id) as string;

describe("registering", () => {
  test("a headquarters account and its location stand in the register with all that was said, and in the audit", async () => {
    const company = await makeOrganization(owner, { kind: "partner", name: "Nowa Chmura" });
    const organizationId = publicId("organization", company.id);
    const headquarters = await ask("POST", "/partners", head({ organizationId }));
    expect(headquarters.status).toBe(201);
    expect(headquarters.body).toMatchObject({
      kind: "headquarters",
      state: "active",
      company: { name: "Nowa Chmura" },
    });
    const { id } = headquarters.body.partner;
    const location = await ask(
      "POST",
      "/partners",
      head({
        kind: "location",
        headquartersId: id,
        partnerId: "40 00-55 55",
        position: { latitude: 51.8, longitude: 19.4 },
        languages: ["pl", "en", "pl"],
        help: ["support"],
        resells: true,
        descriptionPl: "Wdrażamy.",
      }),
    );
    expect(location.status).toBe(201);
    expect(location.body).toMatchObject({
      partner: { partnerId: "40005555" },
      headquarters: { id },
      company: { name: "Nowa Chmura" },
      languages: ["pl", "en"],
      latitude: 51.8,
      resells: true,
      listed: true,
      descriptionPl: "Wdrażamy.",
    });
    const shown = (await ask("GET", `/partners/${id}`)).body;
    expect(shown.locations).toMatchObject([{ partnerId: "40005555", headquarters: { id } }]);
    expect(await actsAbout(keyOf(id))).toEqual(["partner-registered"]);
  });

  test("is refused with a number that is taken or none, without headquarters, or for a company that is no partner's", async () => {
    const other = await makeHeadquarters(owner);
    const location = await makeLocation(owner);
    const customer = await makeOrganization(owner);
    const codeOf = async (more: object) => (await ask("POST", "/partners", head(more))).body.code;
    expect(await codeOf({ partnerId: other.partnerId })).toBe("partner-id-taken");
    expect(await codeOf({ partnerId: "12" })).toBe("malformed-partner-id");
    expect(await codeOf({ kind: "location" })).toBe("headquarters-needed");
    expect(await codeOf({ headquartersId: publicId("partner", other.id) })).toBe("headquarters-needed");
    expect(await codeOf({ kind: "location", headquartersId: publicId("partner", location.id) })).toBe(
      "headquarters-needed",
    );
    expect(await codeOf({ kind: "location", headquartersId: "ptn_nobody" })).toBe("headquarters-needed");
    expect(await codeOf({ organizationId: publicId("organization", customer.id) })).toBe("not-a-partner-company");
    const old = await makeHeadquarters(owner, { state: "retired" });
    expect(await codeOf({ kind: "location", headquartersId: publicId("partner", old.id) })).toBe(
      "headquarters-not-active",
    );
  });

  test("of many who register one number at once, one does; repeated under its key, it is done once", async () => {
    const wanted = head();
    const answers = await Promise.all(Array.from({ length: 5 }, () => ask("POST", "/partners", wanted)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409]);
    const another = head();
    const headers = { "idempotency-key": "register-once" };
    const first = await ask("POST", "/partners", another, headers);
    const again = await ask("POST", "/partners", another, headers);
    expect(again.body).toEqual(first.body);
    expect(again.headers["idempotent-replayed"]).toBe("true");
  });
});

test("a change is written with what was before, and what is so already is none", async () => {
  const company = await makeOrganization(owner, { kind: "partner", name: "Firma" });
  const location = await makeLocation(owner, { name: "Przed", resells: true });
  const path = `/partners/${publicId("partner", location.id)}`;
  const change = { name: "Po", phone: null, resells: true, organizationId: publicId("organization", company.id) };
  expect((await ask("PATCH", path, change)).body).toMatchObject({
    partner: { name: "Po" },
    company: { name: "Firma" },
  });
  await ask("PATCH", path, change);
  const { rows } = await owner.query("select act, before, after from audit_event where subject_id = $1", [location.id]);
  expect(rows).toEqual([
    {
      act: "partner-changed",
      before: { name: "Przed", organization: null },
      after: { name: "Po", organization: publicId("organization", company.id) },
    },
  ]);
  const customer = await makeOrganization(owner);
  const refused = await ask("PATCH", path, { organizationId: publicId("organization", customer.id) });
  expect(refused.body.code).toBe("not-a-partner-company");
  expect((await ask("PATCH", path, { partnerId: "99999" })).body.errors[0].field).toBe("partnerId");
  expect((await ask("PATCH", path, { organizationId: null })).body.company).toBeNull();
});

test("the list is searched, narrowed, sorted and paged, and counts what each is of record of and sold", async () => {
  const service = await makeService(owner);
  const customer = await makeOrganization(owner);
  const group = await makeHeadquarters(owner, { name: "Zażółć Group", town: "Gdynia" });
  const first = await makeLocation(owner, { name: "Zażółć Alfa", headquarters: group, resells: true, country: "LT" });
  const second = await makeLocation(owner, { name: "Zażółć Beta", headquarters: group, state: "suspended" });
  await makeResellerRelationship(owner, customer, first);
  await makeSubscription(owner, customer, service, { soldBy: first });
  await makeSubscription(owner, customer, service, { soldBy: first, state: "cancelled" });
  const names = async (query: string) =>
    (await ask("GET", `/partners?${query}`)).body.items.map((one: { name: string }) => one.name);
  expect(await names("q=zazolc")).toEqual(["Zażółć Alfa", "Zażółć Beta", "Zażółć Group"]);
  expect(await names("q=zazolc&sort=-name")).toEqual(["Zażółć Group", "Zażółć Beta", "Zażółć Alfa"]);
  expect(await names("q=zazolc&kind=headquarters")).toEqual(["Zażółć Group"]);
  expect(await names("q=zazolc&state=suspended")).toEqual(["Zażółć Beta"]);
  expect(await names("q=zazolc&resells=true")).toEqual(["Zażółć Alfa"]);
  expect(await names("country=LT")).toEqual(["Zażółć Alfa"]);
  expect(await names(`headquartersId=${publicId("partner", group.id)}`)).toEqual(["Zażółć Alfa", "Zażółć Beta"]);
  expect(await names(`q=${second.partnerId.slice(0, 4)} ${second.partnerId.slice(4)}`)).toEqual(["Zażółć Beta"]);
  const page = (await ask("GET", "/partners?q=zazolc&limit=2&sort=partnerId")).body;
  expect(page.items.map((one: { partnerId: string }) => one.partnerId)).toEqual([group.partnerId, first.partnerId]);
  const rest = (await ask("GET", `/partners?q=zazolc&limit=2&sort=partnerId&cursor=${page.nextCursor}`)).body;
  expect(rest).toMatchObject({ items: [{ partnerId: second.partnerId }], nextCursor: null });
  const { items } = (await ask("GET", "/partners?q=zazolc&sort=name")).body;
  expect(items).toMatchObject([
    { resold: 1, ofRecord: 0, locations: 0 },
    { resold: 0 },
    { resold: 1, locations: 2, headquarters: null },
  ]);
});

test("the register is the operators'", async () => {
  const company = await makeOrganization(owner, { kind: "partner" });
  const agent = await visit(await makePerson(owner, company, { role: "partner-admin" }));
  const customer = await visit(await makePerson(owner, await makeOrganization(owner)));
  for (const somebody of [agent, customer]) {
    expect((await somebody("GET", "/partners")).body.code).toBe("only-operators");
    expect((await somebody("POST", "/partners", head())).body.code).toBe("only-operators");
  }
});

test("under an If-Match no operator overwrites what another has changed meanwhile", async () => {
  const { id } = await makeLocation(owner);
  const path = `/partners/${publicId("partner", id)}`;
  const { body, headers } = await ask("GET", path);
  expect(headers.etag).toBe(body.etag);
  const ifMatch = { "if-match": body.etag };
  expect((await ask("PATCH", path, { town: "Sopot" }, ifMatch)).status).toBe(200);
  const late = await ask("PATCH", path, { town: "Gdynia" }, ifMatch);
  expect(late.body).toMatchObject({ code: "changed-meanwhile", currentPartner: { partner: { town: "Sopot" } } });
  expect(late.headers.etag).toBe(late.body.currentPartner.etag);
  const again = await ask("PATCH", path, { town: "Gdynia" }, { "if-match": late.headers.etag as string });
  expect(again.body.partner.town).toBe("Gdynia");
});
