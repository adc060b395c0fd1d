import { v7 } from "uuid";
import { mayMove, type SubscriptionState } from "../../../../domain/subscription-states.ts";
import type { OperatorActor } from "../../access/actor.ts";
import { auditEntry } from "../../access/audit.ts";
import type { Query } from "../../platform/database/query.ts";
import type { Transaction } from "../../platform/database/transaction.ts";
import { latestVersion, nextInstant } from "../partner-of-record/partner-of-record-queries.ts";
import { endSubscription } from "./end-subscription.ts";
import { tellOfSubscription } from "./messages.ts";
import { setState } from "./set-state.ts";
import { lockSubscription, type SubscriptionRow } from "./subscription-queries.ts";

export type Moved = { readonly kind: "moved" | "not-found" | "move-not-allowed" };

/**
 * Moves a subscription to another state, as billing reports it. Suspension and reactivation keep its partner of record; final
 * cancellation and expiry end the partner's period at the same instant (rule 9). The customer's admins are told. The caller commits.
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
  const { state, reason } = input;
  const period = latest?.ends_at === null ? latest : null;
  await tx.run(
    ...(state === "cancelled" || state === "expired"
      ? endSubscription(actor, row, period, { state, at, reason })
      : goOn(actor, row, { state, at, reason })),
  );
  return { kind: "moved" };
}

/** The statements of a move that leaves the partner of record as it is. */
function goOn(
  actor: OperatorActor,
  row: SubscriptionRow,
  { state, at, reason }: { state: SubscriptionState; at: Date; reason: string },
): Query<unknown>[] {
  const { organization_id: organizationId, id } = row;
  const eventId = v7();
  return [
    auditEntry(actor, {
      id: eventId,
      organizationId,
      at,
      act: "subscription-moved",
      subject: { type: "subscription", id },
      before: { state: row.state },
      after: { state },
      reason,
    }),
    setState(row, state, at),
    tellOfSubscription(organizationId, id, { eventId, at, asOfThen: row }),
  ];
}
