import type { SubscriptionSummary } from "../../../../contract/resources.ts";

export interface BillingFigures {
  readonly active: number;
  /** As the filter No partner counts: neither a partner of record nor a reseller. */
  readonly withoutPartner: number;
  readonly nextRenewal: SubscriptionSummary | null;
}

export function billingFigures(subscriptions: readonly SubscriptionSummary[]): BillingFigures {
  const active = subscriptions.filter(({ state }) => state === "active");
  const renewing = active.filter(({ renewsOn, autoRenew }) => renewsOn !== null && autoRenew);
  return {
    active: active.length,
    withoutPartner: subscriptions.filter((one) => !one.partnerOfRecord && !one.reseller).length,
    nextRenewal: renewing.sort((one, other) => (one.renewsOn ?? "").localeCompare(other.renewsOn ?? ""))[0] ?? null,
  };
}
