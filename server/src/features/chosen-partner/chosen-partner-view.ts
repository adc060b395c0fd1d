import type { ChosenPartner } from "../../../../contract/orders.ts";
import { partnerSummary } from "../partner/partner-view.ts";
import type { ChosenPartnerRow } from "./chosen-partner-queries.ts";

export function chosenPartnerView({ partner, chosen_at }: ChosenPartnerRow): ChosenPartner {
  return { partner: partnerSummary(partner), chosenAt: chosen_at.toISOString() };
}
