import { sql } from "kysely";
import { type Query, query } from "../../platform/database/query.ts";

// Rule 13: messages wait five minutes and tell the net change, so that an undone slip alarms nobody.
const wait = 5 * 60 * 1000;

/** What may be told of what is between a customer and its reseller. */
export type NewsSubject = "reseller-invitation" | "reseller-relationship" | "removal-request" | "clearing-proposal";

function tellLater(subject: NewsSubject, organizationId: string, id: string, at: Date): Query<unknown> {
  const payload = JSON.stringify({ subject, organizationId, id });
  return sql`select enqueue_later(
    'tell-relationship-news', ${payload}::json, ${new Date(at.getTime() + wait)}::timestamptz,
    ${`${subject}:${id}`})`.compile(query);
}

/**
 * Queues, in the transaction of an invitation's move, what is told of it. One message waits for each invitation: a later move joins it
 * and does not put it off.
 *
 * @param organizationId the reseller's company, whose row it is.
 */
export function tellOfInvitation(organizationId: string, invitationId: string, at: Date): Query<unknown> {
  return tellLater("reseller-invitation", organizationId, invitationId, at);
}

/** The same where a reseller relationship begins or ends; both sides are told. */
export function tellOfRelationship(organizationId: string, relationshipId: string, at: Date): Query<unknown> {
  return tellLater("reseller-relationship", organizationId, relationshipId, at);
}

/** The same of a removal request that was made, answered, withdrawn, escalated or decided. */
export function tellOfRemovalRequest(organizationId: string, requestId: string, at: Date): Query<unknown> {
  return tellLater("removal-request", organizationId, requestId, at);
}

/** The same of a proposal that was made, answered, withdrawn, or lapsed. */
export function tellOfClearingProposal(organizationId: string, proposalId: string, at: Date): Query<unknown> {
  return tellLater("clearing-proposal", organizationId, proposalId, at);
}
