import type pg from "pg";

/** Gives up imports to which nobody came back for a week: a file may hold names and addresses of people. */
export async function clearOldImports(owner: Pick<pg.Pool, "query">): Promise<void> {
  await owner.query(`
    with old as (
      update doradca.import set state = 'discarded', ended_at = doradca.current_instant()
      where state in ('uploading', 'faulty', 'ready', 'failed') and ended_at is null
        and started_at < doradca.current_instant() - interval '7 days'
      returning organization_id, id
    ), audited as (
      insert into doradca.audit_event (
        organization_id, id, occurred_at, act, actor_kind, through, subject_type, subject_id)
      select organization_id, gen_random_uuid(), doradca.current_instant(), 'import-discarded', 'job', 'job', 'import', id from old
    ), parts as (
      delete from doradca.import_part p using old where p.organization_id = old.organization_id and p.import_id = old.id
    )
    delete from doradca.import_fault f using old where f.organization_id = old.organization_id and f.import_id = old.id`);
}
