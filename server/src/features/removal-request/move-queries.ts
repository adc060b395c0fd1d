import { sql, type Updateable } from "kysely";
import type { Database } from "../../../../database/types.ts";
import {
  mayMoveRemovalRequest,
  type RemovalRequestMover,
  type RemovalRequestState,
} from "../../../../domain/removal-request-states.ts";
import type { Actor } from "../../access/actor.ts";
import { auditEntry } from "../../access/audit.ts";
import { betweenSides } from "../../access/both-sides.ts";
import { type Query, query } from "../../platform/database/query.ts";
import { tellOfRelationship } from "../relationship-news/messages.ts";
import { overdue } from "./removal-request-queries.ts";

/** A removal request, locked. */
export interface OpenRequestRow {
  readonly organization_id: string;
  readonly id: string;
  readonly relationship_id: string;
  readonly partner_id: string;
  readonly state: RemovalRequestState;
  readonly asked_at: Date;
  readonly answer_by: Date;
  readonly promised_date: string | null;
  /** Its date has passed: nobody but the vendor answers it any more. */
  readonly overdue: boolean;
  readonly instant: Date;
}

const columns = sql`
  q.organization_id, q.id, q.relationship_id, q.partner_id, q.state, q.asked_at, q.answer_by, q.promised_date, ${overdue} as overdue,
  greatest(current_instant(), q.asked_at) as instant`;

/** The request that waits for the end of a relationship, locked until the transaction ends. */
export function openRequestOf(organizationId: string, relationshipId: string): Query<OpenRequestRow> {
  return sql<OpenRequestRow>`
    select ${columns} from removal_request q
    where q.organization_id = ${organizationId} and q.relationship_id = ${relationshipId} and q.ended_at is null
    for update`.compile(query);
}

/** One that the actor may see, locked. */
export function lockRequest(actor: Actor, id: string): Query<OpenRequestRow> {
  return sql<OpenRequestRow>`
    select ${columns} from removal_request q where ${betweenSides(actor, "q")} and q.id = ${id} for update`.compile(
    query,
  );
}

/** Whose move it is. */
export function moverOf(actor: Actor): RemovalRequestMover {
  if (actor.kind === "partner") return "reseller";
  return actor.kind === "job" ? "clock" : actor.kind;
}

type Changes = Omit<Updateable<Database["removal_request"]>, "state"> & { readonly state: RemovalRequestState };

/**
 * The statements of a request's move, with its audit entry and what is told of it.
 *
 * @throws Error where domain/removal-request-states.ts has no such move: the caller has refused it before.
 */
export function moveRequest(
  actor: Actor,
  row: OpenRequestRow,
  changes: Changes,
  { act, at, reason }: { readonly act: string; readonly at: Date; readonly reason?: string | null },
): Query<unknown>[] {
  const { organization_id: organizationId, id } = row;
  if (!mayMoveRemovalRequest(row.state, changes.state, moverOf(actor)))
    throw new Error(
      `A removal request that is ${row.state} does not become ${changes.state} by the ${moverOf(actor)}.`,
    );
  const { promised_date: promised } = changes;
  return [
    auditEntry(actor, {
      organizationId,
      at,
      act,
      subject: { type: "removal-request", id },
      before: { state: row.state },
      after: { state: changes.state, ...(promised ? { promisedDate: promised } : {}) },
      reason: reason ?? null,
    }),
    query
      .updateTable("removal_request")
      .set(changes)
      .where("organization_id", "=", organizationId)
      .where("id", "=", id)
      .compile(),
    tellOfRelationship({ subject: "removal-request", organizationId, id }, at),
  ];
}
