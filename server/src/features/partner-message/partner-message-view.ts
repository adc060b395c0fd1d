import { publicId } from "../../../../contract/ids.ts";
import type { PartnerMessage } from "../../../../contract/messages.ts";
import { actorView, type Reader } from "../audit-event/actor-view.ts";
import { partnerSummary } from "../partner/partner-view.ts";
import type { PartnerMessageRow } from "./partner-message-queries.ts";

export function partnerMessageView(row: PartnerMessageRow, reader: Reader): PartnerMessage {
  const { person_id, person_name, subscription_id, subscription_name } = row;
  return {
    id: publicId("partnerMessage", row.id),
    at: row.sent_at.toISOString(),
    from: {
      person: actorView({ actor_kind: "customer", person_id, person_name }, reader),
      email: row.person_email,
      organization: { id: publicId("organization", row.organization_id), name: row.organization_name },
    },
    partner: partnerSummary(row.partner),
    subscription:
      subscription_id && subscription_name
        ? { id: publicId("subscription", subscription_id), name: subscription_name }
        : null,
    text: row.text,
    consent: row.consent,
  };
}
