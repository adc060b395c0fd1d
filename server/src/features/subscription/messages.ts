import { sql } from "kysely";
import { type Query, query } from "../../platform/database/query.ts";

/** Queues, in the transaction that changes a subscription, the message about it to the customer's admins. */
export function tellOfSubscription(
  organizationId: string,
  subscriptionId: string,
  { eventId, at }: { eventId: string; at: Date },
): Query<unknown> {
  const payload = JSON.stringify({ organizationId, subscriptionId, eventId });
  return sql`select enqueue_later(
    'tell-subscription-change', ${payload}::json, ${at}::timestamptz, ${`subscription-change:${eventId}`})`.compile(
    query,
  );
}
