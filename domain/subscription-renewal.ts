import { type Money, times } from "./money.ts";
import { nextRenewal } from "./renewal.ts";
import { afterRenewal, type LifeFacts, type Offer, type Terms } from "./subscription-terms.ts";

/** Why a subscription that is due cannot be renewed. It stays as it is, for nobody but the vendor can help it. */
export type RenewalProblem = "plan-not-sold" | "no-tax-rate";

/** What happens to a subscription on the day on which its term ends. */
export type RenewalDecision =
  | { readonly kind: "not-due" }
  | { readonly kind: "expires" }
  | { readonly kind: "not-possible"; readonly problem: RenewalProblem }
  | {
      readonly kind: "renewed";
      /** What it is from then on: planned changes have come to be. */
      readonly terms: Terms & { readonly price: Money };
      readonly termStartsOn: string;
      readonly renewsOn: string;
      /** Renewals are counted from here, so that one that began on the 31st returns to it; from here anew after another term was chosen. */
      readonly countedFrom: string;
      /** What the customer owes for the new term, before tax; null where it owes that to the reseller that sold it. */
      readonly due: { readonly net: Money; readonly basisPoints: number } | null;
    };

/**
 * Decides what is due: one term at a time, so that after days without a server each missed term is renewed by itself. A suspended
 * subscription is renewed too, because billing has not ended it. One that a reseller sold is renewed at the price that stands: what it
 * costs is between the reseller and the customer.
 *
 * @param offers what the plans cost on the day of the renewal.
 * @param basisPoints the tax on that day; null where the vendor has set none.
 */
export function decideRenewal(
  facts: LifeFacts,
  { today, offers, basisPoints }: { today: string; offers: readonly Offer[]; basisPoints: number | null },
): RenewalDecision {
  const { state, renewsOn } = facts;
  if (renewsOn === null || renewsOn > today || (state !== "active" && state !== "suspended"))
    return { kind: "not-due" };
  if (!facts.autoRenew) return { kind: "expires" };
  const terms = afterRenewal({ planId: facts.planId, seats: facts.seats, term: facts.term }, facts.planned);
  const { soldDirectly } = facts;
  const price = soldDirectly ? offers.find((one) => one.planId === terms.planId)?.prices[terms.term] : facts.price;
  if (!price) return { kind: "not-possible", problem: "plan-not-sold" };
  if (soldDirectly && basisPoints === null) return { kind: "not-possible", problem: "no-tax-rate" };
  const countedFrom = terms.term === facts.term ? facts.countedFrom : renewsOn;
  return {
    kind: "renewed",
    terms: { ...terms, price },
    termStartsOn: renewsOn,
    renewsOn: nextRenewal(countedFrom, terms.term, renewsOn),
    countedFrom,
    due: soldDirectly && basisPoints !== null ? { net: times(price, terms.seats), basisPoints } : null,
  };
}
