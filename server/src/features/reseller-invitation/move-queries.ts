import { type InvitationMover, type InvitationState, mayMoveInvitation } from "../../../../domain/invitation-states.ts";
import type { Actor } from "../../access/actor.ts";
import { auditEntry } from "../../access/audit.ts";
import { type Query, query } from "../../platform/database/query.ts";
import { tellOfRelationship } from "../relationship-news/messages.ts";
import type { LockedInvitationRow } from "./invitation-queries.ts";

const movers = { partner: "reseller", customer: "customer", job: "clock" } as const satisfies Partial<
  Record<Actor["kind"], InvitationMover>
>;

/** The statements of an invitation's move, with its audit entry and what is told of it. */
export function moveInvitation(
  actor: Exclude<Actor, { kind: "operator" }>,
  row: LockedInvitationRow,
  to: InvitationState,
  { at, reason = null }: { readonly at: Date; readonly reason?: string | null },
): Query<unknown>[] {
  const { organization_id: organizationId, id, state } = row;
  const mover = movers[actor.kind];
  if (!mayMoveInvitation(state, to, mover))
    throw new Error(`An invitation that is ${state} does not become ${to} by the ${mover}.`);
  const answered = to === "accepted" || to === "declined";
  return [
    auditEntry(actor, {
      // A customer's answer is in its own audit trail, everything else in the reseller's.
      organizationId: actor.kind === "customer" ? actor.organizationId : organizationId,
      at,
      act: `reseller-invitation-${to}`,
      subject: { type: "reseller-invitation", id },
      before: { state },
      after: { state: to },
      reason,
    }),
    query
      .updateTable("reseller_invitation")
      .set({
        state: to,
        ...(answered ? { answered_at: at } : {}),
        ...(to === "declined" ? { decline_reason: reason } : {}),
      })
      .where("organization_id", "=", organizationId)
      .where("id", "=", id)
      .compile(),
    tellOfRelationship({ subject: "invitation", organizationId, id }, at),
  ];
}
