import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { publicId } from "../../../../contract/ids.ts";
import { openConsole } from "../../../../test-kit/console-scene.ts";
import { mailsMadeBy, testOffice } from "../../../../test-kit/made-mails.ts";
import { type MadeOrganization, makeOrganization } from "../../../../test-kit/make-organization.ts";
import { type MadePartner, makeHeadquarters, makeLocation } from "../../../../test-kit/make-partner.ts";
import { makePerson } from "../../../../test-kit/make-person.ts";
import { makeResellerRelationship } from "../../../../test-kit/make-reseller-relationship.ts";
import { makeService } from "../../../../test-kit/make-service.ts";
import { makeSubscription } from "../../../../test-kit/make-subscription.ts";
import { findLostAuthorizations } from "../partner-of-record/find-lost-authorizations.ts";
import { tellDueSuspensions } from "./tell-due-suspensions.ts";

const { owner, ask, actsAbout, database, vendor, visit } = await openConsole();
afterAll(() => database.clock.release());
const minutes = 60_000;

let customer: MadeOrganization;
let group: MadePartner;
let kraków: MadePartner;
let gdańsk: MadePartner;
const service = await makeService(owner);

beforeEach(async () => {
  await database.clock.release();
  customer = await makeOrganization(owner, { name: "Zielona Farma", mailLanguage: "pl" });
  const anna = await makePerson(owner, customer, { email: `anna-${customer.id}@zielonafarma.example` });
  group = await makeHeadquarters(owner, { name: "Kowal IT" });
  const authorizations = [{ serviceId: service.id }];
  kraków = await makeLocation(owner, { name: "Kowal IT Kraków", headquarters: group, authorizations, resells: true });
  gdańsk = await makeLocation(owner, { name: "Kowal IT Gdańsk", headquarters: group, authorizations });
  const ask = await visit(anna);
  for (const partner of [kraków, gdańsk]) {
    const subscription = await makeSubscription(owner, customer, service);
    const path = `/subscriptions/${publicId("subscription", subscription.id)}/partner-of-record`;
    expect((await ask("PUT", path, { partnerId: partner.partnerId })).status).toBe(200);
  }
});

const pathOf = ({ id }: MadePartner) => `/partners/${publicId("partner", id)}`;
const suspend = (partner: MadePartner, reason = "Unpaid", headers = {}) =>
  ask("POST", `${pathOf(partner)}/suspension`, { reason }, headers);
const tellDue = () => tellDueSuspensions({ pool: database.app, owner, office: testOffice });
const told = (by: () => Promise<unknown>) => mailsMadeBy(owner, customer.id, by);
const statesOf = async (...partners: MadePartner[]) =>
  Promise.all(partners.map(async (one) => (await ask("GET", pathOf(one))).body.state));

async function recordOf({ id }: MadeOrganization) {
  const { rows } = await owner.query("select * from partner_of_record where organization_id = $1 order by id", [id]);
  return rows;
}

describe("the preview", () => {
  test("counts what hangs on a location, and on a headquarters account with all its locations, and writes nothing", async () => {
    const other = await makeOrganization(owner, { name: "Podlipa" });
    await makeResellerRelationship(owner, other, kraków);
    await makeSubscription(owner, other, service, { soldBy: kraków });
    const one = await ask("POST", `${pathOf(kraków)}/suspension-previews`);
    expect(one.body).toMatchObject({
      accounts: [{ partnerId: kraków.partnerId }],
      customers: 2,
      ofRecord: 1,
      resold: 1,
      relationships: 1,
      draftOrders: 0,
      openInvitations: 0,
      largest: [{ organization: { name: "Podlipa" } }, { organization: { name: "Zielona Farma" }, ofRecord: 1 }],
    });
    const all = await ask("POST", `${pathOf(group)}/suspension-previews`);
    expect(all.body).toMatchObject({ customers: 2, ofRecord: 2, resold: 1 });
    expect(all.body.accounts).toHaveLength(3);
    expect(await statesOf(group, kraków)).toEqual(["active", "active"]);
    expect(await actsAbout(group.id)).toEqual([]);
  });
});

