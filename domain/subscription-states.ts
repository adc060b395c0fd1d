export const subscriptionStates = ["pending", "active", "suspended", "cancelled", "expired"] as const;

export type SubscriptionState = (typeof subscriptionStates)[number];

/** Who moves a subscription: the customer's admins, the vendor's operators (and its billing, through them), or the passing of time. */
export type Mover = "customer" | "operator" | "clock";

export interface Move {
  readonly by: readonly Mover[];
  /** What the move does to the partner of record (rule 9). */
  readonly partner: "kept" | "ended";
}

/**
 * The moves that a subscription may make; every other is refused. A customer cannot cancel what is still being set up, cannot end
 * a suspension, and cannot make anything expire: for that it turns off the automatic renewal.
 */
export const subscriptionMoves = {
  pending: {
    active: { by: ["operator", "clock"], partner: "kept" },
    cancelled: { by: ["operator"], partner: "ended" },
  },
  active: {
    suspended: { by: ["operator"], partner: "kept" },
    cancelled: { by: ["customer", "operator"], partner: "ended" },
    expired: { by: ["operator", "clock"], partner: "ended" },
  },
  suspended: {
    active: { by: ["operator"], partner: "kept" },
    cancelled: { by: ["customer", "operator"], partner: "ended" },
    expired: { by: ["operator", "clock"], partner: "ended" },
  },
  cancelled: {},
  expired: {},
} as const satisfies Record<SubscriptionState, Partial<Record<SubscriptionState, Move>>>;

/** The move from one state to another; null where there is none. */
export function moveOf(from: SubscriptionState, to: SubscriptionState): Move | null {
  const moves: Partial<Record<SubscriptionState, Move>> = subscriptionMoves[from];
  return moves[to] ?? null;
}

/** Whether a subscription may go from one state to another, by that mover's doing. */
export function mayMove(from: SubscriptionState, to: SubscriptionState, by: Mover): boolean {
  return moveOf(from, to)?.by.includes(by) ?? false;
}

/** Final cancellation and expiry end a subscription, and with it its partner's period (rule 9). */
export function hasEnded(state: SubscriptionState): boolean {
  return state === "cancelled" || state === "expired";
}
