import type pg from "pg";
import { contextOf, type JobActor } from "../../access/actor.ts";
import { auditEntry } from "../../access/audit.ts";
import { query } from "../../platform/database/query.ts";
import { inTransaction } from "../../platform/database/transaction.ts";

const untouchedDays = 30;
// What is left over waits for the next run.
const most = 1000;

interface Untouched {
  readonly organization_id: string;
  readonly id: string;
  readonly now: Date;
}

/**
 * Discards drafts that nobody has touched for thirty days: their prices are old, and a list of them helps nobody.
 *
 * @param owner connections in front of the wall, to find them in every organization; each is discarded behind it.
 */
export async function discardUntouchedOrders(owner: Pick<pg.Pool, "query">, pool: pg.Pool): Promise<void> {
  const { rows } = await owner.query<Untouched>(
    `select organization_id, id, doradca.current_instant() as now from doradca."order"
     where state = 'draft' and changed_at < doradca.current_instant() - interval '${untouchedDays} days' limit ${most}`,
  );
  for (const { organization_id: organizationId, id, now } of rows) {
    const actor: JobActor = { kind: "job", organizationId };
    await inTransaction(pool, contextOf(actor), async (tx) => {
      const limit = new Date(now.getTime() - untouchedDays * 24 * 60 * 60 * 1000);
      const [discarded] = await tx.run(
        query
          .updateTable("order")
          .set(({ eb }) => ({ state: "discarded", revision: eb("revision", "+", 1), changed_at: now }))
          .where("organization_id", "=", organizationId)
          .where("id", "=", id)
          .where("state", "=", "draft")
          // Somebody may have touched it since it was found.
          .where("changed_at", "<", limit)
          .returning("id")
          .compile(),
      );
      if (discarded.length === 0) return;
      await tx.commit(
        auditEntry(actor, {
          organizationId,
          at: now,
          act: "order-discarded",
          subject: { type: "order", id },
          before: { state: "draft" },
          after: { state: "discarded" },
        }),
      );
    });
  }
}
