import { sql } from "kysely";
import type pg from "pg";
import { contextOf, type JobActor } from "../../access/actor.ts";
import { type Query, query } from "../../platform/database/query.ts";
import { inTransaction } from "../../platform/database/transaction.ts";
import { lockRequest, moveRequest } from "./move-queries.ts";
import { overdue } from "./removal-request-queries.ts";

interface OverdueRow {
  readonly organization_id: string;
  readonly id: string;
}

const atOnce = 100;

interface Workplace {
  /** Behind the wall: what is done, organization by organization. */
  readonly pool: pg.Pool;
  /** In front of it: what is overdue anywhere. */
  readonly owner: pg.Pool;
  /** Hears of one that failed; the others go on, and the next run tries it again. */
  readonly onError: (error: unknown, request: OverdueRow) => void;
}

function overdueAfter(after: OverdueRow | undefined): Query<OverdueRow> {
  const place = after
    ? sql`and (q.organization_id, q.id) > (${after.organization_id}::uuid, ${after.id}::uuid)`
    : sql``;
  return sql<OverdueRow>`
    select q.organization_id, q.id from removal_request q
    where q.state in ('asked', 'date-promised') and ${overdue} ${place}
    order by q.organization_id, q.id limit ${atOnce}`.compile(query);
}

/** Gives the vendor every request whose date has passed. Run twice, it does so once. */
export async function escalateOverdueRequests({ pool, owner, onError }: Workplace): Promise<void> {
  let last: OverdueRow | undefined;
  do {
    const { sql: text, parameters } = overdueAfter(last);
    const { rows } = await owner.query<OverdueRow>(text, [...parameters]);
    for (const one of rows) await escalate(pool, one).catch((error: unknown) => onError(error, one));
    last = rows.length === atOnce ? rows.at(-1) : undefined;
  } while (last);
}

async function escalate(pool: pg.Pool, { organization_id: organizationId, id }: OverdueRow): Promise<void> {
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
