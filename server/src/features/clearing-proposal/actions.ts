import type { ProblemCode } from "../../../../contract/problems.ts";
import type { ClearingProposal } from "../../../../contract/relationships.ts";
import { type ClearingProposalState, mayMoveClearingProposal } from "../../../../domain/clearing-proposals.ts";
import type { PersonActor } from "../../access/actor.ts";
import type { Reader } from "../audit-event/actor-view.ts";
import { actionOf } from "../partner-relationship/end-refusal-view.ts";

/** Why this person cannot accept or refuse a proposal; null where it can. */
export function refusalToAnswer(actor: PersonActor, state: ClearingProposalState): ProblemCode | null {
  if (!mayMoveClearingProposal(state, "refused", "customer")) return "proposal-closed";
  if (actor.kind !== "customer") return "only-the-customer";
  return actor.role === "reader" ? "role-may-not-change-reseller" : null;
}

/** Why this person cannot take it back; null where it can. */
export function refusalToWithdraw(actor: PersonActor, state: ClearingProposalState): ProblemCode | null {
  if (!mayMoveClearingProposal(state, "withdrawn", "reseller")) return "proposal-closed";
  return actor.kind === "partner" ? null : "only-its-reseller";
}

/**
 * Rule 12: what the actor may do about a proposal and, where not, why.
 *
 * @param impossible why it can be accepted no more, as the subscription is now.
 */
export function proposalActions(
  actor: PersonActor,
  { state, impossible }: { readonly state: ClearingProposalState; readonly impossible: ProblemCode | null },
  reader: Reader,
  values: Readonly<Record<string, string>>,
): ClearingProposal["actions"] {
  const action = (code: ProblemCode | null) => actionOf(code, reader, { state, ...values });
  const answer = refusalToAnswer(actor, state);
  return {
    accept: action(answer ?? impossible),
    refuse: action(answer),
    withdraw: action(refusalToWithdraw(actor, state)),
  };
}
