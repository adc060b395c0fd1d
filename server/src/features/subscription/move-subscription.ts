import { v7 } from "uuid";
import { hasEnded, mayMove, type SubscriptionState } from "../../../../domain/subscription-states.ts";
import type { OperatorActor } from "../../access/actor.ts";
import { auditEntry } from "../../access/audit.ts";
import { type Query, query } from "../../platform/database/query.ts";
import type { Transaction } from "../../platform/database/transaction.ts";
import { close } from "../partner-of-record/close-period.ts";
import { tellOfChange } from "../partner-of-record/messages.ts";
import { latestVersion, nextInstant } from "../partner-of-record/partner-of-record-queries.ts";
import { lockSubscription, type SubscriptionRow } from "./subscription-queries.ts";

export type Moved = { readonly kind: "moved" | "not-found" | "move-not-allowed" };

/** The statement that puts a subscription into a state, with the instant of its end where it ends by that. */
export function setState(row: SubscriptionRow, state: SubscriptionState, at: Date): Query<unknown> {
  return query
    .updateTable("subscription")
    .set({ state, ended_at: hasEnded(state) ? at : null })
    .where("organization_id", "=", row.organization_id)
    .where("id", "=", row.id)
    .compile();
}

/**
 * Moves a subscription to another state, as billing reports it. Suspension and reactivation keep its partner of record; final
 * cancellation and expiry end the partner's period at the same instant (rule 9). The caller commits.
 */
export async function moveSubscription(
  tx: Transaction,
  actor: OperatorActor,
  input: { id: string; state: SubscriptionState; reason: string },
): Promise<Moved> {
  const [[row]] = await tx.run(lockSubscription(actor, input.id));
  if (!row) return { kind: "not-found" };
  if (row.state === input.state) return { kind: "moved" };
  if (!mayMove(row.state, input.state, "operator")) return { kind: "move-not-allowed" };
  const [[latest], [clock]] = await tx.run(
    latestVersion(row.organization_id, row.id),
    nextInstant(row.organization_id, row.id),
  );
  if (!clock) throw new Error("The clock did not answer.");
  const at = clock.instant;
  const eventId = v7();
  const present = latest?.ends_at === null && hasEnded(input.state) ? latest : null;
  const statements: Query<unknown>[] = [
    auditEntry(actor, {
      id: eventId,
      organizationId: row.organization_id,
      at,
      act: "subscription-moved",
      subject: { type: "subscription", id: row.id },
      before: { state: row.state, ...(present ? { partnerId: present.partner.partner_number } : {}) },
      after: { state: input.state },
      reason: input.reason,
    }),
    ...(present ? close(present, { at, eventId, reason: "subscription-ended" }) : []),
    setState(row, input.state, at),
    ...(present ? [tellOfChange(row.organization_id, row.id, at)] : []),
  ];
  await tx.run(...statements);
  return { kind: "moved" };
}
