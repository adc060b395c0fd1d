import { describe, expect, test } from "vitest";
import { publicId, rowId } from "../../../../contract/ids.ts";
import { openConsole } from "../../../../test-kit/console-scene.ts";
import { makeOrganization } from "../../../../test-kit/make-organization.ts";
import { makePerson } from "../../../../test-kit/make-person.ts";

const { owner, ask, actsAbout, visit, vendor, operator, server } = await openConsole();
const customer = await makeOrganization(owner, { name: "Zielona Farma" });
const people = `/organizations/${publicId("organization", customer.id)}/people`;

let made = 0;
const wanted = (more: object = {}) => ({
  name: "Anna Zielińska",
  email: `anna${++made}@zielonafarma.example`,
  role: "global-admin",
  ...more,
});
const keyOf = (id: string) => rowId("person", id) as string;

describe("adding a person", () => {
  test("it stands among its organization's people, cannot sign in yet, and is in the audit without its name", async () => {
    const { status, body } = await ask("POST", people, wanted({ email: "Anna.Nowa@ZielonaFarma.example" }));
    expect(status).toBe(201);
    expect(body).toMatchObject({
      name: "Anna Zielińska",
      email: "anna.nowa@zielonafarma.example",
      organization: { name: "Zielona Farma", kind: "customer" },
      canSignIn: false,
      signInLink: null,
      lastSeenAt: null,
      roles: ["global-admin", "billing-admin", "reader"],
    });
    const { items } = (await ask("GET", `${people}?q=anna.nowa`)).body;
    expect(items).toEqual([body]);
    const { rows } = await owner.query("select * from audit_event where subject_id = $1", [keyOf(body.id)]);
    expect(rows).toMatchObject([
      { act: "person-added", organization_id: customer.id, after: { role: "global-admin" } },
    ]);
    expect(JSON.stringify(rows)).not.toContain("Zielińska");
  });

  test("an address signs in one person in the whole product; of many at once one gets it", async () => {
    const other = await makeOrganization(owner);
    const taken = await makePerson(owner, other, { email: "taken@other.example" });
    expect((await ask("POST", people, wanted({ email: "Taken@other.example" }))).body.code).toBe("address-taken");
    const same = wanted();
    const answers = await Promise.all(Array.from({ length: 4 }, () => ask("POST", people, same)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409]);
    // Erased, its address is free again.
    await ask("DELETE", `/people/${publicId("person", taken.id)}/personal-data`);
    expect((await ask("POST", people, wanted({ email: taken.email }))).status).toBe(201);
  });

  test("the role has to be one of that kind of organization", async () => {
    expect((await ask("POST", people, wanted({ role: "operator" }))).body.code).toBe("role-not-there");
    expect((await ask("POST", people, wanted({ role: "agent" }))).body.code).toBe("role-not-there");
    const operators = `/organizations/${publicId("organization", vendor.id)}/people`;
    expect((await ask("POST", operators, wanted({ role: "operator" }))).status).toBe(201);
  });
});

test("a name and a role are changed; what is so already is no change, and an erased person has none", async () => {
  const { id } = (await ask("POST", people, wanted())).body;
  const path = `/people/${id}`;
  expect((await ask("PATCH", path, { name: "Anna Nowak", role: "reader" })).body).toMatchObject({
    name: "Anna Nowak",
    role: "reader",
  });
  await ask("PATCH", path, { name: "Anna Nowak", role: "reader" });
  expect((await ask("PATCH", path, { role: "agent" })).body.code).toBe("role-not-there");
  expect((await actsAbout(keyOf(id))).sort()).toEqual(["person-added", "person-renamed", "person-role-changed"]);
  await ask("DELETE", `${path}/personal-data`);
  const erased = (await ask("GET", path)).body;
  expect(erased).toMatchObject({ name: null, email: null, canSignIn: false });
  expect(erased.actions.change).toMatchObject({ allowed: false, reason: "person-erased" });
  expect((await ask("PATCH", path, { name: "Back" })).body.code).toBe("person-erased");
  expect((await ask("POST", `${path}/sign-in-links`)).body.code).toBe("person-erased");
  expect((await ask("GET", `${people}?erased=true`)).body.items).toMatchObject([{ id }]);
});

