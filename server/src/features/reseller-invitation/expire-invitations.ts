import { sql } from "kysely";
import type pg from "pg";
import { contextOf, type JobActor } from "../../access/actor.ts";
import { type Query, query } from "../../platform/database/query.ts";
import { inTransaction } from "../../platform/database/transaction.ts";
import { lockInvitation } from "./invitation-queries.ts";
import { moveInvitation } from "./move-queries.ts";

interface OverdueRow {
  readonly organization_id: string;
  readonly id: string;
}

const atOnce = 100;

interface Workplace {
  /** Behind the wall: what is done, company by company. */
  readonly pool: pg.Pool;
  /** In front of it: what is over anywhere. */
  readonly owner: pg.Pool;
  /** Hears of one that failed; the others go on, and the next run tries it again. */
  readonly onError: (error: unknown, invitation: OverdueRow) => void;
}

function overdueAfter(after: OverdueRow | undefined): Query<OverdueRow> {
  const place = after
    ? sql`and (i.organization_id, i.id) > (${after.organization_id}::uuid, ${after.id}::uuid)`
    : sql``;
  return sql<OverdueRow>`
    select i.organization_id, i.id from reseller_invitation i
    where i.state in ('sent', 'viewed') and i.expires_at <= current_instant() ${place}
    order by i.organization_id, i.id limit ${atOnce}`.compile(query);
}

/** Lets every invitation expire whose time is over. Run twice, it does so once. */
export async function expireInvitations({ pool, owner, onError }: Workplace): Promise<void> {
  let last: OverdueRow | undefined;
  do {
    const { sql: text, parameters } = overdueAfter(last);
    const { rows } = await owner.query<OverdueRow>(text, [...parameters]);
    for (const one of rows) await expire(pool, one).catch((error: unknown) => onError(error, one));
    last = rows.length === atOnce ? rows.at(-1) : undefined;
  } while (last);
}

async function expire(pool: pg.Pool, { organization_id: organizationId, id }: OverdueRow): Promise<void> {
  const actor: JobActor = { kind: "job", organizationId };
  await inTransaction(pool, contextOf(actor), async (tx) => {
    const [[row]] = await tx.run(lockInvitation(actor, id));
    if (row?.overdue) await tx.commit(...moveInvitation(actor, row, "expired", { at: row.instant }));
  });
}
