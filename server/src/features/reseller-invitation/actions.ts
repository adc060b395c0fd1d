import type { ProblemCode } from "../../../../contract/problems.ts";
import type { ResellerInvitation } from "../../../../contract/relationships.ts";
import { type InvitationState, isInvitationOpen, mayMoveInvitation } from "../../../../domain/invitation-states.ts";
import type { PersonActor } from "../../access/actor.ts";
import type { Reader } from "../audit-event/actor-view.ts";
import { actionOf } from "../partner-relationship/end-refusal-view.ts";

export interface InvitationFacts {
  readonly state: InvitationState;
  readonly overdue: boolean;
}

/** As it is counted: what is overdue has expired, also before its state says so. */
export function stateOf({ state, overdue }: InvitationFacts): InvitationState {
  return overdue ? "expired" : state;
}

/** Why this person cannot accept or decline it; null where it can. */
export function refusalToAnswer(actor: PersonActor, facts: InvitationFacts): ProblemCode | null {
  if (!isInvitationOpen(stateOf(facts))) return "invitation-closed";
  if (actor.kind !== "customer") return "only-the-customer";
  return actor.role === "global-admin" ? null : "role-may-not-answer-invitation";
}

/** Why it cannot be accepted, whoever would; null where it can. */
export function refusalToAccept(facts: { readonly related: boolean; readonly inForce: boolean }): ProblemCode | null {
  if (facts.related) return "already-your-reseller";
  return facts.inForce ? null : "reseller-not-in-force";
}

/** Why this person cannot take it back; null where it can. */
export function refusalToWithdraw(actor: PersonActor, facts: InvitationFacts): ProblemCode | null {
  if (!mayMoveInvitation(stateOf(facts), "withdrawn", "reseller")) return "invitation-closed";
  return actor.kind === "partner" ? null : "only-its-reseller";
}

/** Rule 12: what the actor may do about the invitation and, where not, why. */
export function invitationActions(
  actor: PersonActor,
  facts: InvitationFacts & { readonly related: boolean; readonly inForce: boolean; readonly partner: string },
  reader: Reader,
): ResellerInvitation["actions"] {
  const { partner } = facts;
  const values = { state: stateOf(facts), partner, reseller: partner };
  const action = (code: ProblemCode | null) => actionOf(code, reader, values);
  const answer = refusalToAnswer(actor, facts);
  return {
    accept: action(answer ?? refusalToAccept(facts)),
    decline: action(answer),
    withdraw: action(refusalToWithdraw(actor, facts)),
  };
}

/** Why this person cannot invite anybody; null where it can. */
export function refusalToInvite(actor: PersonActor, maySell: boolean): ProblemCode | null {
  if (actor.kind !== "partner") return "only-partners";
  return maySell ? null : "no-account-that-sells";
}
