import { sql } from "kysely";
import { type Query, query } from "../../platform/database/query.ts";
import type { SubscriptionRow } from "./subscription-queries.ts";

interface Told {
  readonly eventId: string;
  readonly at: Date;
  /**
   * The subscription as it is told of, where that counts and not what it is by the time that the message is written: handed over
   * and changed meanwhile, it is none of its former reseller's business.
   */
  readonly asOfThen?: Pick<SubscriptionRow, "sold_by" | "plan_id">;
}

/** Queues, in the transaction that changes a subscription, the message about it to the customer's admins. */
export function tellOfSubscription(
  organizationId: string,
  subscriptionId: string,
  { eventId, at, asOfThen }: Told,
): Query<unknown> {
  const asItWas = asOfThen && { soldBy: asOfThen.sold_by, planId: asOfThen.plan_id };
  const payload = JSON.stringify({ organizationId, subscriptionId, eventId, ...asItWas });
  return sql`select enqueue_later(
    'tell-subscription-change', ${payload}::json, ${at}::timestamptz, ${`subscription-change:${eventId}`})`.compile(
    query,
  );
}
