import { sql } from "kysely";
import type { OrderTotals } from "../../../../domain/order-totals.ts";
import { type Query, query } from "../../platform/database/query.ts";
import type { OrderRow } from "./order-queries.ts";
import type { ChargeRow, PlacedItemRow } from "./placed-rows.ts";

/** What the items are fixed at, and what they became. */
export function fixItems(organizationId: string, rows: readonly PlacedItemRow[]): Query<unknown> {
  return sql`
    update order_item i
    set amount_minor = n.amount_minor, tax_basis_points = n.tax_basis_points, subscription_id = n.subscription_id
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as n (id uuid, amount_minor bigint, tax_basis_points int, subscription_id uuid)
    where i.organization_id = ${organizationId} and i.id = n.id`.compile(query);
}

export interface Placing {
  readonly placedBy: string;
  readonly eventId: string;
  readonly totals: OrderTotals;
  readonly at: Date;
}

/** The order is placed: from here on the database refuses every change of it. */
export function fixOrder(order: OrderRow, { placedBy, eventId, totals, at }: Placing): Query<unknown> {
  return sql`
    update "order" set
      state = 'placed', revision = ${order.revision + 1}, changed_at = ${at}, order_number = nextval('order_number'),
      placed_at = ${at}, placed_by = ${placedBy}, placed_event_id = ${eventId}, currency = ${totals.net.currency},
      net_minor = ${totals.net.minor.toString()}, tax_minor = ${totals.tax.minor.toString()}
    where organization_id = ${order.organization_id} and id = ${order.id}`.compile(query);
}

export function writeCharges(rows: readonly ChargeRow[]): Query<unknown> {
  return sql`
    insert into charge (
      organization_id, id, subscription_id, order_id, kind, at, period_starts_on, period_ends_on, seats, currency, net_minor,
      tax_basis_points, event_id)
    select organization_id, id, subscription_id, order_id, kind, at, period_starts_on, period_ends_on, seats, currency,
      net_minor, tax_basis_points, event_id
    from jsonb_populate_recordset(null::charge, ${JSON.stringify(rows)}::jsonb)`.compile(query);
}
