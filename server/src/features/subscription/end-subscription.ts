import { v7 } from "uuid";
import { moveOf } from "../../../../domain/subscription-states.ts";
import type { Actor } from "../../access/actor.ts";
import { auditEntry } from "../../access/audit.ts";
import type { Query } from "../../platform/database/query.ts";
import { close } from "../partner-of-record/close-period.ts";
import { tellOfChange } from "../partner-of-record/messages.ts";
import type { PartnerOfRecordRow } from "../partner-of-record/partner-of-record-queries.ts";
import { tellOfSubscription } from "./messages.ts";
import { setState } from "./set-state.ts";
import type { SubscriptionRow } from "./subscription-queries.ts";

/**
 * The statements that end a subscription and, at the same instant, the open period of its partner of record (rule 9), with the audit
 * entry and the messages about both.
 */
export function endSubscription(
  actor: Actor,
  row: SubscriptionRow,
  period: PartnerOfRecordRow | null,
  { state, at, reason }: { state: "cancelled" | "expired"; at: Date; reason?: string },
): Query<unknown>[] {
  const { organization_id: organizationId, id } = row;
  if (moveOf(row.state, state)?.partner !== "ended") throw new Error(`${row.state} does not become ${state}.`);
  const eventId = v7();
  return [
    auditEntry(actor, {
      id: eventId,
      organizationId,
      at,
      act: "subscription-moved",
      subject: { type: "subscription", id },
      before: { state: row.state, ...(period ? { partnerId: period.partner.partner_number } : {}) },
      after: { state },
      reason: reason ?? null,
    }),
    ...(period ? close(period, { at, eventId, reason: "subscription-ended" }) : []),
    setState(row, state, at),
    ...(period ? [tellOfChange(organizationId, id, at)] : []),
    tellOfSubscription(organizationId, id, { eventId, at, asOfThen: row }),
  ];
}
