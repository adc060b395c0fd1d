import type pg from "pg";

/**
 * Queues what a process was at when it was killed. What another is at right now is left to it: it holds the import's lock.
 *
 * @param owner connections in front of the wall.
 */
export async function resumeImports(owner: Pick<pg.Pool, "query">): Promise<void> {
  await owner.query(`
    select doradca.enqueue(
      case state when 'checking' then 'check-import' else 'apply-import' end,
      json_build_object('organizationId', organization_id, 'importId', id), now(), 'import:' || id)
    from doradca.import where state in ('checking', 'applying') and ended_at is null`);
}
