import { sql } from "kysely";
import type pg from "pg";
import { contextOf, type JobActor } from "../../access/actor.ts";
import { type DueRow, type DueWorkplace, dueAtOnce, forEachDue } from "../../platform/database/for-each-due.ts";
import { type Query, query } from "../../platform/database/query.ts";
import { inTransaction } from "../../platform/database/transaction.ts";
import { lapseProposal } from "./lapse-queries.ts";
import { lockProposal } from "./proposal-queries.ts";

/** Open proposals about what has ended, or is the reseller's no more. */
function pointlessAfter(after: DueRow | undefined): Query<DueRow> {
  const place = after
    ? sql`and (p.organization_id, p.id) > (${after.organization_id}::uuid, ${after.id}::uuid)`
    : sql``;
  return sql<DueRow>`
    select p.organization_id, p.id from clearing_proposal p
    join subscription s on s.organization_id = p.organization_id and s.id = p.subscription_id
    where p.state = 'proposed' and (s.ended_at is not null or s.sold_by is distinct from p.partner_id) ${place}
    order by p.organization_id, p.id limit ${dueAtOnce}`.compile(query);
}

/** Lets every proposal lapse whose subscription has ended before anybody answered. Run twice, it does so once. */
export async function lapseProposals(workplace: DueWorkplace): Promise<void> {
  await forEachDue(workplace, pointlessAfter, (row) => lapse(workplace.pool, row));
}

async function lapse(pool: pg.Pool, { organization_id: organizationId, id }: DueRow): Promise<void> {
  const actor: JobActor = { kind: "job", organizationId };
  await inTransaction(pool, contextOf(actor), async (tx) => {
    const [[row]] = await tx.run(lockProposal(actor, id));
    if (row?.state === "proposed") await tx.commit(...lapseProposal(actor, row, row.instant));
  });
}
