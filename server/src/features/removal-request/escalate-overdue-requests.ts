import { sql } from "kysely";
import type pg from "pg";
import { contextOf, type JobActor } from "../../access/actor.ts";
import { type DueRow, type DueWorkplace, dueAtOnce, forEachDue } from "../../platform/database/for-each-due.ts";
import { type Query, query } from "../../platform/database/query.ts";
import { inTransaction } from "../../platform/database/transaction.ts";
import { lockRequest, moveRequest } from "./move-queries.ts";
import { overdue } from "./removal-request-queries.ts";

function overdueAfter(after: DueRow | undefined): Query<DueRow> {
  const place = after
    ? sql`and (q.organization_id, q.id) > (${after.organization_id}::uuid, ${after.id}::uuid)`
    : sql``;
  return sql<DueRow>`
    select q.organization_id, q.id from removal_request q
    where q.state in ('asked', 'date-promised') and ${overdue} ${place}
    order by q.organization_id, q.id limit ${dueAtOnce}`.compile(query);
}

/** Gives the vendor every request whose date has passed. Run twice, it does so once. */
export async function escalateOverdueRequests(workplace: DueWorkplace): Promise<void> {
  await forEachDue(workplace, overdueAfter, (row) => escalate(workplace.pool, row));
}

async function escalate(pool: pg.Pool, { organization_id: organizationId, id }: DueRow): Promise<void> {
  const actor: JobActor = { kind: "job", organizationId };
  await inTransaction(pool, contextOf(actor), async (tx) => {
    const [[row]] = await tx.run(lockRequest(actor, id));
    // Answered or withdrawn while it was waited for.
    if (!row?.overdue) return;
    const at = row.instant;
    const escalated = { state: "escalated", escalated_at: at } as const;
    await tx.commit(...moveRequest(actor, row, escalated, { act: "removal-escalated", at }));
  });
}
