import { publicId } from "../../../../contract/ids.ts";
import type { SubscriptionSummary } from "../../../../contract/resources.ts";
import type { SubscriptionFacts } from "../../../../domain/eligibility.ts";
import { times } from "../../../../domain/money.ts";
import { isPlanned } from "../../../../domain/subscription-terms.ts";
import { moneyView } from "../../platform/http/money-view.ts";
import { partnerSummary } from "../partner/partner-view.ts";
import { plannedIn } from "./life-facts.ts";
import type { SubscriptionRow } from "./subscription-queries.ts";

/** What the rules ask of a subscription. */
export function subscriptionFacts(row: SubscriptionRow, presentPartnerId: string | null): SubscriptionFacts {
  return {
    state: row.state,
    soldDirectly: row.sold_by === null,
    serviceId: row.service_id,
    countryOfUse: row.country_of_use,
    presentPartnerId,
  };
}

/** Where a subscription is used and what it is of, as eligibility asks. */
export function placeOf(row: SubscriptionRow): Pick<SubscriptionFacts, "serviceId" | "countryOfUse"> {
  return { serviceId: row.service_id, countryOfUse: row.country_of_use };
}

/** What the list and the page of a subscription share. */
export function subscriptionView(row: SubscriptionRow): Omit<SubscriptionSummary, "reseller" | "partnerOfRecord"> {
  const price = { minor: BigInt(row.amount_minor), currency: row.currency };
  return {
    id: publicId("subscription", row.id),
    name: row.name,
    service: { id: publicId("service", row.service_id), code: row.service_code, name: row.service_name },
    plan: { id: publicId("plan", row.plan_id), code: row.plan_code, name: row.plan_name },
    organization: { id: publicId("organization", row.organization_id), name: row.organization_name },
    state: row.state,
    seats: row.seats,
    term: row.term,
    price: moneyView(price),
    total: moneyView(times(price, row.seats)),
    countryOfUse: row.country_of_use,
    startsOn: row.starts_on,
    termStartsOn: row.term_starts_on,
    renewsOn: row.renews_on,
    autoRenew: row.auto_renew,
    plannedChange: plannedChange(row),
    endedAt: row.ended_at?.toISOString() ?? null,
  };
}

function plannedChange(row: SubscriptionRow): SubscriptionSummary["plannedChange"] {
  if (!row.renews_on || !isPlanned(plannedIn(row))) return null;
  return {
    from: row.renews_on,
    seats: row.next_seats,
    plan: row.next_plan_id ? { id: publicId("plan", row.next_plan_id), name: row.next_plan_name ?? "" } : null,
    term: row.next_term,
  };
}

export function resellerView(row: SubscriptionRow): SubscriptionSummary["reseller"] {
  return row.reseller && partnerSummary(row.reseller);
}
