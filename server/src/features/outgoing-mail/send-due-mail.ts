import type pg from "pg";

const atOnce = 500;

/**
 * Queues what is due and under way nowhere: a process that was killed leaves its mail claimed and its job locked. Mail that nobody
 * lost has a job already, by the same key.
 *
 * @param owner connections in front of the wall: it looks for every organization at once.
 */
export async function sendDueMail(owner: Pick<pg.Pool, "query">): Promise<void> {
  await owner.query(
    `select doradca.enqueue(
       'send-mail', json_build_object('organizationId', organization_id, 'mailId', id), now(), 'mail:' || id)
     from (
       select organization_id, id from doradca.outgoing_mail
       where state = 'waiting' and next_try_at <= doradca.current_instant()
         and coalesce(claimed_until <= doradca.current_instant(), true)
       order by next_try_at limit $1
     ) due`,
    [atOnce],
  );
}
