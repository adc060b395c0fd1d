import type pg from "pg";

/**
 * Lets one server at a time prepare and migrate a database, because PostgreSQL's "if not exists" fails where two find the same
 * thing missing. The turn is over when the connection ends.
 */
export async function waitForTurn(client: pg.ClientBase): Promise<void> {
  await client.query("select pg_advisory_lock(hashtext('doradca: preparing and migrating'))");
}
