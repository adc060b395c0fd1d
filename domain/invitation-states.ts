/** Where a reseller's invitation of a customer stands. Seen: a customer's person opened it, and since then it is that customer's alone. */
export const invitationStates = ["sent", "viewed", "accepted", "declined", "withdrawn", "expired"] as const;

export type InvitationState = (typeof invitationStates)[number];

export type InvitationMover = "customer" | "reseller" | "clock";

/** The moves of an invitation; every other is refused. */
export const invitationMoves = {
  sent: { viewed: ["customer"], withdrawn: ["reseller"], expired: ["clock"] },
  viewed: { accepted: ["customer"], declined: ["customer"], withdrawn: ["reseller"], expired: ["clock"] },
  accepted: {},
  declined: {},
  withdrawn: {},
  expired: {},
} as const satisfies Record<InvitationState, Partial<Record<InvitationState, readonly InvitationMover[]>>>;

/** Whether an invitation may go from one state to another, by that mover's doing. */
export function mayMoveInvitation(from: InvitationState, to: InvitationState, by: InvitationMover): boolean {
  const moves: Partial<Record<InvitationState, readonly InvitationMover[]>> = invitationMoves[from];
  return moves[to]?.includes(by) ?? false;
}

/** Whether nobody has answered it, so that it still may be. */
export function isInvitationOpen(state: InvitationState): boolean {
  return state === "sent" || state === "viewed";
}
