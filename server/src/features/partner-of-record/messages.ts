import { sql } from "kysely";
import { type Query, query } from "../../platform/database/query.ts";

// Rule 13: messages wait five minutes and tell the net change, so that an undone slip alarms nobody.
const wait = 5 * 60 * 1000;

/**
 * Queues, in the transaction that changes the record, the message about it to both sides. One message waits for each
 * subscription: a later change joins it and does not put it off.
 */
export function tellOfChange(organizationId: string, subscriptionId: string, at: Date): Query<unknown> {
  const payload = JSON.stringify({ organizationId, subscriptionId });
  return sql`select enqueue_later(
    'tell-partner-of-record-change', ${payload}::json, ${new Date(at.getTime() + wait)}::timestamptz,
    ${`partner-of-record:${subscriptionId}`})`.compile(query);
}

/** The same for several subscriptions of one organization. */
export function tellOfChanges(organizationId: string, subscriptionIds: readonly string[], at: Date): Query<unknown> {
  return sql`
    select enqueue_later(
      'tell-partner-of-record-change', json_build_object('organizationId', ${organizationId}::uuid, 'subscriptionId', id),
      ${new Date(at.getTime() + wait)}::timestamptz, 'partner-of-record:' || id)
    from unnest(${subscriptionIds}::uuid[]) as id`.compile(query);
}
