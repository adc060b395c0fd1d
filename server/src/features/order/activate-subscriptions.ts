import type pg from "pg";
import { contextOf, type JobActor } from "../../access/actor.ts";
import { auditEntries } from "../../access/audit.ts";
import { currentInstant } from "../../platform/database/query.ts";
import { inTransaction } from "../../platform/database/transaction.ts";
import { activate, lockPending } from "../subscription/start-subscriptions-queries.ts";

/** Makes what was bought active, right after the order was placed. What is not pending any more is left alone. */
export async function activateSubscriptions(
  pool: pg.Pool,
  { organizationId, orderId }: { readonly organizationId: string; readonly orderId: string },
): Promise<void> {
  const actor: JobActor = { kind: "job", organizationId };
  await inTransaction(pool, contextOf(actor), async (tx) => {
    const [pending, [clock]] = await tx.run(lockPending(organizationId, orderId), currentInstant);
    if (pending.length === 0 || !clock) return;
    const ids = pending.map(({ id }) => id);
    const events = ids.map((id) => ({
      organizationId,
      at: clock.instant,
      act: "subscription-moved",
      subject: { type: "subscription", id },
      before: { state: "pending" },
      after: { state: "active" },
    }));
    await tx.commit(auditEntries(actor, events), activate(organizationId, ids));
  });
}
