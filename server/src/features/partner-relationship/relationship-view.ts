import { publicId } from "../../../../contract/ids.ts";
import type { PartnerRelationship } from "../../../../contract/resources.ts";
import type { PersonActor } from "../../access/actor.ts";
import type { Reader } from "../audit-event/actor-view.ts";
import { partnerContact } from "../partner/partner-view.ts";
import { relationshipActions } from "./end-refusal-view.ts";
import { clearableObstacles } from "./obstacle-view.ts";
import type { RelationshipRow } from "./relationship-queries.ts";
import { partnerSees } from "./sees-view.ts";

export function relationshipView(row: RelationshipRow, actor: PersonActor, reader: Reader): PartnerRelationship {
  const isReseller = row.kind === "reseller";
  const facts = { hasRequest: row.request_id !== null, granted: row.granted };
  const obstacles = clearableObstacles(row.obstacles, { actor, granted: row.granted, reader });
  return {
    id: publicId("relationship", row.id),
    kind: row.kind,
    organization: { id: publicId("organization", row.organization_id), name: row.organization_name },
    partner: partnerContact(row.partner),
    since: row.since.toISOString(),
    until: row.until?.toISOString() ?? null,
    ended: row.ended_by && { by: row.ended_by, reason: row.end_reason },
    subscriptions: row.subscriptions.map((one) => ({ ...one, id: publicId("subscription", one.id) })),
    partnerSees: partnerSees(row.kind, reader.language),
    removalInstructionsUrl: isReseller ? row.partner.removal_instructions_url : null,
    removalRequestId: row.request_id && publicId("removalRequest", row.request_id),
    actions: isReseller && !row.until ? relationshipActions(actor, facts, obstacles, reader) : null,
  };
}
