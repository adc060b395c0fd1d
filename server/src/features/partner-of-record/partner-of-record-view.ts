import { publicId } from "../../../../contract/ids.ts";
import type { HistoryEntry, PartnerOfRecord } from "../../../../contract/resources.ts";
import { sentences } from "../../../../contract/sentences.ts";
import { type SubscriptionFacts, standing } from "../../../../domain/eligibility.ts";
import { sentence } from "../../platform/language/format.ts";
import { actorView, type Reader } from "../audit-event/actor-view.ts";
import { partnerContact, partnerSummary } from "../partner/partner-view.ts";
import type { EventRow, PartnerOfRecordRow } from "./partner-of-record-queries.ts";

/** The ETag of a subscription's partner of record: the version with the latest period, or that there never was one. */
export function etagOf(latest: Pick<PartnerOfRecordRow, "id"> | null): string {
  return latest ? `"${publicId("partnerOfRecord", latest.id)}"` : '"none"';
}

function correction(event: EventRow | null, reader: Reader) {
  return event && { at: event.at, by: actorView(event, reader), reason: event.reason ?? "" };
}

type Place = Pick<SubscriptionFacts, "serviceId" | "countryOfUse">;

/** Rule 6: losing an authorization later never ends a period, but the page warns. */
function authorization(row: PartnerOfRecordRow, place: Place, reader: Reader): PartnerOfRecord["authorization"] {
  if (row.ends_at) return null;
  const stands = standing(row.partner, place);
  if (stands === "eligible") return { inForce: true };
  const values = { partner: row.partner.name, vendor: reader.vendorName };
  return {
    inForce: false,
    reason: stands,
    sentence: sentence(sentences["authorization-lapsed"], reader.language, values),
  };
}

export function partnerOfRecordView(row: PartnerOfRecordRow, place: Place, reader: Reader): PartnerOfRecord {
  return {
    id: publicId("partnerOfRecord", row.id),
    partner: partnerContact(row.partner),
    since: row.starts_at.toISOString(),
    until: row.ends_at?.toISOString() ?? null,
    namedBy: actorView(row.named, reader),
    through: row.named.through,
    correction: correction(row.corrected, reader),
    authorization: authorization(row, place, reader),
  };
}

export function historyEntry(row: PartnerOfRecordRow, reader: Reader): HistoryEntry {
  return {
    id: publicId("partnerOfRecord", row.id),
    partner: partnerSummary(row.partner),
    from: row.starts_at.toISOString(),
    until: row.ends_at?.toISOString() ?? null,
    namedBy: actorView(row.named, reader),
    through: row.named.through,
    endedBy: row.ended && actorView(row.ended, reader),
    endReason: row.end_reason,
    correction: correction(row.corrected, reader),
  };
}
