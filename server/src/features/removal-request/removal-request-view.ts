import { publicId } from "../../../../contract/ids.ts";
import type { RemovalRequest } from "../../../../contract/relationships.ts";
import type { PersonActor } from "../../access/actor.ts";
import type { Reader } from "../audit-event/actor-view.ts";
import { partnerContact } from "../partner/partner-view.ts";
import { clearableObstacles, clearedObstacle } from "../partner-relationship/obstacle-view.ts";
import { requestActions } from "./actions.ts";
import type { RemovalRequestRow } from "./removal-request-queries.ts";

export function removalRequestView(row: RemovalRequestRow, actor: PersonActor, reader: Reader): RemovalRequest {
  const obstacles = clearableObstacles(row.obstacles, { actor, granted: row.state === "granted", reader });
  return {
    id: publicId("removalRequest", row.id),
    relationshipId: publicId("relationship", row.relationship_id),
    state: row.state,
    organization: { id: publicId("organization", row.organization_id), name: row.organization_name },
    partner: partnerContact(row.partner),
    askedAt: row.asked_at.toISOString(),
    reason: row.reason,
    answerBy: row.answer_by.toISOString(),
    promisedDate: row.promised_date,
    objection: row.objection,
    answeredAt: row.answered_at?.toISOString() ?? null,
    escalatedAt: row.escalated_at?.toISOString() ?? null,
    decision: decisionIn(row),
    endedAt: row.ended_at?.toISOString() ?? null,
    obstacles,
    cleared: row.cleared.map(clearedObstacle),
    actions: requestActions(actor, row, obstacles, reader),
  };
}

function decisionIn({ decided_at, outcome, decision_reason }: RemovalRequestRow): RemovalRequest["decision"] {
  if (!decided_at || !outcome) return null;
  return { at: decided_at.toISOString(), outcome, reason: decision_reason ?? "" };
}
