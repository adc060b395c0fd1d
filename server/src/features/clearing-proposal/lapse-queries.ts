import { sql } from "kysely";
import { type ClearingProposalState, mayMoveClearingProposal } from "../../../../domain/clearing-proposals.ts";
import type { Actor } from "../../access/actor.ts";
import { auditEntry } from "../../access/audit.ts";
import { type Query, query } from "../../platform/database/query.ts";
import { tellOfRelationship } from "../relationship-news/messages.ts";

/** A proposal, locked. */
export interface OpenProposalRow {
  readonly organization_id: string;
  readonly id: string;
  readonly state: ClearingProposalState;
}

/** The proposals that nobody has answered within a relationship, locked in the order of their keys. */
export function openProposalsOf(organizationId: string, relationshipId: string): Query<OpenProposalRow> {
  return sql<OpenProposalRow>`
    select p.organization_id, p.id, p.state from clearing_proposal p
    where p.organization_id = ${organizationId} and p.relationship_id = ${relationshipId} and p.state = 'proposed'
    order by p.id for update`.compile(query);
}

/** The statements by which a proposal lapses, because what it is about has ended: that is time's doing, whoever ended it. */
export function lapseProposal(actor: Actor, row: OpenProposalRow, at: Date): Query<unknown>[] {
  const { organization_id: organizationId, id, state } = row;
  if (!mayMoveClearingProposal(state, "lapsed", "clock"))
    throw new Error(`A proposal that is ${state} does not lapse.`);
  return [
    auditEntry(actor, {
      organizationId,
      at,
      act: "clearing-proposal-lapsed",
      subject: { type: "clearing-proposal", id },
      before: { state },
      after: { state: "lapsed" },
    }),
    query
      .updateTable("clearing_proposal")
      .set({ state: "lapsed" })
      .where("organization_id", "=", organizationId)
      .where("id", "=", id)
      .compile(),
    tellOfRelationship({ subject: "clearing-proposal", organizationId, id }, at),
  ];
}
