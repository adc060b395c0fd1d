import type { ClearingKind } from "./clearing-proposals.ts";
import { type Money, times } from "./money.ts";
import type { SubscriptionState } from "./subscription-states.ts";

/** What is asked of a subscription that a reseller sold and proposes to clear out of the way. */
export interface ClearableFacts {
  readonly state: SubscriptionState;
  readonly seats: number;
  /** The first day after the present term. */
  readonly renewsOn: string | null;
  readonly autoRenew: boolean;
  /** What the vendor asks for one licence and term today; null where it does not sell the plan. */
  readonly listPrice: Money | null;
  /** The vendor has set a tax for where it is used. */
  readonly taxed: boolean;
}

export type ClearingRefusal =
  | "subscription-over"
  | "subscription-pending"
  | "renewal-due"
  | "not-renewed-anyway"
  | "plan-not-sold"
  | "no-tax-rate";

/** What accepting a proposal does: when and, handed over, what the customer then pays the vendor for a term, from when. */
export interface ClearingEffect {
  readonly effectiveOn: string;
  readonly price: Money | null;
  readonly paidFrom: string | null;
}

/** Why something cannot be proposed, or accepted, for a subscription; null where it can. */
export function clearingRefusal(kind: ClearingKind, facts: ClearableFacts, today: string): ClearingRefusal | null {
  if (facts.state === "pending") return "subscription-pending";
  if (facts.renewsOn === null || (facts.state !== "active" && facts.state !== "suspended")) return "subscription-over";
  if (facts.renewsOn <= today) return "renewal-due";
  if (kind === "cancel-at-term-end" && !facts.autoRenew) return "not-renewed-anyway";
  if (kind !== "hand-over") return null;
  if (!facts.listPrice) return "plan-not-sold";
  return facts.taxed ? null : "no-tax-rate";
}

/**
 * What it comes to, accepted today. Cancelled now, it ends today; at the term's end, on the day of its renewal; handed over, it is the
 * vendor's from today, and the vendor is paid from the next renewal.
 */
export function clearingEffect(kind: ClearingKind, facts: ClearableFacts, today: string): ClearingEffect {
  const { renewsOn, listPrice, seats } = facts;
  if (kind === "cancel-at-term-end") return { effectiveOn: renewsOn ?? today, price: null, paidFrom: null };
  if (kind === "cancel-now" || !listPrice) return { effectiveOn: today, price: null, paidFrom: null };
  return { effectiveOn: today, price: times(listPrice, seats), paidFrom: renewsOn };
}
