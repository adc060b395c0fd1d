import { sql } from "kysely";
import { type Query, query } from "../../platform/database/query.ts";
import { lockedSubscriptionTables, type SubscriptionRow, subscriptionColumns } from "./subscription-queries.ts";

/** A subscription whose term is over: it is renewed or expires. */
export interface DueRow {
  readonly organization_id: string;
  readonly id: string;
  readonly renews_on: string;
  /** The day on which it was asked. */
  readonly today: string;
}

const today = sql`(current_instant() at time zone 'UTC')::date`;
const lives = sql`state in ('active', 'suspended')`;

/**
 * What is due in every organization, the oldest first, after a given one. Asked for by the owner: no organization sees all of it.
 */
export function dueAfter(after: DueRow | null, limit: number): Query<DueRow> {
  const place = after
    ? sql`and (s.renews_on, s.organization_id, s.id) > (${after.renews_on}::date, ${after.organization_id}::uuid, ${after.id}::uuid)`
    : sql``;
  return sql<DueRow>`
    select s.organization_id, s.id, s.renews_on, ${today} as today from subscription s
    where s.renews_on <= ${today} and ${lives} ${place}
    order by s.renews_on, s.organization_id, s.id limit ${limit}`.compile(query);
}

/** One of them, locked, where it is still due and no other worker or person is at it. */
export function lockDue({ organization_id, id, renews_on }: DueRow): Query<SubscriptionRow> {
  const stillDue = sql`
    organization_id = ${organization_id} and id = ${id} and renews_on = ${renews_on}::date
    and renews_on <= ${today} and ${lives}`;
  return sql<SubscriptionRow>`
    select ${subscriptionColumns} from ${lockedSubscriptionTables(stillDue, "skip locked")}`.compile(query);
}
