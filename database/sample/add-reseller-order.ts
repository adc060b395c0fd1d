import type { OrganizationKeys } from "./add-organizations.ts";
import type { ServiceKeys } from "./add-services.ts";
import { type Calendar, keyAt } from "./calendar.ts";
import type { Rows } from "./rows.ts";
import { findPlan } from "./services.ts";
import { makeAddEvent } from "./teller.ts";

/** What a reseller has begun to order for its customer: it stands in the way of the removal that was promised. */
const draft = {
  for: "wazka",
  by: ["chmuraplus", "ola"],
  soldBy: "1000600",
  plan: "baltic-voice/team",
  seats: 8,
  term: "yearly",
  ago: 1,
} as const;

interface Given {
  readonly rows: Rows;
  readonly calendar: Calendar;
  readonly organizations: ReadonlyMap<string, OrganizationKeys>;
  /** Locations by Partner ID. */
  readonly partners: ReadonlyMap<string, string>;
  readonly keys: ServiceKeys;
}

/** A reseller's draft, in sight of both sides. */
export function addResellerOrder({ rows, calendar, organizations, partners, keys }: Given): void {
  const [customer, vendor, company] = [draft.for, "balticcloud", draft.by[0]].map((of) => organizations.get(of));
  const by = company?.people.get(draft.by[1]);
  const partnerId = partners.get(draft.soldBy);
  if (!customer || !vendor || !company || !by || !partnerId)
    throw new Error("The sample's reseller orders for nobody.");
  const at = calendar.instant(draft.ago);
  const orderId = keyAt(at);
  rows.order.push({
    organization_id: customer.id,
    id: orderId,
    state: "draft",
    revision: 1,
    created_by: by,
    created_at: at,
    changed_at: at,
    partner_question_answered: true,
    purchase_order_number: null,
    billing_name: null,
    billing_street: null,
    billing_postcode: null,
    billing_town: null,
    billing_country: null,
    vat_id: null,
    order_number: null,
    placed_at: null,
    placed_by: null,
    placed_event_id: null,
    sold_by: partnerId,
    reseller_company_id: company.id,
    currency: null,
    net_minor: null,
    tax_minor: null,
  });
  const { service } = findPlan(draft.plan, customer.country, draft.term);
  rows.order_item.push({
    organization_id: customer.id,
    order_id: orderId,
    subscription_id: null,
    id: keyAt(at),
    position: 1,
    service_id: keys.services.get(service.code) ?? "",
    plan_id: keys.plans.get(draft.plan) ?? "",
    seats: draft.seats,
    term: draft.term,
    country_of_use: customer.country,
    partner_id: null,
    amount_minor: null,
    tax_basis_points: null,
  });
  makeAddEvent(
    rows,
    customer,
    vendor,
    company,
  )({
    subject: "order",
    subjectId: orderId,
    reason: null,
    through: "admin-center",
    actor: { kind: "partner" },
    at,
    act: "order-started",
    before: null,
    after: { items: 1, soldBy: draft.soldBy },
  });
}
