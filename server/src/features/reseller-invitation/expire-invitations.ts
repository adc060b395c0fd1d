import { sql } from "kysely";
import type pg from "pg";
import { contextOf, type JobActor } from "../../access/actor.ts";
import { type DueRow, type DueWorkplace, dueAtOnce, forEachDue } from "../../platform/database/for-each-due.ts";
import { type Query, query } from "../../platform/database/query.ts";
import { inTransaction } from "../../platform/database/transaction.ts";
import { lockInvitation } from "./invitation-queries.ts";
import { moveInvitation } from "./move-queries.ts";

function overdueAfter(after: DueRow | undefined): Query<DueRow> {
  const place = after
    ? sql`and (i.organization_id, i.id) > (${after.organization_id}::uuid, ${after.id}::uuid)`
    : sql``;
  return sql<DueRow>`
    select i.organization_id, i.id from reseller_invitation i
    where i.state in ('sent', 'viewed') and i.expires_at <= current_instant() ${place}
    order by i.organization_id, i.id limit ${dueAtOnce}`.compile(query);
}

/** Lets every invitation expire whose time is over. Run twice, it does so once. */
export async function expireInvitations(workplace: DueWorkplace): Promise<void> {
  await forEachDue(workplace, overdueAfter, (row) => expire(workplace.pool, row));
}

async function expire(pool: pg.Pool, { organization_id: organizationId, id }: DueRow): Promise<void> {
  const actor: JobActor = { kind: "job", organizationId };
  await inTransaction(pool, contextOf(actor), async (tx) => {
    const [[row]] = await tx.run(lockInvitation(actor, id));
    if (row?.overdue) await tx.commit(...moveInvitation(actor, row, "expired", { at: row.instant }));
  });
}
