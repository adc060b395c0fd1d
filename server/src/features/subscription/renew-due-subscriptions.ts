import type pg from "pg";
import { type DueRow, dueAfter } from "./due-queries.ts";
import { renewSubscription } from "./renew-subscription.ts";

const atOnce = 100;

interface Workplace {
  /** Behind the wall: what is done, organization by organization. */
  readonly pool: pg.Pool;
  /** In front of it: what is due anywhere. */
  readonly owner: pg.Pool;
  /** Hears of one that failed; the others go on, and the next run tries it again. */
  readonly onError: (error: unknown, due: DueRow) => void;
}

/** Renews or lets expire everything that is due, term by term until nothing is: also what became due while no server ran. */
export async function renewDueSubscriptions({ pool, owner, onError }: Workplace): Promise<void> {
  for (let due = await dueIn(owner, null); due.length > 0; due = await dueIn(owner, due.at(-1) ?? null)) {
    for (const one of due) await renewToDate(pool, one).catch((error: unknown) => onError(error, one));
  }
}

async function dueIn(owner: pg.Pool, after: DueRow | null): Promise<DueRow[]> {
  const { sql, parameters } = dueAfter(after, atOnce);
  return (await owner.query<DueRow>(sql, [...parameters])).rows;
}

async function renewToDate(pool: pg.Pool, due: DueRow): Promise<void> {
  for (let term = due; term.renews_on <= due.today; ) {
    const decision = await renewSubscription(pool, term);
    if (decision.kind !== "renewed") return;
    term = { ...term, renews_on: decision.renewsOn };
  }
}
