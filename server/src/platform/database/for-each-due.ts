import type pg from "pg";
import type { Query } from "./query.ts";

/** What is due somewhere: a row, and whose it is. */
export interface DueRow {
  readonly organization_id: string;
  readonly id: string;
}

/** Where a job does what is due, organization by organization. */
export interface DueWorkplace {
  /** Behind the wall: what is done. */
  readonly pool: pg.Pool;
  /** In front of it: what is due anywhere. */
  readonly owner: pg.Pool;
  /** Hears of one that failed; the others go on, and the next run tries it again. */
  readonly onError: (error: unknown, row: DueRow) => void;
}

/** How many are looked for at a time. */
export const dueAtOnce = 100;

/**
 * Does what is due, one after the other in the order of their keys.
 *
 * @param dueAfter the next `dueAtOnce` of them behind this one, in that order.
 */
export async function forEachDue(
  { owner, onError }: DueWorkplace,
  dueAfter: (after: DueRow | undefined) => Query<DueRow>,
  work: (row: DueRow) => Promise<void>,
): Promise<void> {
  let last: DueRow | undefined;
  do {
    const { sql: text, parameters } = dueAfter(last);
    const { rows } = await owner.query<DueRow>(text, [...parameters]);
    for (const row of rows) await work(row).catch((error: unknown) => onError(error, row));
    last = rows.length === dueAtOnce ? rows.at(-1) : undefined;
  } while (last);
}
