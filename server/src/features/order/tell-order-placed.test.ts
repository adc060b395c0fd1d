import { expect, test } from "vitest";
import { rowId } from "../../../../contract/ids.ts";
import type { Order } from "../../../../contract/orders.ts";
import { mailsMadeBy, testOffice } from "../../../../test-kit/made-mails.ts";
import { makePerson } from "../../../../test-kit/make-person.ts";
import { address, startOrderScene } from "../../../../test-kit/order-scene.ts";
import { tellPartnerOfRecordChange } from "../partner-of-record/tell-partner-of-record-change.ts";
import { tellOrderPlaced } from "./tell-order-placed.ts";

const scene = await startOrderScene();
const { app, owner } = scene.database;

async function place() {
  const cast = await scene.makeCast();
  const { buyer, kowal, service, organization } = cast;
  const company = { ...organization, kind: "customer" } as const;
  const billing = await makePerson(owner, company, { role: "billing-admin", language: "pl", name: "Bartek" });
  const { id, items } = await buyer.startReady(service);
  await buyer.name(id, kowal.partnerId);
  const seats = items.map((item) => ({ id: item.id, planId: item.plan.id, seats: 25 }));
  const payment = { method: "invoice", purchaseOrderNumber: "ZF/2026/17", billingAddress: address } as const;
  await buyer.change(id, { items: seats, payment });
  const { totals } = await buyer.order(id);
  const order = (await buyer.place(id, totals?.total)).json() as Order;
  const orderId = rowId("order", id) ?? "";
  const organizationId = organization.id;
  const tell = () =>
    mailsMadeBy(owner, organizationId, () =>
      tellOrderPlaced({ pool: app, office: testOffice }, { organizationId, orderId }),
    );
  return { ...cast, billing, order, tell };
}

const amount = (text: string) => text.replaceAll(/[\s\u00a0\u202f]/g, "");

test("the confirmation says what the order's page says, to each admin in their language, once", async () => {
  const { order, tell, annaPerson, billing, kowal } = await place();
  const mails = await tell();
  expect(mails.map(({ to_address }) => to_address).sort()).toEqual([annaPerson.email, billing.email].sort());
  const english = mails.find(({ language }) => language === "en");
  const polish = mails.find(({ language }) => language === "pl");
  expect(english?.subject).toBe(`Order ${order.number} is placed`);
  expect(polish?.subject).toBe(`Zamówienie ${order.number} jest złożone`);
  for (const mail of [english, polish]) {
    const text = mail?.text ?? "";
    for (const said of [order.items[0]?.name ?? "", "ZF/2026/17", kowal.name, kowal.partnerId, annaPerson.name]) {
      expect(text).toContain(said);
    }
    for (const line of Object.values(address).slice(0, 2)) expect(text).toContain(line);
    expect(text).toContain(`https://admin.example/admin/orders/${order.id}`);
  }
  // 25 × 400.00, and 23 % of it.
  expect(order.totals).toMatchObject({ net: { amount: "10000.00" }, total: { amount: "12300.00" } });
  expect(english?.text).toContain("25 licences, PLN 400.00 each per year".replaceAll(" 400", "\u00a0400"));
  expect(english?.text).toMatch(/^Total: PLN\s12,300\.00$/m);
  expect(english?.text).toMatch(/^Tax \(Poland, 23%\): PLN\s2,300\.00$/m);
  expect(amount(polish?.text ?? "")).toContain("25licencjipo400,00złzarok");
  expect(amount(polish?.text ?? "")).toContain("Razem:12300,00zł");
  expect(await tell()).toEqual([]);
});

test("of a partner named while buying the partner is told, and the customer by the confirmation alone", async () => {
  const { order, kowal, organization } = await place();
  const subscriptionId = rowId("subscription", order.items[0]?.subscriptionId ?? "") ?? "";
  const organizationId = organization.id;
  const mails = await mailsMadeBy(owner, organizationId, () =>
    tellPartnerOfRecordChange({ pool: app, office: testOffice }, { organizationId, subscriptionId }),
  );
  expect(mails.map(({ kind, to_address }) => [kind, to_address])).toEqual([
    ["partner-named", `${kowal.partnerId}@partner.example`],
  ]);
});

test("a draft is not confirmed", async () => {
  const { buyer, service, organization } = await scene.makeCast();
  const { id } = await buyer.startReady(service);
  const orderId = rowId("order", id) ?? "";
  const mails = await mailsMadeBy(owner, organization.id, () =>
    tellOrderPlaced({ pool: app, office: testOffice }, { organizationId: organization.id, orderId }),
  );
  expect(mails).toEqual([]);
});
