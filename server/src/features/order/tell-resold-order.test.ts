import { expect, test } from "vitest";
import { publicId, rowId } from "../../../../contract/ids.ts";
import type { Order } from "../../../../contract/orders.ts";
import { mailsMadeBy, testOffice } from "../../../../test-kit/made-mails.ts";
import { makeOrganization } from "../../../../test-kit/make-organization.ts";
import { makePartnerCompany } from "../../../../test-kit/make-partner-company.ts";
import { makePerson } from "../../../../test-kit/make-person.ts";
import { makeResellerRelationship } from "../../../../test-kit/make-reseller-relationship.ts";
import { makeService } from "../../../../test-kit/make-service.ts";
import { Shopper, startOrderScene } from "../../../../test-kit/order-scene.ts";
import { tellOrderPlaced } from "./tell-order-placed.ts";

const { database, visit } = await startOrderScene();
const { owner, app } = database;

test("an order that a reseller placed is told to both sides, without sums and without the seller's name", async () => {
  const service = await makeService(owner, "Baltic Security");
  const company = await makePartnerCompany(owner, { authorizations: [{ serviceId: service.id }] });
  const customer = await makeOrganization(owner, { name: "Zielona Farma" });
  await makeResellerRelationship(owner, customer, company.location);
  const anna = await makePerson(owner, customer, { name: "Anna" });
  const seller = new Shopper(await visit(company.agent));
  const url = `/api/v1/customers/${publicId("organization", customer.id)}/orders`;
  const payload = { items: [{ planId: publicId("plan", service.planId), seats: 10 }] };
  const started = (await seller.visitor.request({ method: "POST", url, payload })).json() as Order;
  const placed = (await seller.place(started.id, started.totals?.total)).json() as Order;

  const told = { organizationId: customer.id, orderId: rowId("order", placed.id) ?? "" };
  const tell = () => mailsMadeBy(owner, customer.id, () => tellOrderPlaced({ pool: app, office: testOffice }, told));
  const mails = await tell();
  expect(mails.map(({ kind, to_address }) => [kind, to_address])).toEqual([
    ["order-placed-by-reseller", anna.email],
    ["order-sold", `${company.location.partnerId}@partner.example`],
  ]);
  for (const { text, subject } of mails) {
    expect(subject).toContain(placed.number);
    for (const said of [company.location.name, "Zielona Farma", "Licences: 10"]) expect(text).toContain(said);
    expect(text).not.toContain(company.agent.name);
    expect(text).not.toMatch(/PLN|Total|removed person/);
  }
  const { rows: notices } = await owner.query("select person_id, kind, path from notice order by kind");
  expect(notices).toEqual(
    expect.arrayContaining([
      { person_id: anna.id, kind: "order-placed-by-reseller", path: `/admin/orders/${placed.id}` },
      {
        person_id: company.agent.id,
        kind: "order-sold",
        path: `/partner/customers/${publicId("organization", customer.id)}`,
      },
    ]),
  );
  expect(await tell()).toEqual([]);
});
