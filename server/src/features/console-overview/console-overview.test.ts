import { expect, test } from "vitest";
import { publicId } from "../../../../contract/ids.ts";
import { openConsole } from "../../../../test-kit/console-scene.ts";
import { makeRemovalRequest } from "../../../../test-kit/make-ending.ts";
import { makeImport } from "../../../../test-kit/make-import.ts";
import { makeOrganization } from "../../../../test-kit/make-organization.ts";
import { makeOutgoingMail } from "../../../../test-kit/make-outgoing-mail.ts";
import { makeLocation } from "../../../../test-kit/make-partner.ts";
import { makePerson } from "../../../../test-kit/make-person.ts";
import { makeResellerRelationship } from "../../../../test-kit/make-reseller-relationship.ts";
import { makeService } from "../../../../test-kit/make-service.ts";
import { makeSubscription } from "../../../../test-kit/make-subscription.ts";
import { makeTaxRate } from "../../../../test-kit/make-tax-rate.ts";

const { owner, operator, ask, visit } = await openConsole();

test("it counts subscriptions by state and partner, partners, organizations, and what waits; those that ended have no partner to miss", async () => {
  const service = await makeService(owner);
  const customer = await makeOrganization(owner);
  const anna = await visit(await makePerson(owner, customer));
  const partner = await makeLocation(owner, { authorizations: [{ serviceId: service.id }], resells: true });
  await makeLocation(owner, { state: "retired" });
  await makeResellerRelationship(owner, customer, partner);
  const named = await makeSubscription(owner, customer, service);
  await makeSubscription(owner, customer, service, { state: "suspended" });
  await makeSubscription(owner, customer, service, { state: "cancelled" });
  await makeSubscription(owner, customer, service, { soldBy: partner });
  const path = `/subscriptions/${publicId("subscription", named.id)}/partner-of-record`;
  expect((await anna("PUT", path, { partnerId: partner.partnerId })).status).toBe(200);
  await ask("POST", `/partners/${publicId("partner", partner.id)}/suspension`, { reason: "Unpaid" });
  await anna("POST", "/support-messages", { page: "home", text: "Help" });

  expect((await ask("GET", "/console-overview")).body).toEqual({
    organizations: { customers: 1, partners: 0 },
    partners: { active: 2, suspended: 1, retired: 1 },
    subscriptions: { active: 2, suspended: 1, cancelled: 1 },
    withPartner: 1,
    withoutPartner: 1,
    resold: 1,
    ordersThisWeek: 0,
    waiting: [
      { kind: "suspension-under-way", count: 1, since: expect.any(String) },
      { kind: "support-message", count: 1, since: expect.any(String) },
    ],
  });
  expect((await anna("GET", "/console-overview")).body.code).toBe("only-operators");
});

test("what has waited longest stands first, each kind with how many and since when", async () => {
  const customer = await makeOrganization(owner);
  const anna = await makePerson(owner, customer);
  const partner = await makeLocation(owner, { resells: true });
  const relationship = await makeResellerRelationship(owner, customer, partner);
  const request = await makeRemovalRequest(owner, { organization: customer, partner }, { relationship, by: anna });
  const subscription = await makeSubscription(owner, customer, await makeService(owner));
  const unpaid = "update subscription set renews_on = $2, renewal_problem = 'no-tax-rate' where id = $1";
  await owner.query(unpaid, [subscription.id, "2026-10-20"]);
  const day = (text: string) => new Date(`${text}T10:00:00Z`);
  await makeOutgoingMail(owner, anna, { state: "failed", createdAt: day("2026-10-12") });
  await makeOutgoingMail(owner, anna, { state: "failed", createdAt: day("2026-11-05") });
  await makeOutgoingMail(owner, anna, { state: "sent", createdAt: day("2026-10-01") });
  await makeImport(owner, operator, day("2026-11-03"));
  const faulty = await makeImport(owner, operator, day("2026-11-02"));
  await owner.query("update import set state = 'faulty', checked_at = $2 where id = $1", [faulty, day("2026-11-04")]);
  const kinds = async () =>
    (await ask("GET", "/console-overview")).body.waiting.map(({ kind }: { kind: string }) => kind);
  const { waiting } = (await ask("GET", "/console-overview")).body;
  const old = waiting.filter(
    ({ kind }: { kind: string }) => kind !== "suspension-under-way" && kind !== "support-message",
  );
  expect(old).toEqual([
    { kind: "failed-mail", count: 2, since: "2026-10-12T10:00:00.000Z" },
    { kind: "failed-renewal", count: 1, since: "2026-10-20T00:00:00.000Z" },
    { kind: "removal-case", count: 1, since: "2026-11-01T10:00:00.000Z" },
    { kind: "import-to-confirm", count: 1, since: "2026-11-03T10:00:00.000Z" },
    { kind: "faulty-import", count: 1, since: "2026-11-04T10:00:00.000Z" },
  ]);

  // A request that was granted waits for an operator only when nothing stands in the way.
  const sold = await makeSubscription(owner, customer, await makeService(owner), { soldBy: partner });
  await owner.query(
    "update removal_request set state = 'granted', outcome = 'granted', decided_at = $2, decision_reason = 'So' where id = $1",
    [request, day("2026-11-06")],
  );
  expect(await kinds()).not.toContain("removal-to-end");
  expect(await kinds()).not.toContain("removal-case");
  await owner.query("update subscription set state = 'cancelled', ended_at = $2, auto_renew = false where id = $1", [
    sold.id,
    day("2026-11-07"),
  ]);
  expect(await kinds()).toContain("removal-to-end");
});