describe("a suspension", () => {
  test("takes effect at once, leaves the record as it is, and is told after five minutes, once for all its locations", async () => {
    const before = await recordOf(customer);
    const done = await suspend(group, "Contract broken");
    expect(done.status).toBe(201);
    expect(done.body).toMatchObject({ kind: "suspended", reason: "Contract broken", endedAt: null });
    expect(done.body.accounts).toHaveLength(3);
    expect(done.body.telling).toMatchObject({ state: "waiting", customers: 1, told: 0 });
    expect(await statesOf(group, kraków, gdańsk)).toEqual(["suspended", "suspended", "suspended"]);
    expect(await actsAbout(group.id)).toEqual(["partner-suspended"]);
    expect(await told(tellDue)).toEqual([]);

    await database.clock.advance(5 * minutes);
    const ofPartner = await mailsMadeBy(owner, vendor.id, async () => {
      const mails = await told(tellDue);
      expect(mails).toHaveLength(1);
      const [mail] = mails;
      expect(mail).toMatchObject({ kind: "partner-suspended", language: "pl" });
      expect(mail?.subject).toBe("Kowal IT: zawieszenie partnera firmy Baltic Cloud");
      expect(mail?.text).not.toContain("Contract broken");
    });
    expect(ofPartner).toMatchObject([{ kind: "partner-suspended", to_address: `${group.partnerId}@partner.example` }]);
    expect(ofPartner[0]?.text).toContain("Contract broken");
    expect(await told(tellDue)).toEqual([]);
    expect(await recordOf(customer)).toEqual(before);
    const shown = (await ask("GET", `/partner-suspensions/${done.body.id}`)).body;
    expect(shown.telling).toMatchObject({ state: "done", customers: 1, told: 1 });
    const audit = (await ask("GET", `/audit-events?organizationId=${publicId("organization", customer.id)}`)).body;
    expect(audit.items[0]).toMatchObject({
      act: "partner-suspended-told",
      actor: { kind: "job" },
      after: { subscriptions: 2 },
    });
  });

  test("is not told a second time by the hourly look for lost authorizations, before it or after it", async () => {
    const look = async () => {
      await owner.query("delete from graphile_worker._private_jobs");
      await findLostAuthorizations(owner);
      const { rows } = await owner.query("select payload from graphile_worker._private_jobs");
      return rows.filter(({ payload }) => payload.organizationId === customer.id);
    };
    await suspend(kraków);
    expect(await look()).toEqual([]);
    await database.clock.advance(6 * minutes);
    expect(await told(tellDue)).toHaveLength(1);
    expect(await look()).toEqual([]);
  });

  test("that is taken back within five minutes alarms nobody", async () => {
    const done = await suspend(kraków);
    const back = await ask("POST", `${pathOf(kraków)}/reinstatement`, { reason: "The wrong one" });
    expect(back.body).toMatchObject({ state: "active", suspension: null });
    await database.clock.advance(60 * minutes);
    expect(await told(tellDue)).toEqual([]);
    const { items } = (await ask("GET", `${pathOf(kraków)}/suspensions`)).body;
    expect(items).toMatchObject([
      { id: done.body.id, endReason: "The wrong one", endedBy: { kind: "operator" }, telling: { state: "taken-back" } },
    ]);
  });

  test("that was told is told to be over, five minutes after it ended, and not where the partner was suspended again", async () => {
    await suspend(kraków);
    await database.clock.advance(5 * minutes);
    await told(tellDue);
    await ask("POST", `${pathOf(kraków)}/reinstatement`, { reason: "Paid" });
    expect(await told(tellDue)).toEqual([]);
    await database.clock.advance(5 * minutes);
    expect(await told(tellDue)).toMatchObject([{ kind: "partner-reinstated" }]);
    expect(await told(tellDue)).toEqual([]);

    await suspend(kraków);
    await database.clock.advance(5 * minutes);
    await told(tellDue);
    await ask("POST", `${pathOf(kraków)}/reinstatement`, { reason: "Paid" });
    await suspend(kraków, "And again");
    await database.clock.advance(5 * minutes);
    expect(await told(tellDue)).toMatchObject([{ kind: "partner-suspended" }]);
  });

  test("that is over is told to the partner as well, once, by its reason, and not where it was not told of it", async () => {
    const ofPartner = () => mailsMadeBy(owner, vendor.id, tellDue);
    await suspend(kraków);
    await database.clock.advance(5 * minutes);
    await tellDue();
    await ask("POST", `${pathOf(kraków)}/reinstatement`, { reason: "All is paid" });
    expect(await ofPartner()).toEqual([]);
    await database.clock.advance(5 * minutes);
    const [mail, ...others] = await ofPartner();
    expect(others).toEqual([]);
    expect(mail).toMatchObject({ kind: "partner-reinstated", to_address: `${kraków.partnerId}@partner.example` });
    expect(mail?.text).toContain("All is paid");
    expect(await ofPartner()).toEqual([]);
    await suspend(kraków);
    await ask("POST", `${pathOf(kraków)}/reinstatement`, { reason: "The wrong one" });
    await database.clock.advance(60 * minutes);
    expect(await ofPartner()).toEqual([]);
  });

  test("tells a reseller's customer too, of what it sold", async () => {
    const other = await makeOrganization(owner, { name: "Podlipa" });
    await makePerson(owner, other);
    await makeResellerRelationship(owner, other, kraków);
    await makeSubscription(owner, other, service, { soldBy: kraków });
    await suspend(kraków);
    await database.clock.advance(5 * minutes);
    const [mail] = await mailsMadeBy(owner, other.id, tellDue);
    expect(mail?.text).toContain("Subscriptions that it sold you");
    expect(mail?.text).toContain("It can sell you nothing new for now.");
    expect(mail?.text).toContain("/admin/partner-relationships");
  });
});

