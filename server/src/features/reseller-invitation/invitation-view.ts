import { publicId } from "../../../../contract/ids.ts";
import { type RelationshipSentence, relationshipSentences } from "../../../../contract/relationship-sentences.ts";
import type { ResellerInvitation } from "../../../../contract/relationships.ts";
import type { PersonActor } from "../../access/actor.ts";
import { sentence, type Values } from "../../platform/language/format.ts";
import type { Reader } from "../audit-event/actor-view.ts";
import { partnerContact } from "../partner/partner-view.ts";
import { seenInWords } from "../partner-relationship/sees-view.ts";
import { invitationActions, stateOf } from "./actions.ts";
import type { InvitationRow } from "./invitation-queries.ts";

const allows = ["allows-orders", "allows-seeing", "allows-proposals"] as const;
const allowsNot = ["allows-no-admin", "allows-no-others", "allows-no-record", "ends-by-request"] as const;

export function invitationView(row: InvitationRow, actor: PersonActor, reader: Reader): ResellerInvitation {
  const { language, vendorName } = reader;
  const fields = seenInWords("reseller", language);
  const values: Values = { vendor: vendorName, fields, days: row.removal_answer_days };
  const words = (keys: readonly RelationshipSentence[]) =>
    keys.map((key) => sentence(relationshipSentences[key], language, values));
  const { customer_id, partner, related } = row;
  const own = actor.kind === "partner";
  return {
    id: publicId("invitation", row.id),
    state: stateOf(row),
    partner: partnerContact(partner),
    organization: customer_id ? { id: publicId("organization", customer_id), name: row.customer_name ?? "" } : null,
    note: own ? row.note : null,
    sentTo: own ? row.sent_to : null,
    createdAt: row.created_at.toISOString(),
    expiresAt: row.expires_at.toISOString(),
    viewedAt: row.viewed_at?.toISOString() ?? null,
    answeredAt: row.answered_at?.toISOString() ?? null,
    declineReason: row.decline_reason,
    allows: words(allows),
    allowsNot: words(allowsNot),
    actions: invitationActions(
      actor,
      { state: row.state, overdue: row.overdue, related, inForce: partner.in_force, partner: partner.name },
      reader,
    ),
  };
}
