import { sql } from "kysely";
import type pg from "pg";
import { v7 } from "uuid";
import { contextOf, type OperatorActor } from "../../access/actor.ts";
import { auditEntry } from "../../access/audit.ts";
import { visibleTo } from "../../access/narrow.ts";
import { currentInstant, query } from "../../platform/database/query.ts";
import { inTransaction } from "../../platform/database/transaction.ts";

/**
 * Marks a message as handled, or as one that waits again. Where it is so already, nothing is written.
 *
 * @returns false where there is no such message.
 */
export async function handleSupportMessage(
  pool: pg.Pool,
  actor: OperatorActor,
  { id, handled }: { readonly id: string; readonly handled: boolean },
): Promise<boolean> {
  return inTransaction(pool, contextOf(actor), async (transaction) => {
    const [[found], [now]] = await transaction.run(lockMessage(actor, id), currentInstant);
    if (!found || !now) return false;
    if ((found.handled_at !== null) === handled) return true;
    const organizationId = found.organization_id;
    const eventId = v7();
    await transaction.commit(
      auditEntry(actor, {
        id: eventId,
        organizationId,
        at: now.instant,
        act: handled ? "support-message-handled" : "support-message-reopened",
        subject: { type: "support-message", id },
      }),
      query
        .updateTable("support_message")
        .set(
          handled
            ? { handled_at: now.instant, handled_event_id: eventId }
            : { handled_at: null, handled_event_id: null },
        )
        .where("organization_id", "=", organizationId)
        .where("id", "=", id)
        .compile(),
    );
    return true;
  });
}

function lockMessage(actor: OperatorActor, id: string) {
  return sql<{ organization_id: string; handled_at: Date | null }>`
    select m.organization_id, m.handled_at from support_message m
    where m.id = ${id} and ${visibleTo(actor, "m.organization_id")}
    for update`.compile(query);
}
