import type pg from "pg";

const atOnce = 1000;

/**
 * Removes mails, with their tries, a year after they were written, unless they still wait: what happened stands in the record and the
 * audit, and people's names and addresses need not stay in its announcement.
 *
 * @param owner connections in front of the wall: it works for every organization at once.
 */
export async function clearOldMail(owner: Pick<pg.Pool, "query">): Promise<void> {
  const clear = async () => {
    const { rowCount } = await owner.query(
      `with old as (
         select organization_id, id from doradca.outgoing_mail
         where state <> 'waiting' and created_at < doradca.current_instant() - interval '1 year'
         order by created_at limit $1
       ), tries as (
         delete from doradca.outgoing_mail_try t using old
         where t.organization_id = old.organization_id and t.mail_id = old.id
       )
       delete from doradca.outgoing_mail m using old where m.organization_id = old.organization_id and m.id = old.id`,
      [atOnce],
    );
    return rowCount ?? 0;
  };
  while ((await clear()) > 0);
}
