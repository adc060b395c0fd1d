import { v7 } from "uuid";
import type { Query } from "../../platform/database/query.ts";
import { record, supersede, type VersionRow } from "./partner-of-record-queries.ts";

export interface Ending {
  readonly at: Date;
  /** The audit event of the act that ends it. */
  readonly eventId: string;
  readonly reason: NonNullable<VersionRow["end_reason"]>;
}

/** The version that says that an open period has ended. */
export function closedVersion(open: VersionRow, { at, eventId, reason }: Ending): VersionRow {
  return {
    organization_id: open.organization_id,
    id: v7(),
    naming_id: open.naming_id,
    subscription_id: open.subscription_id,
    partner_id: open.partner_id,
    starts_at: open.starts_at,
    ends_at: at,
    end_reason: reason,
    named_event_id: open.named_event_id,
    ended_event_id: eventId,
    corrected_event_id: open.corrected_event_id,
    recorded_at: at,
  };
}

/** The statements that end an open period: its version is superseded, and one with an end is written. */
export function close(open: VersionRow, ending: Ending): Query<unknown>[] {
  return [supersede(open, ending.at), record(closedVersion(open, ending))];
}
