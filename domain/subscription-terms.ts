import type { Money } from "./money.ts";
import type { Term } from "./renewal.ts";
import type { SubscriptionState } from "./subscription-states.ts";

/** What was agreed to take effect at the next renewal; null is what stays. */
export interface Planned {
  readonly seats: number | null;
  readonly planId: string | null;
  readonly term: Term | null;
}

export const nothingPlanned: Planned = { seats: null, planId: null, term: null };

export function isPlanned(planned: Planned): boolean {
  return planned.seats !== null || planned.planId !== null || planned.term !== null;
}

/** What the rules of a subscription's life ask of it. */
export interface LifeFacts {
  readonly state: SubscriptionState;
  readonly soldDirectly: boolean;
  readonly planId: string;
  readonly seats: number;
  readonly term: Term;
  /** What one seat costs for the present term. */
  readonly price: Money;
  /** The first day after the present term: it is renewed then, or it expires. Null where it has ended. */
  readonly renewsOn: string | null;
  readonly countedFrom: string;
  readonly autoRenew: boolean;
  readonly planned: Planned;
}

/** A plan of the subscription's service, as it is sold where the subscription is used. */
export interface Offer {
  readonly planId: string;
  readonly minSeats: number;
  readonly maxSeats: number;
  /** What one seat costs for a term; a term that is not here is not sold. */
  readonly prices: Partial<Record<Term, Money>>;
}

/** How many seats of what, for which term: what a term costs follows from it. */
export interface Terms {
  readonly planId: string;
  readonly seats: number;
  readonly term: Term;
}

/** What a subscription is from its next renewal on, as agreed today. */
export function afterRenewal(now: Terms, planned: Planned): Terms {
  return {
    planId: planned.planId ?? now.planId,
    seats: planned.seats ?? now.seats,
    term: planned.term ?? now.term,
  };
}

/** What of the wanted terms is not so now: that is what has to be planned. */
export function differences(now: Terms, wanted: Terms): Planned {
  return {
    seats: wanted.seats === now.seats ? null : wanted.seats,
    planId: wanted.planId === now.planId ? null : wanted.planId,
    term: wanted.term === now.term ? null : wanted.term,
  };
}
