import { publicId } from "../../../../contract/ids.ts";
import { problems } from "../../../../contract/problems.ts";
import type { Action, Obstacle, PartnerRelationship } from "../../../../contract/resources.ts";
import { sentences } from "../../../../contract/sentences.ts";
import { hasEnded } from "../../../../domain/subscription-states.ts";
import { sentence } from "../../platform/language/format.ts";
import type { Reader } from "../audit-event/actor-view.ts";
import { partnerContact } from "../partner/partner-view.ts";
import type { RelationshipRow } from "./relationship-queries.ts";

/** What still stands in the way of ending a relationship with a reseller: all that it sold and that has not ended (rule 10). */
export function obstaclesOf(row: RelationshipRow): Obstacle[] {
  return row.subscriptions
    .filter(({ state }) => !hasEnded(state))
    .map(({ id, name, state }) => ({ kind: "subscription", id: publicId("subscription", id), name, state }));
}

/** A customer never ends it alone; the reseller does, once nothing stands in the way. */
function removal(row: RelationshipRow, reader: Reader): Action {
  const obstacles = obstaclesOf(row);
  const reason = "reseller-must-end-it";
  const text = sentence(problems[reason].detail, reader.language, { count: obstacles.length });
  return { allowed: false, reason, sentence: text, obstacles };
}

export function relationshipView(row: RelationshipRow, reader: Reader): PartnerRelationship {
  const isReseller = row.kind === "reseller";
  return {
    id: publicId("relationship", row.id),
    kind: row.kind,
    organization: { id: publicId("organization", row.organization_id), name: row.organization_name },
    partner: partnerContact(row.partner),
    since: row.since.toISOString(),
    until: null,
    ended: null,
    subscriptions: row.subscriptions.map((one) => ({ ...one, id: publicId("subscription", one.id) })),
    partnerSees: [sentence(sentences[isReseller ? "reseller-sees" : "partner-of-record-sees"], reader.language)],
    removalInstructionsUrl: isReseller ? row.partner.removal_instructions_url : null,
    removalRequestId: null,
    actions: isReseller ? { remove: removal(row, reader), askForRemoval: { allowed: true } } : null,
  };
}
