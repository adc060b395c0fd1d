export const orderStates = ["draft", "placed", "discarded"] as const;

export type OrderState = (typeof orderStates)[number];

/** The moves that an order may make. A placed order is a fact, and a discarded one is gone: both stay as they are. */
export const orderMoves = {
  draft: ["placed", "discarded"],
  placed: [],
  discarded: [],
} as const satisfies Record<OrderState, readonly OrderState[]>;

/** Why an order in this state is not open to changes; null where it is. */
export function closedReason(state: OrderState): "order-placed" | "order-discarded" | null {
  if (state === "draft") return null;
  return state === "placed" ? "order-placed" : "order-discarded";
}
