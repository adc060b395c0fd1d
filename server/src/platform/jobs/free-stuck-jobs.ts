import type pg from "pg";

/**
 * Gives jobs back that a process was at when it was killed; the queue alone would wait four hours. No job of ours takes ten minutes,
 * and each may run twice.
 */
export async function freeStuckJobs(owner: Pick<pg.Pool, "query">): Promise<void> {
  await owner.query(`
    select graphile_worker.force_unlock_workers(array_agg(distinct locked_by))
    from graphile_worker.jobs where locked_at < now() - interval '10 minutes'
    having count(*) > 0`);
}
