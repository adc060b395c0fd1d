import { v7 } from "uuid";
import type { ClearingKind } from "../../../../domain/clearing-proposals.ts";
import type { CustomerActor } from "../../access/actor.ts";
import { auditEntry } from "../../access/audit.ts";
import { type Query, query } from "../../platform/database/query.ts";
import type { PartnerOfRecordRow } from "../partner-of-record/partner-of-record-queries.ts";
import { endSubscription } from "../subscription/end-subscription.ts";
import { tellOfSubscription } from "../subscription/messages.ts";
import type { SubscriptionRow } from "../subscription/subscription-queries.ts";

const nothingPlanned = { next_seats: null, next_plan_id: null, next_term: null };

/**
 * The statements that do to a subscription what the customer agreed to. Handed over, it is the vendor's at once and renewed at the
 * vendor's list price; its present term stays paid to the reseller, so that nothing is charged now.
 */
export function carryOut(
  actor: CustomerActor,
  row: SubscriptionRow,
  period: PartnerOfRecordRow | null,
  { kind, partnerNumber, at }: { readonly kind: ClearingKind; readonly partnerNumber: string; readonly at: Date },
): Query<unknown>[] {
  if (kind === "cancel-now") return endSubscription(actor, row, period, { state: "cancelled", at });
  const { organization_id: organizationId, id } = row;
  const eventId = v7();
  const handedOver = kind === "hand-over";
  const changed = handedOver ? { sold_by: null } : { auto_renew: false };
  return [
    auditEntry(actor, {
      id: eventId,
      organizationId,
      at,
      act: handedOver ? "subscription-handed-over" : "subscription-changed",
      subject: { type: "subscription", id },
      before: handedOver ? { soldBy: partnerNumber } : { autoRenew: row.auto_renew },
      after: handedOver ? { soldBy: null } : { autoRenew: false },
    }),
    query
      .updateTable("subscription")
      .set({ ...changed, ...nothingPlanned })
      .where("organization_id", "=", organizationId)
      .where("id", "=", id)
      .compile(),
    tellOfSubscription(organizationId, id, { eventId, at }),
  ];
}
