import { sql } from "kysely";
import { type Query, query } from "../../platform/database/query.ts";

/** What is between a customer and its reseller, and of which both are told. */
export const newsSubjects = ["invitation", "relationship", "removal-request", "clearing-proposal"] as const;

export interface NewsOf {
  /** `relationship`: that it has begun or ended. */
  readonly subject: (typeof newsSubjects)[number];
  /** Whose row it is: the reseller's company of an invitation, else the customer. */
  readonly organizationId: string;
  readonly id: string;
}

// Rule 13: messages wait five minutes and tell the net change, so that an undone slip alarms nobody.
export const waitToTell = 5 * 60 * 1000;

/**
 * Queues, in the transaction of a move by whichever side or the clock, what is told of it. One message waits for each row: a later move
 * joins it and does not put it off.
 */
export function tellOfRelationship({ subject, organizationId, id }: NewsOf, at: Date): Query<unknown> {
  const payload = JSON.stringify({ subject, organizationId, id });
  return sql`select enqueue_later(
    'tell-of-relationship', ${payload}::json, ${new Date(at.getTime() + waitToTell)}::timestamptz,
    ${`relationship:${subject}:${id}`})`.compile(query);
}
