import { expect, test } from "vitest";
import { publicId } from "../../../../contract/ids.ts";
import { openConsole } from "../../../../test-kit/console-scene.ts";
import { makeOrganization } from "../../../../test-kit/make-organization.ts";
import { makeLocation } from "../../../../test-kit/make-partner.ts";
import { makePerson } from "../../../../test-kit/make-person.ts";
import { makeResellerRelationship } from "../../../../test-kit/make-reseller-relationship.ts";
import { makeService } from "../../../../test-kit/make-service.ts";
import { makeSubscription } from "../../../../test-kit/make-subscription.ts";
import { makeTaxRate } from "../../../../test-kit/make-tax-rate.ts";

const { owner, ask, visit } = await openConsole();

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
    waiting: { removalCases: 0, supportMessages: 1, failedMail: 0, failedRenewals: 0, suspensionsUnderWay: 1 },
  });
  expect((await anna("GET", "/console-overview")).body.code).toBe("only-operators");
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