test("operators find subscriptions, orders and audit events of one organization, and of those whose name they type", async () => {
  const service = await makeService(owner);
  const [first, second] = [
    await makeOrganization(owner, { name: "Żabka Narzędzia" }),
    await makeOrganization(owner, { name: "Inna Firma" }),
  ];
  const subscription = await makeSubscription(owner, first, service);
  await makeSubscription(owner, second, service);
  const anna = await visit(await makePerson(owner, first));
  await makeTaxRate(owner);
  const draft = await anna("POST", "/orders", { items: [{ planId: publicId("plan", service.planId) }] });
  expect(draft.status).toBe(201);
  const organizationId = publicId("organization", first.id);
  const idsOf = async (path: string) => (await ask("GET", path)).body.items.map(({ id }: { id: string }) => id);
  const mine = [publicId("subscription", subscription.id)];
  expect(await idsOf(`/subscriptions?organizationId=${organizationId}`)).toEqual(mine);
  expect(await idsOf(`/subscriptions?q=${encodeURIComponent("żabka")}`)).toEqual(mine);
  expect(await idsOf(`/orders?organizationId=${organizationId}`)).toEqual([draft.body.id]);
  expect(await idsOf(`/orders?q=${encodeURIComponent("żabka")}`)).toEqual([draft.body.id]);
  expect(await idsOf("/orders?q=nothing")).toEqual([]);
  expect((await ask("GET", `/orders?organizationId=${organizationId}`)).body.items[0].organization.name).toBe(
    "Żabka Narzędzia",
  );
  expect(await idsOf("/subscriptions?organizationId=org_nobody")).toEqual([]);
});

test("the audit trail is narrowed by act, who, organization, subject and time", async () => {
  const { body: organization } = await ask("POST", "/organizations", {
    kind: "customer",
    name: "Śledzona",
    country: "PL",
    mailLanguage: "pl",
  });
  await ask("PATCH", `/organizations/${organization.id}`, { name: "Śledzona S.A." });
  const find = async (query: string) => (await ask("GET", `/audit-events?${query}`)).body.items;
  const actsOf = async (query: string) => (await find(query)).map(({ act }: { act: string }) => act);
  const ofIt = `organizationId=${organization.id}`;
  expect(await actsOf(ofIt)).toEqual(["organization-changed", "organization-added"]);
  expect(await actsOf(`subject=${organization.id}`)).toEqual(["organization-changed", "organization-added"]);
  expect(await actsOf(`${ofIt}&act=organization-added`)).toEqual(["organization-added"]);
  expect(await actsOf(`${ofIt}&actor=operator`)).toHaveLength(2);
  expect(await actsOf(`${ofIt}&actor=customer`)).toEqual([]);
  const [changed, added] = await find(ofIt);
  expect(changed.organization).toEqual({ id: organization.id, name: "Śledzona S.A." });
  if (changed.at !== added.at) expect(await actsOf(`${ofIt}&from=${changed.at}`)).toEqual(["organization-changed"]);
  expect(await actsOf(`${ofIt}&until=${added.at}`)).toEqual([]);
  const page = (await ask("GET", `/audit-events?${ofIt}&limit=1`)).body;
  expect((await find(`${ofIt}&limit=1&cursor=${page.nextCursor}`)).map(({ act }: { act: string }) => act)).toEqual([
    "organization-added",
  ]);
});
