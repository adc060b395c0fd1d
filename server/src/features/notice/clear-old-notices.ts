import type pg from "pg";

const atOnce = 5000;

/**
 * Removes notices a year after they were told, as mails are: what happened stands in the record and the audit.
 *
 * @param owner connections in front of the wall: it works for every organization at once.
 */
export async function clearOldNotices(owner: Pick<pg.Pool, "query">): Promise<void> {
  const clear = async () => {
    const { rowCount } = await owner.query(
      `delete from doradca.notice n using (
         select organization_id, id from doradca.notice
         where told_at < doradca.current_instant() - interval '1 year' order by told_at limit $1
       ) old where n.organization_id = old.organization_id and n.id = old.id`,
      [atOnce],
    );
    return rowCount ?? 0;
  };
  while ((await clear()) > 0);
}
