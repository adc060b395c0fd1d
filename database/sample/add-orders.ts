import { lineNet, type OrderTotals, orderTotals } from "../../domain/order-totals.ts";
import { nextRenewal } from "../../domain/renewal.ts";
import type { OrganizationKeys } from "./add-organizations.ts";
import type { ServiceKeys } from "./add-services.ts";
import { type Calendar, keyAt } from "./calendar.ts";
import type { Rows } from "./rows.ts";
import { findPlan, sampleTaxRates } from "./services.ts";
import { makeAddEvent } from "./teller.ts";

const hour = 60 * 60 * 1000;

interface Address {
  readonly billing_street: string;
  readonly billing_postcode: string;
  readonly billing_town: string;
  readonly vat_id: string;
}

/** Subscriptions that were bought in an order of their own, the oldest first: the customer's and the plan's key, and where the invoice went. */
const placed: readonly (readonly [of: string, plan: string, po: string | null, address: Address])[] = [
  [
    "mlynnadwisla",
    "baltic-security/essential",
    "MNW/2026/014",
    {
      billing_street: "ul. Nadwiślańska 8",
      billing_postcode: "87-100",
      billing_town: "Toruń",
      vat_id: "PL1234563218",
    },
  ],
  [
    "zielonafarma",
    "baltic-office/business",
    null,
    {
      billing_street: "ul. Ogrodowa 12",
      billing_postcode: "32-050",
      billing_town: "Skawina",
      vat_id: "PL1111111111",
    },
  ],
  [
    "hafenlogistik",
    "baltic-voice/team",
    null,
    { billing_street: "Schwedenkai 4", billing_postcode: "24103", billing_town: "Kiel", vat_id: "DE136695976" },
  ],
  [
    "nordlys",
    "baltic-office/basic",
    null,
    { billing_street: "Strandgata 21", billing_postcode: "9008", billing_town: "Tromsø", vat_id: "999999999MVA" },
  ],
];

/** What Zielona Farma was about to buy: found again by everybody in it. */
const draft = {
  of: "zielonafarma",
  by: "bartek",
  ago: 2,
  partner: "1000123",
  items: [
    { plan: "baltic-voice/team", seats: 6, term: "yearly" },
    { plan: "baltic-security/essential", seats: 12, term: "monthly" },
  ],
} as const;

interface Given {
  readonly rows: Rows;
  readonly calendar: Calendar;
  readonly organizations: ReadonlyMap<string, OrganizationKeys>;
  /** Locations by Partner ID. */
  readonly partners: ReadonlyMap<string, string>;
  readonly keys: ServiceKeys;
}

/** Orders that were placed, with what they became, and a draft. Told after the subscriptions' stories. */
export function addOrders(given: Given): void {
  for (const [index, [of, plan, po, address]] of placed.entries()) {
    addPlaced(given, { of, plan, po, address, number: firstNumber + index });
  }
  addDraft(given);
}

/** The number of the sample's first order, as the sequence begins. */
const firstNumber = 100_001;

/** The number that the database gave last. */
export const lastOrderNumber = firstNumber + placed.length - 1;

interface PlacedOrder {
  readonly of: string;
  readonly plan: string;
  readonly po: string | null;
  readonly address: Address;
  readonly number: number;
}

