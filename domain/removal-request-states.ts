/**
 * Where a customer's request to end a reseller relationship stands. A date was promised, or the reseller objected; the vendor has the
 * case once a date has passed (`escalated`) or an objection stands; `granted`: the vendor decided for the customer, and the
 * relationship ends as soon as nothing stands in the way; `refused`: the vendor decided that it stays.
 */
export const removalRequestStates = [
  "asked",
  "date-promised",
  "objected",
  "escalated",
  "granted",
  "withdrawn",
  "refused",
  "done",
] as const;

export type RemovalRequestState = (typeof removalRequestStates)[number];

export type RemovalRequestMover = "customer" | "reseller" | "operator" | "clock";

const anywhereOpen = { withdrawn: ["customer"], done: ["reseller"] } as const;
const decided = { granted: ["operator"], refused: ["operator"] } as const;

/** The moves of a removal request; every other is refused. `done` is the end of the relationship itself. */
export const removalRequestMoves = {
  asked: { ...anywhereOpen, "date-promised": ["reseller"], objected: ["reseller"], escalated: ["clock"] },
  "date-promised": { ...anywhereOpen, "date-promised": ["reseller"], objected: ["reseller"], escalated: ["clock"] },
  objected: { ...anywhereOpen, ...decided },
  escalated: { ...anywhereOpen, ...decided },
  granted: { withdrawn: ["customer"], done: ["reseller", "operator"] },
  withdrawn: {},
  refused: {},
  done: {},
} as const satisfies Record<RemovalRequestState, Partial<Record<RemovalRequestState, readonly RemovalRequestMover[]>>>;

/** Whether a removal request may go from one state to another, by that mover's doing. */
export function mayMoveRemovalRequest(
  from: RemovalRequestState,
  to: RemovalRequestState,
  by: RemovalRequestMover,
): boolean {
  const moves: Partial<Record<RemovalRequestState, readonly RemovalRequestMover[]>> = removalRequestMoves[from];
  return moves[to]?.includes(by) ?? false;
}

/** Whether the vendor has to decide it. */
export function isCase(state: RemovalRequestState): boolean {
  return state === "objected" || state === "escalated";
}

/** Whether it still waits for its end. */
export function isRemovalRequestOpen(state: RemovalRequestState): boolean {
  return Object.keys(removalRequestMoves[state]).length > 0;
}
