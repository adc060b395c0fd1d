import { sql } from "kysely";
import type { ProblemCode } from "../../../../contract/problems.ts";
import type { Obstacle } from "../../../../contract/resources.ts";
import type { PersonActor } from "../../access/actor.ts";
import { auditEntry } from "../../access/audit.ts";
import { type Query, query } from "../../platform/database/query.ts";
import type { Transaction } from "../../platform/database/transaction.ts";
import { lapseProposal, openProposalsOf } from "../clearing-proposal/lapse-queries.ts";
import { tellOfRelationship } from "../relationship-news/messages.ts";
import { moveRequest, type OpenRequestRow, openRequestOf } from "../removal-request/move-queries.ts";
import { refusalToEnd } from "./end-refusal-view.ts";
import { type ObstacleRow, obstaclesBetween } from "./obstacle-queries.ts";
import { obstacleViews } from "./obstacle-view.ts";
import { type LockedRelationshipRow, lockRelationship } from "./relationship-queries.ts";

export type EndedRelationship =
  | { readonly kind: "ended" | "not-found" }
  | { readonly kind: "refused"; readonly code: ProblemCode; readonly obstacles: readonly Obstacle[] };

/**
 * Ends a reseller relationship (rule 10): the reseller does or, where the vendor has granted the customer's request, an operator with a
 * reason. All of it behind the lock of the relationship: the obstacles are looked at again, an open request is done by it, and proposals
 * that nobody answered lapse. One that has ended already stays as it is. The caller commits.
 */
export async function endRelationship(
  tx: Transaction,
  actor: PersonActor,
  { id, reason }: { readonly id: string; readonly reason: string | null },
): Promise<EndedRelationship> {
  const [[row]] = await tx.run(lockRelationship(actor, id, "for update"));
  if (!row) return { kind: "not-found" };
  if (row.ends_at) return actor.kind === "customer" ? refused("relationship-ended") : { kind: "ended" };
  const [obstacles, [request], proposals, [now]] = await tx.run(
    obstaclesBetween(row.organization_id, row.partner_id),
    openRequestOf(row.organization_id, row.id),
    openProposalsOf(row.organization_id, row.id),
    endingOf(row),
  );
  if (!now) throw new Error("The clock did not answer.");
  const code = refusalToEnd(actor, { granted: request?.state === "granted" }, obstacles);
  if (code) return refused(code, obstacles);
  if (actor.kind === "operator" && !reason) return refused("reason-needed");
  await tx.run(
    ...ending(actor, row, { ...now, reason }),
    ...(request ? requestDone(actor, request, now.at) : []),
    ...proposals.flatMap((one) => lapseProposal(actor, one, now.at)),
  );
  return { kind: "ended" };
}

function refused(code: ProblemCode, obstacles: readonly ObstacleRow[] = []): EndedRelationship {
  return { kind: "refused", code, obstacles: obstacleViews(obstacles) };
}

interface Ending {
  readonly at: Date;
  readonly partner_number: string;
}

/** When it ends: never before it began, whatever the clock says. */
function endingOf({ partner_id, starts_at }: LockedRelationshipRow): Query<Ending> {
  return sql<Ending>`
    select greatest(current_instant(), ${starts_at}::timestamptz + interval '1 millisecond') as at, p.partner_number
    from partner p where p.id = ${partner_id}`.compile(query);
}

function ending(
  actor: PersonActor,
  { organization_id: organizationId, id }: LockedRelationshipRow,
  { at, partner_number, reason }: Ending & { readonly reason: string | null },
): Query<unknown>[] {
  return [
    auditEntry(actor, {
      organizationId,
      at,
      act: "reseller-relationship-ended",
      subject: { type: "reseller-relationship", id },
      before: { partnerId: partner_number },
      reason,
    }),
    query
      .updateTable("reseller_relationship")
      .set({ ends_at: at, ended_by: actor.kind === "operator" ? "operator" : "reseller", end_reason: reason })
      .where("organization_id", "=", organizationId)
      .where("id", "=", id)
      .compile(),
    tellOfRelationship({ subject: "relationship", organizationId, id }, at),
  ];
}

function requestDone(actor: PersonActor, request: OpenRequestRow, at: Date): Query<unknown>[] {
  return moveRequest(actor, request, { state: "done", ended_at: at }, { act: "removal-done", at });
}