function addPlaced(given: Given, { of, plan, po, address, number }: PlacedOrder): void {
  const { rows, organizations, keys } = given;
  const customer = organizations.get(of);
  const vendor = organizations.get("balticcloud");
  const planId = keys.plans.get(plan);
  const bought = rows.subscription.find((one) => one.organization_id === customer?.id && one.plan_id === planId);
  const organization = rows.organization.find(({ id }) => id === customer?.id);
  const by = customer?.people.values().next().value;
  if (!customer || !vendor || !bought || !organization || !by) throw new Error(`The sample has no ${of} with ${plan}.`);

  const placedAt = bought.created_at as Date;
  const startedAt = new Date(placedAt.getTime() - hour);
  const orderId = keyAt(startedAt);
  const country = bought.country_of_use as keyof typeof sampleTaxRates;
  const line = {
    price: { minor: BigInt(bought.amount_minor), currency: bought.currency },
    seats: bought.seats,
    countryOfUse: country,
    taxBasisPoints: sampleTaxRates[country],
  };
  const totals = orderTotals([line]) as OrderTotals;
  const about = { subject: "order", subjectId: orderId, reason: null, actor: { kind: "customer" } } as const;
  const addEvent = makeAddEvent(rows, customer, vendor);
  addEvent({
    ...about,
    at: startedAt,
    act: "order-started",
    through: "admin-center",
    before: null,
    after: { items: 1 },
  });
  const event = addEvent({
    ...about,
    at: placedAt,
    act: "order-placed",
    through: "checkout",
    before: { state: "draft" },
    after: { state: "placed" },
  });
  const aboutIt = { organization_id: customer.id, order_id: orderId, subscription_id: bought.id };
  rows.order.push({
    organization_id: customer.id,
    id: orderId,
    state: "placed",
    revision: 3,
    created_by: by,
    created_at: startedAt,
    changed_at: placedAt,
    partner_question_answered: false,
    purchase_order_number: po,
    billing_name: organization.name,
    ...address,
    billing_country: organization.country,
    order_number: String(number),
    placed_at: placedAt,
    placed_by: by,
    placed_event_id: event,
    sold_by: null,
    reseller_company_id: null,
    currency: totals.net.currency,
    net_minor: totals.net.minor.toString(),
    tax_minor: totals.tax.minor.toString(),
  });
  const naming = rows.partner_of_record.find((one) => one.subscription_id === bought.id);
  rows.order_item.push({
    ...aboutIt,
    id: keyAt(startedAt),
    position: 1,
    service_id: bought.service_id,
    plan_id: bought.plan_id,
    seats: bought.seats,
    term: bought.term,
    country_of_use: bought.country_of_use,
    partner_id: naming?.partner_id ?? null,
    amount_minor: bought.amount_minor,
    tax_basis_points: line.taxBasisPoints,
  });
  rows.charge.push({
    ...aboutIt,
    id: keyAt(placedAt),
    kind: "purchase",
    at: placedAt,
    period_starts_on: bought.starts_on,
    period_ends_on: nextRenewal(bought.starts_on, bought.term, bought.starts_on),
    seats: bought.seats,
    currency: line.price.currency,
    net_minor: lineNet(line).minor.toString(),
    tax_basis_points: line.taxBasisPoints,
    event_id: event,
  });
}

/** A draft begins with the address of the last invoice. */
function usualAddress(customer: string): Address {
  const address = placed.findLast(([of]) => of === customer)?.[3];
  if (!address) throw new Error(`The sample has no invoice of ${customer}.`);
  return address;
}

function addDraft({ rows, calendar, organizations, partners, keys }: Given): void {
  const customer = organizations.get(draft.of);
  const vendor = organizations.get("balticcloud");
  const organization = rows.organization.find(({ id }) => id === customer?.id);
  const by = customer?.people.get(draft.by);
  const partnerId = partners.get(draft.partner);
  if (!customer || !vendor || !organization || !by || !partnerId) throw new Error("The sample's draft has nobody.");
  const at = calendar.instant(draft.ago);
  const orderId = keyAt(at);
  const order = {
    organization_id: customer.id,
    id: orderId,
    state: "draft",
    revision: 2,
    created_by: by,
    created_at: new Date(at.getTime() - hour / 6),
    changed_at: at,
    partner_question_answered: false,
    purchase_order_number: null,
    billing_name: organization.name,
    ...usualAddress(draft.of),
    billing_country: organization.country,
    order_number: null,
    placed_at: null,
    placed_by: null,
    placed_event_id: null,
    sold_by: null,
    reseller_company_id: null,
    currency: null,
    net_minor: null,
    tax_minor: null,
  } as const;
  rows.order.push(order);
  const addEvent = makeAddEvent(rows, customer, vendor);
  const about = { subject: "order", subjectId: orderId, reason: null, through: "admin-center" } as const;
  const actor = { kind: "customer", by: draft.by } as const;
  const items = draft.items.length;
  addEvent({ ...about, actor, at: order.created_at, act: "order-started", before: null, after: { items } });
  addEvent({ ...about, actor, at, act: "order-partner-named", before: null, after: { partnerId: draft.partner } });
  for (const [index, { plan, seats, term }] of draft.items.entries()) {
    const { service } = findPlan(plan, customer.country, term);
    rows.order_item.push({
      organization_id: customer.id,
      order_id: orderId,
      subscription_id: null,
      id: keyAt(at),
      position: index + 1,
      service_id: keys.services.get(service.code) ?? "",
      plan_id: keys.plans.get(plan) ?? "",
      seats,
      term,
      country_of_use: customer.country,
      partner_id: partnerId,
      amount_minor: null,
      tax_basis_points: null,
    });
  }
}
