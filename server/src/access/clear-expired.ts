import type pg from "pg";

/**
 * Removes what only made sense for a while: answers kept for repeated requests after a day, sessions a month after they were over,
 * links a day after theirs. API keys stay, because the audit names them.
 *
 * @param owner connections in front of the wall: it works for every organization at once.
 */
export async function clearExpired(owner: Pick<pg.Pool, "query">): Promise<void> {
  await owner.query(
    "delete from doradca.idempotency_key where created_at < doradca.current_instant() - interval '24 hours'",
  );
  await owner.query(`
    delete from doradca.session
    where least(ended_at, expires_at) < doradca.current_instant() - interval '30 days'`);
  await owner.query(
    "delete from doradca.first_operator_link where expires_at < doradca.current_instant() - interval '1 day'",
  );
}
