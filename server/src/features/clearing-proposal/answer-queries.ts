import type { Updateable } from "kysely";
import type { Database } from "../../../../database/types.ts";
import {
  type ClearingProposalMover,
  type ClearingProposalState,
  mayMoveClearingProposal,
} from "../../../../domain/clearing-proposals.ts";
import type { PersonActor } from "../../access/actor.ts";
import { auditEntry } from "../../access/audit.ts";
import { type Query, query } from "../../platform/database/query.ts";
import { tellOfRelationship } from "../relationship-news/messages.ts";
import type { LockedProposalRow } from "./proposal-queries.ts";

type Changes = Omit<Updateable<Database["clearing_proposal"]>, "state"> & { readonly state: ClearingProposalState };

/** The statements of a person's move of a proposal, with its audit entry and what is told of it. */
export function moveProposal(
  actor: PersonActor,
  { organization_id: organizationId, id, state }: LockedProposalRow,
  changes: Changes,
  { at, reason = null, after = {} }: { at: Date; reason?: string | null; after?: Readonly<Record<string, unknown>> },
): Query<unknown>[] {
  const mover: ClearingProposalMover = actor.kind === "partner" ? "reseller" : "customer";
  if (!mayMoveClearingProposal(state, changes.state, mover))
    throw new Error(`A proposal that is ${state} does not become ${changes.state} by the ${mover}.`);
  return [
    auditEntry(actor, {
      organizationId,
      at,
      act: `clearing-proposal-${changes.state}`,
      subject: { type: "clearing-proposal", id },
      before: { state },
      after: { state: changes.state, ...after },
      reason,
    }),
    query
      .updateTable("clearing_proposal")
      .set(changes)
      .where("organization_id", "=", organizationId)
      .where("id", "=", id)
      .compile(),
    tellOfRelationship({ subject: "clearing-proposal", organizationId, id }, at),
  ];
}
