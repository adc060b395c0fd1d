import { publicId } from "../../../../contract/ids.ts";
import type { PartnerContact, PartnerSummary } from "../../../../contract/resources.ts";

export interface PartnerSummaryRow {
  readonly id: string;
  readonly partner_number: string;
  readonly name: string;
  readonly town: string;
  readonly country: string;
}

export interface PartnerContactRow extends PartnerSummaryRow {
  readonly email: string;
  readonly phone: string | null;
  readonly website: string | null;
}

export function partnerSummary(row: PartnerSummaryRow): PartnerSummary {
  return {
    id: publicId("partner", row.id),
    partnerId: row.partner_number,
    name: row.name,
    town: row.town,
    country: row.country,
  };
}

export function partnerContact(row: PartnerContactRow): PartnerContact {
  return { ...partnerSummary(row), email: row.email, phone: row.phone, website: row.website };
}