test("under an If-Match nobody overwrites what another has changed meanwhile, a name as little as a role", async () => {
  const added = (await ask("POST", people, wanted())).body;
  const path = `/people/${added.id}`;
  const { body, headers } = await ask("GET", path);
  expect([headers.etag, body.etag]).toEqual([added.etag, added.etag]);
  const ifMatch = { "if-match": added.etag };
  const renamed = await ask("PATCH", path, { name: "Anna Nowak" }, ifMatch);
  expect(renamed.headers.etag).toBe(renamed.body.etag);
  const late = await ask("PATCH", path, { role: "reader" }, ifMatch);
  expect(late.body).toMatchObject({
    status: 412,
    code: "changed-meanwhile",
    currentPerson: { name: "Anna Nowak", role: "global-admin" },
  });
  expect(late.headers.etag).toBe(renamed.body.etag);
  expect(late.body.currentPerson.etag).toBe(renamed.body.etag);
  // What is so already is no change, whatever was seen.
  expect((await ask("PATCH", path, { name: "Anna Nowak" }, ifMatch)).status).toBe(200);
  expect((await actsAbout(keyOf(added.id))).sort()).toEqual(["person-added", "person-renamed"]);
  const again = await ask("PATCH", path, { role: "reader" }, { "if-match": late.headers.etag as string });
  expect(again.body.role).toBe("reader");
  await ask("DELETE", `${path}/personal-data`);
  expect((await ask("PATCH", path, { role: "global-admin" }, ifMatch)).body.code).toBe("person-erased");
});

test("what was kept for an operator's repeated request forgets an erased person", async () => {
  const headers = { "idempotency-key": "add-bartek" };
  const { body } = await ask("POST", people, wanted({ name: "Bartek Unikalny" }), headers);
  await ask("DELETE", `/people/${body.id}/personal-data`);
  const { rows } = await owner.query("select from idempotency_key where body like '%Unikalny%'");
  expect(rows).toEqual([]);
});

test("the last operator stays, and its page says so", async () => {
  await owner.query(
    "update person set name = null, email = null, erased_at = now() where role = 'operator' and id <> $1",
    [operator.id],
  );
  const path = `/people/${publicId("person", operator.id)}`;
  expect((await ask("GET", path)).body.actions.erase).toMatchObject({ allowed: false, reason: "last-operator" });
  expect((await ask("DELETE", `${path}/personal-data`)).body.code).toBe("last-operator");
  await makePerson(owner, vendor);
  expect((await ask("GET", path)).body.actions.erase).toEqual({ allowed: true });
});

describe("a partner's people", () => {
  test("its admin looks after those of its own company, and of nobody else; an agent after none", async () => {
    const company = await makeOrganization(owner, { kind: "partner", name: "Kowal IT" });
    const adminPerson = await makePerson(owner, company, { role: "partner-admin" });
    const agentPerson = await makePerson(owner, company, { role: "agent", name: "Jan" });
    const [admin, agent] = [await visit(adminPerson), await visit(agentPerson)];
    const jan = `/people/${publicId("person", agentPerson.id)}`;
    const self = `/people/${publicId("person", adminPerson.id)}`;
    const stranger = `/people/${publicId("person", (await makePerson(owner, customer)).id)}`;
    expect((await admin("PATCH", jan, { role: "partner-admin" })).body.role).toBe("partner-admin");
    expect((await admin("PATCH", jan, { role: "agent" })).body.role).toBe("agent");
    expect((await admin("PATCH", self, { role: "agent" })).body.code).toBe("own-role");
    expect((await admin("DELETE", `${self}/personal-data`)).body.code).toBe("own-role");
    expect((await admin("POST", `${jan}/sign-in-links`)).status).toBe(201);
    expect((await agent("GET", self)).body.actions.change.reason).toBe("only-partner-admins");
    expect((await agent("PATCH", self, { name: "Else" })).body.code).toBe("only-partner-admins");
    expect((await agent("POST", `${self}/sign-in-links`)).body.code).toBe("only-partner-admins");
    for (const somebody of [admin, agent]) {
      expect((await somebody("GET", stranger)).status).toBe(404);
      expect((await somebody("PATCH", stranger, { name: "Else" })).status).toBe(404);
      expect((await somebody("POST", `${stranger}/sign-in-links`)).status).toBe(404);
      expect((await somebody("DELETE", `${stranger}/personal-data`)).status).toBe(404);
    }
    expect((await admin("DELETE", `${jan}/personal-data`)).status).toBe(204);
    expect((await admin("GET", jan)).body.name).toBeNull();
  });
});

test("a customer's people look after nobody here", async () => {
  const anna = await visit(await makePerson(owner, customer));
  const person = `/people/${publicId("person", (await makePerson(owner, customer)).id)}`;
  expect((await anna("GET", person)).body.code).toBe("only-operators");
  expect((await anna("POST", `${person}/sign-in-links`)).body.code).toBe("only-operators");
  expect((await server.inject({ url: `/api/v1${person}` })).statusCode).toBe(401);
});
