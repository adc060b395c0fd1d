export const subscriptionStates = ["pending", "active", "suspended", "cancelled", "expired"] as const;

export type SubscriptionState = (typeof subscriptionStates)[number];

/** The moves that a subscription may make; every other is refused. */
export const subscriptionMoves = {
  pending: ["active", "cancelled"],
  active: ["suspended", "cancelled", "expired"],
  suspended: ["active", "cancelled", "expired"],
  cancelled: [],
  expired: [],
} as const satisfies Record<SubscriptionState, readonly SubscriptionState[]>;

export function mayMove(from: SubscriptionState, to: SubscriptionState): boolean {
  return (subscriptionMoves[from] as readonly SubscriptionState[]).includes(to);
}

/** Final cancellation and expiry end a subscription, and with it its partner's period (rule 9). */
export function hasEnded(state: SubscriptionState): boolean {
  return state === "cancelled" || state === "expired";
}
