import { publicId } from "../../../../contract/ids.ts";
import type { PartnerSuspension } from "../../../../contract/partner-register.ts";
import { actorView, type Reader } from "../audit-event/actor-view.ts";
import { partnerSummary } from "../partner/partner-view.ts";
import type { SuspensionRow } from "./suspension-queries.ts";

/** How far telling the customers is. */
function tellingState(row: SuspensionRow): PartnerSuspension["telling"]["state"] {
  if (row.told === row.customers) return row.customers === 0 && row.ended_at ? "taken-back" : "done";
  if (row.ended_at) return "taken-back";
  return row.tells_at > row.now ? "waiting" : "telling";
}

export function suspensionView(row: SuspensionRow, reader: Reader): PartnerSuspension {
  const operator = (personId: string, name: string | null) =>
    actorView({ actor_kind: "operator", person_id: personId, person_name: name }, reader);
  return {
    id: publicId("partnerSuspension", row.id),
    kind: row.kind,
    partner: partnerSummary(row.partner),
    accounts: row.accounts.map(partnerSummary),
    reason: row.reason,
    at: row.starts_at.toISOString(),
    by: operator(row.begun_by, row.begun_by_name),
    endedAt: row.ended_at?.toISOString() ?? null,
    endedBy: row.ended_by === null ? null : operator(row.ended_by, row.ended_by_name),
    endReason: row.end_reason,
    telling: {
      state: tellingState(row),
      startsAt: row.ended_at ? null : row.tells_at.toISOString(),
      customers: row.customers,
      told: row.told,
    },
  };
}
