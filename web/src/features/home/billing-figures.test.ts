import { expect, test } from "vitest";
import type { SubscriptionSummary } from "../../../../contract/resources.ts";
import { billingFigures } from "./billing-figures.ts";

const partner = { id: "ptn_1", partnerId: "1000123", name: "Kowal IT Kraków", town: "Kraków", country: "PL" };

function subscription(facts: Partial<SubscriptionSummary>): SubscriptionSummary {
  return {
    id: "sub_1",
    name: "Baltic Mail Standard",
    service: { id: "svc_1", code: "baltic-mail", name: "Baltic Mail" },
    plan: { id: "pln_1", code: "standard", name: "Standard" },
    organization: { id: "org_1", name: "Zielona Farma sp. z o.o." },
    state: "active",
    seats: 1,
    term: "yearly",
    price: { amount: "1.00", currency: "PLN" },
    total: { amount: "1.00", currency: "PLN" },
    countryOfUse: "PL",
    startsOn: "2026-01-01",
    termStartsOn: "2026-01-01",
    plannedChange: null,
    renewsOn: "2027-01-01",
    autoRenew: true,
    endedAt: null,
    reseller: null,
    partnerOfRecord: null,
    ...facts,
  };
}

test("a subscription that a reseller sold does not count as one without a partner", () => {
  const { withoutPartner } = billingFigures([
    subscription({ reseller: partner }),
    subscription({ partnerOfRecord: { partner, since: "2026-01-01T00:00:00.000Z" } }),
    subscription({}),
  ]);
  expect(withoutPartner).toBe(1);
});

test("the next renewal is the earliest that will happen by itself", () => {
  const { nextRenewal, active } = billingFigures([
    subscription({ id: "sub_late", renewsOn: "2027-05-01" }),
    subscription({ id: "sub_next", renewsOn: "2027-02-01" }),
    subscription({ id: "sub_off", renewsOn: "2027-01-01", autoRenew: false }),
    subscription({ id: "sub_suspended", renewsOn: "2026-12-01", state: "suspended" }),
  ]);
  expect([nextRenewal?.id, active]).toEqual(["sub_next", 3]);
});

test("with nothing to renew there is no next renewal", () => {
  expect(billingFigures([subscription({ renewsOn: null })]).nextRenewal).toBeNull();
});
