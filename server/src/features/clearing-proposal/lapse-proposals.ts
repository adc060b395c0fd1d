import { sql } from "kysely";
import type pg from "pg";
import { contextOf, type JobActor } from "../../access/actor.ts";
import { type Query, query } from "../../platform/database/query.ts";
import { inTransaction } from "../../platform/database/transaction.ts";
import { lapseProposal } from "./lapse-queries.ts";
import { lockProposal } from "./proposal-queries.ts";

interface PointlessRow {
  readonly organization_id: string;
  readonly id: string;
}

const atOnce = 100;

interface Workplace {
  /** Behind the wall: what is done, organization by organization. */
  readonly pool: pg.Pool;
  /** In front of it: what has become pointless anywhere. */
  readonly owner: pg.Pool;
  /** Hears of one that failed; the others go on, and the next run tries it again. */
  readonly onError: (error: unknown, proposal: PointlessRow) => void;
}

/** Open proposals about what has ended, or is the reseller's no more. */
function pointlessAfter(after: PointlessRow | undefined): Query<PointlessRow> {
  const place = after
    ? sql`and (p.organization_id, p.id) > (${after.organization_id}::uuid, ${after.id}::uuid)`
    : sql``;
  return sql<PointlessRow>`
    select p.organization_id, p.id from clearing_proposal p
    join subscription s on s.organization_id = p.organization_id and s.id = p.subscription_id
    where p.state = 'proposed' and (s.ended_at is not null or s.sold_by is distinct from p.partner_id) ${place}
    order by p.organization_id, p.id limit ${atOnce}`.compile(query);
}

/** Lets every proposal lapse whose subscription has ended before anybody answered. Run twice, it does so once. */
export async function lapseProposals({ pool, owner, onError }: Workplace): Promise<void> {
  let last: PointlessRow | undefined;
  do {
    const { sql: text, parameters } = pointlessAfter(last);
    const { rows } = await owner.query<PointlessRow>(text, [...parameters]);
    for (const one of rows) await lapse(pool, one).catch((error: unknown) => onError(error, one));
    last = rows.length === atOnce ? rows.at(-1) : undefined;
  } while (last);
}

async function lapse(pool: pg.Pool, { organization_id: organizationId, id }: PointlessRow): Promise<void> {
  const actor: JobActor = { kind: "job", organizationId };
  await inTransaction(pool, contextOf(actor), async (tx) => {
    const [[row]] = await tx.run(lockProposal(actor, id));
    if (row?.state === "proposed") await tx.commit(...lapseProposal(actor, row, row.instant));
  });
}
