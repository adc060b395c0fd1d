/** Where an account of the vendor's register of partners stands. */
export const partnerStates = ["active", "suspended", "retired"] as const;

export type PartnerState = (typeof partnerStates)[number];

/** The moves that operators make; a suspended or retired partner ends no period of the record (rule 6), so each can be taken back. */
export const partnerMoves = {
  active: ["suspended", "retired"],
  suspended: ["active", "retired"],
  retired: ["active"],
} as const satisfies Record<PartnerState, readonly PartnerState[]>;

export type PartnerStateRefusal =
  | "partner-active"
  | "partner-suspended-already"
  | "partner-retired"
  | "headquarters-not-active";

const refusals = {
  active: "partner-active",
  suspended: "partner-suspended-already",
  retired: "partner-retired",
} as const satisfies Record<PartnerState, PartnerStateRefusal>;

interface PartnerStanding {
  readonly state: PartnerState;
  /** Of a location's headquarters account; null for a headquarters account. */
  readonly headquartersState: PartnerState | null;
}

/** Why an account cannot get into that state; null where it can. A location does not work without its headquarters account. */
export function refusalToMovePartner(
  { state, headquartersState }: PartnerStanding,
  to: PartnerState,
): PartnerStateRefusal | null {
  const moves: readonly PartnerState[] = partnerMoves[state];
  if (!moves.includes(to)) return refusals[state];
  return to === "active" && headquartersState !== null && headquartersState !== "active"
    ? "headquarters-not-active"
    : null;
}
