import { v7 } from "uuid";
import { publicId } from "../../../../contract/ids.ts";
import type { OrderTotals } from "../../../../domain/order-totals.ts";
import { nextRenewal } from "../../../../domain/renewal.ts";
import type { AuditEntry } from "../../access/audit.ts";
import { moneyView } from "../../platform/http/money-view.ts";
import type { VersionRow } from "../partner-of-record/partner-of-record-queries.ts";
import type { NewSubscriptionRow } from "../subscription/start-subscriptions-queries.ts";
import type { OrderRow } from "./order-queries.ts";
import type { Quote, QuotedItem } from "./quote-order.ts";

/** What an item is fixed at by placing. */
export interface PlacedItemRow {
  readonly id: string;
  readonly amount_minor: string;
  readonly tax_basis_points: number;
  readonly subscription_id: string;
}

/** What a customer owes for the first term of what an item became. */
export interface ChargeRow {
  readonly organization_id: string;
  readonly id: string;
  readonly subscription_id: string;
  readonly order_id: string;
  readonly kind: "purchase";
  readonly at: Date;
  readonly period_starts_on: string;
  readonly period_ends_on: string;
  readonly seats: number;
  readonly currency: string;
  readonly net_minor: string;
  readonly tax_basis_points: number;
  readonly event_id: string;
}

/** Everything that is written when an order is placed: pure, so that what is written is decided in one place. */
export interface PlacedRows {
  readonly placedEventId: string;
  readonly events: readonly AuditEntry[];
  readonly subscriptions: readonly NewSubscriptionRow[];
  readonly namings: readonly VersionRow[];
  readonly items: readonly PlacedItemRow[];
  readonly charges: readonly ChargeRow[];
}

/** The rows of an order that is placed at this instant, at these totals. */
export function placedRows(order: OrderRow, { items }: Quote, totals: OrderTotals, at: Date): PlacedRows {
  const placedEventId = v7();
  const parts = items.map((item) => placedItem(order, item, placedEventId, at));
  const placed: AuditEntry = {
    id: placedEventId,
    organizationId: order.organization_id,
    at,
    act: "order-placed",
    through: "checkout",
    subject: { type: "order", id: order.id },
    before: { state: "draft" },
    after: {
      state: "placed",
      total: moneyView(totals.total),
      subscriptions: parts.map(({ subscription }) => publicId("subscription", subscription.id)),
    },
  };
  return {
    placedEventId,
    events: [placed, ...parts.flatMap(({ events }) => events)],
    subscriptions: parts.map(({ subscription }) => subscription),
    namings: parts.flatMap(({ naming }) => naming ?? []),
    items: parts.map(({ item }) => item),
    // What a reseller sells, it bills itself.
    charges: order.seller ? [] : parts.map(({ charge }) => charge),
  };
}

function placedItem(order: OrderRow, { row, price, net, taxBasisPoints }: QuotedItem, placedEventId: string, at: Date) {
  if (!price || !net || taxBasisPoints === null) throw new Error(`The item ${row.id} is placed without a price.`);
  const organizationId = order.organization_id;
  const subscriptionId = v7();
  const startsOn = at.toISOString().slice(0, 10);
  const renewsOn = nextRenewal(startsOn, row.term, startsOn);
  const about = {
    organizationId,
    at,
    through: "checkout",
    subject: { type: "subscription", id: subscriptionId },
  } as const;
  const started: AuditEntry = {
    ...about,
    id: v7(),
    act: "subscription-started",
    after: {
      state: "pending",
      service: row.service_code,
      plan: row.plan_code,
      seats: row.seats,
      order: publicId("order", order.id),
      ...(order.seller ? { soldBy: order.seller.partner_number } : {}),
    },
  };
  const subscription: NewSubscriptionRow = {
    organization_id: organizationId,
    id: subscriptionId,
    service_id: row.service_id,
    plan_id: row.plan_id,
    state: "pending",
    seats: row.seats,
    term: row.term,
    amount_minor: price.minor.toString(),
    currency: price.currency,
    country_of_use: row.country_of_use,
    auto_renew: true,
    created_at: at,
    starts_on: startsOn,
    renews_on: renewsOn,
    sold_by: order.seller?.id ?? null,
  };
  const charge: ChargeRow = {
    organization_id: organizationId,
    id: v7(),
    subscription_id: subscriptionId,
    order_id: order.id,
    kind: "purchase",
    at,
    period_starts_on: startsOn,
    period_ends_on: renewsOn,
    seats: row.seats,
    currency: net.currency,
    net_minor: net.minor.toString(),
    tax_basis_points: taxBasisPoints,
    event_id: placedEventId,
  };
  const item = {
    id: row.id,
    amount_minor: price.minor.toString(),
    tax_basis_points: taxBasisPoints,
    subscription_id: subscriptionId,
  };
  const named = row.partner && firstNaming(subscription, row.partner, at);
  return { subscription, charge, item, naming: named?.version, events: named ? [started, named.event] : [started] };
}

/** The partner is of record from the subscription's first instant. */
function firstNaming(
  { organization_id, id, created_at }: NewSubscriptionRow,
  partner: { readonly id: string; readonly partner_number: string },
  at: Date,
): { event: AuditEntry; version: VersionRow } {
  const eventId = v7();
  const event: AuditEntry = {
    id: eventId,
    organizationId: organization_id,
    at,
    act: "partner-of-record-named",
    through: "checkout",
    subject: { type: "subscription", id },
    before: null,
    after: { partnerId: partner.partner_number },
  };
  const version: VersionRow = {
    organization_id,
    id: v7(),
    naming_id: v7(),
    subscription_id: id,
    partner_id: partner.id,
    starts_at: created_at,
    ends_at: null,
    end_reason: null,
    named_event_id: eventId,
    ended_event_id: null,
    corrected_event_id: null,
    recorded_at: at,
  };
  return { event, version };
}
