import { sql, type Updateable } from "kysely";
import type { Database } from "../../../../database/types.ts";
import type { Term } from "../../../../domain/renewal.ts";
import { type Query, query } from "../../platform/database/query.ts";
import type { OpenDraft } from "./open-draft.ts";

/** An item as a draft holds it. */
export interface DraftItem {
  readonly id: string;
  readonly service_id: string;
  readonly plan_id: string;
  readonly seats: number;
  readonly term: Term;
  readonly country_of_use: string;
  /** The partner's key. */
  readonly partner_id: string | null;
}

/** Says that the draft was changed, and what of its own columns. */
export function touch({ order, at }: OpenDraft, columns: Updateable<Database["order"]> = {}): Query<unknown> {
  return query
    .updateTable("order")
    .set({ ...columns, revision: order.revision + 1, changed_at: at })
    .where("organization_id", "=", order.organization_id)
    .where("id", "=", order.id)
    .compile();
}

/**
 * Writes the items of a draft in their order: those that are there already, by their key, and new ones. Sent as one JSON value, so
 * that the statement's text, and with it its plan, is the same for one item and for fifty.
 */
export function writeItems(organizationId: string, orderId: string, items: readonly DraftItem[]): Query<unknown> {
  const rows = items.map((item, index) => ({
    ...item,
    organization_id: organizationId,
    order_id: orderId,
    position: index + 1,
  }));
  return sql`
    insert into order_item (
      organization_id, id, order_id, position, service_id, plan_id, seats, term, country_of_use, partner_id)
    select organization_id, id, order_id, position, service_id, plan_id, seats, term, country_of_use, partner_id
    from jsonb_populate_recordset(null::order_item, ${JSON.stringify(rows)}::jsonb)
    on conflict (organization_id, id) do update set
      position = excluded.position, service_id = excluded.service_id, plan_id = excluded.plan_id, seats = excluded.seats,
      term = excluded.term, country_of_use = excluded.country_of_use`.compile(query);
}

/** Takes out the items of a draft that are not among those named. */
export function keepItems(organizationId: string, orderId: string, ids: readonly string[]): Query<unknown> {
  return sql`
    delete from order_item
    where organization_id = ${organizationId} and order_id = ${orderId} and not (id = any(${ids}::uuid[]))`.compile(
    query,
  );
}

/** Puts a partner on items of a draft; null takes theirs away. */
export function setPartner(
  organizationId: string,
  orderId: string,
  ids: readonly string[],
  partnerId: string | null,
): Query<unknown> {
  return sql`
    update order_item set partner_id = ${partnerId}
    where organization_id = ${organizationId} and order_id = ${orderId} and id = any(${ids}::uuid[])`.compile(query);
}
