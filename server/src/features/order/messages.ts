import { sql } from "kysely";
import { type Query, query } from "../../platform/database/query.ts";

/** Queues, in the transaction that places an order, the confirmation of it. */
export function tellOfOrder(organizationId: string, orderId: string, at: Date): Query<unknown> {
  const payload = JSON.stringify({ organizationId, orderId });
  return sql`select enqueue(
    'tell-order-placed', ${payload}::json, ${at}::timestamptz, ${`order-placed:${orderId}`})`.compile(query);
}

/** Queues, in the transaction that places an order, that what was bought is made active right after. */
export function activateSoon(organizationId: string, orderId: string, at: Date): Query<unknown> {
  const payload = JSON.stringify({ organizationId, orderId });
  return sql`select enqueue(
    'activate-subscriptions', ${payload}::json, ${at}::timestamptz, ${`activate-subscriptions:${orderId}`})`.compile(
    query,
  );
}