test("every state is reached, every other move refused; a location comes back with its headquarters account", async () => {
  const codeOf = async (partner: MadePartner, act: string) =>
    (await ask("POST", `${pathOf(partner)}/${act}`, { reason: "Why" })).body.code;
  expect(await codeOf(kraków, "reinstatement")).toBe("partner-active");
  await suspend(gdańsk, "By itself");
  await suspend(group);
  expect(await codeOf(group, "suspension")).toBe("partner-suspended-already");
  expect(await codeOf(kraków, "reinstatement")).toBe("headquarters-not-active");
  const { actions } = (await ask("GET", pathOf(kraków))).body;
  expect(actions.reinstate).toMatchObject({ allowed: false, reason: "headquarters-not-active" });
  expect(actions.reinstate.sentence).toContain("Kowal IT Kraków");
  await ask("POST", `${pathOf(group)}/reinstatement`, { reason: "Paid" });
  // What was suspended by itself stays so.
  expect(await statesOf(group, kraków, gdańsk)).toEqual(["active", "active", "suspended"]);
  expect(await codeOf(gdańsk, "retirement")).toBeUndefined();
  expect(await codeOf(gdańsk, "retirement")).toBe("partner-retired");
  expect(await codeOf(gdańsk, "suspension")).toBe("partner-retired");
  await ask("POST", `${pathOf(group)}/retirement`, { reason: "Closed" });
  expect(await statesOf(group, kraków, gdańsk)).toEqual(["retired", "retired", "retired"]);
  await ask("POST", `${pathOf(group)}/reinstatement`, { reason: "Open again" });
  expect(await statesOf(group, kraków, gdańsk)).toEqual(["active", "active", "retired"]);
  expect(await codeOf(gdańsk, "reinstatement")).toBeUndefined();
  expect(await statesOf(gdańsk)).toEqual(["active"]);
});

test("suspended by many at once, it is suspended once; under one key it is answered the same", async () => {
  const answers = await Promise.all(Array.from({ length: 5 }, () => suspend(kraków)));
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409]);
  const headers = { "idempotency-key": `suspend-${gdańsk.id}` };
  const first = await suspend(gdańsk, "Once", headers);
  expect((await suspend(gdańsk, "Once", headers)).body).toEqual(first.body);
  expect((await suspend(gdańsk, "Else", headers)).body.code).toBe("idempotency-key-reused");
});

test("a location that was retired meanwhile does not come back with its headquarters account, nor is that told", async () => {
  const other = await makeOrganization(owner, { name: "Podlipa" });
  await makePerson(owner, other);
  await makeResellerRelationship(owner, other, gdańsk);
  await suspend(group);
  await database.clock.advance(5 * minutes);
  await tellDue();
  await ask("POST", `${pathOf(gdańsk)}/retirement`, { reason: "Closed" });
  await database.clock.advance(5 * minutes);
  await tellDue();
  await ask("POST", `${pathOf(group)}/reinstatement`, { reason: "Paid" });
  await database.clock.advance(5 * minutes);
  const mails = await told(async () => {
    expect(await mailsMadeBy(owner, other.id, tellDue)).toEqual([]);
  });
  expect(mails).toMatchObject([{ kind: "partner-reinstated" }]);
  expect(mails[0]?.text.match(/^.*(Subskrypcja|Subscription):.*$/gm)).toHaveLength(1);
});

test("a location that is added while its headquarters account is being suspended is suspended with it", async () => {
  const client = await owner.connect();
  await client.query("begin");
  await client.query("select from partner where id = $1 for no key update", [group.id]);
  await client.query(
    `insert into partner (id, partner_number, kind, headquarters_id, name, town, country, email)
     select gen_random_uuid(), '77' || right(partner_number, 6), 'location', headquarters_id, 'Late', town, country, email
     from partner where id = $1`,
    [kraków.id],
  );
  const suspended = suspend(group);
  await new Promise((resolve) => setTimeout(resolve, 300));
  await client.query("commit");
  client.release();
  expect((await suspended).body.accounts).toHaveLength(4);
});

test("an import that refers to a partner for minutes does not hold its suspension up", async () => {
  const client = await owner.connect();
  await client.query("begin");
  await client.query("select from partner where id in ($1, $2) for key share", [kraków.id, group.id]);
  expect((await suspend(kraków)).status).toBe(201);
  expect((await ask("PATCH", pathOf(kraków), { town: "Wieliczka" })).status).toBe(200);
  await client.query("rollback");
  client.release();
});

test("one who named the partner while it was being suspended is told as well", async () => {
  await suspend(kraków);
  const late = await makeOrganization(owner);
  await makePerson(owner, late);
  await makeResellerRelationship(owner, late, kraków);
  await database.clock.advance(5 * minutes);
  expect(await mailsMadeBy(owner, late.id, tellDue)).toHaveLength(1);
});

test("an account that was suspended before suspensions were written down can be reinstated", async () => {
  const old = await makeLocation(owner, { state: "suspended" });
  expect((await ask("POST", `${pathOf(old)}/reinstatement`, { reason: "Back" })).body.state).toBe("active");
});
