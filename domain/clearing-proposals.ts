/**
 * What a reseller proposes so that a subscription that it sold no longer stands in the way of ending the relationship: cancel it at once,
 * let it expire at the end of its term, or hand it over to the vendor's direct sale. Each costs the customer something, so each takes
 * effect only when the customer's admin has accepted date, price and payment (rule 10).
 */
export const clearingKinds = ["cancel-now", "cancel-at-term-end", "hand-over"] as const;

export type ClearingKind = (typeof clearingKinds)[number];

/** Lapsed: the subscription ended, or the relationship, before anybody answered. */
export const clearingProposalStates = ["proposed", "accepted", "refused", "withdrawn", "lapsed"] as const;

export type ClearingProposalState = (typeof clearingProposalStates)[number];

export type ClearingProposalMover = "customer" | "reseller" | "clock";

/** The moves of a proposal; every other is refused. */
export const clearingProposalMoves = {
  proposed: { accepted: ["customer"], refused: ["customer"], withdrawn: ["reseller"], lapsed: ["clock"] },
  accepted: {},
  refused: {},
  withdrawn: {},
  lapsed: {},
} as const satisfies Record<
  ClearingProposalState,
  Partial<Record<ClearingProposalState, readonly ClearingProposalMover[]>>
>;

/** Whether a proposal may go from one state to another, by that mover's doing. */
export function mayMoveClearingProposal(
  from: ClearingProposalState,
  to: ClearingProposalState,
  by: ClearingProposalMover,
): boolean {
  const moves: Partial<Record<ClearingProposalState, readonly ClearingProposalMover[]>> = clearingProposalMoves[from];
  return moves[to]?.includes(by) ?? false;
}
