import { publicId } from "../../../../contract/ids.ts";
import type { PortfolioSubscription, Tie } from "../../../../contract/portfolio.ts";
import type { TieKind } from "../../../../domain/partner-sees.ts";
import { moneyView } from "../../platform/http/money-view.ts";
import { type PartnerSummaryRow, partnerSummary } from "../partner/partner-view.ts";
import type { PortfolioRow } from "./portfolio-queries.ts";

export interface TieRow {
  readonly tie: TieKind;
  readonly partner: PartnerSummaryRow;
  readonly since: Date | string;
  readonly until: Date | string | null;
}

export function tieView({ tie, partner, since, until }: TieRow): Tie {
  return {
    kind: tie,
    partner: partnerSummary(partner),
    since: new Date(since).toISOString(),
    until: until === null ? null : new Date(until).toISOString(),
  };
}

/** A customer's organization, as a partner knows it: by its name. */
export function organizationView(row: { readonly organization_id: string; readonly organization_name: string }) {
  return { id: publicId("organization", row.organization_id), name: row.organization_name };
}

export function portfolioSubscription(row: PortfolioRow): PortfolioSubscription {
  const { plan_id, plan_name, amount_minor, currency } = row;
  return {
    id: publicId("subscription", row.subscription_id),
    organization: organizationView(row),
    tie: tieView(row),
    service: { id: publicId("service", row.service_id), name: row.service_name },
    name: row.name,
    plan: plan_id && plan_name ? { id: publicId("plan", plan_id), name: plan_name } : null,
    state: row.state,
    seats: row.seats,
    renewsOn: row.renews_on,
    term: row.term,
    price: amount_minor && currency ? moneyView({ minor: BigInt(amount_minor), currency }) : null,
    countryOfUse: row.country_of_use,
  };
}
