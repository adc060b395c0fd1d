import { randomBytes } from "node:crypto";
import type pg from "pg";
import { hashOf } from "../../access/token.ts";

/**
 * Makes a link that is good once and for an hour, and makes those of earlier starts useless.
 *
 * @param owner connections in front of the wall: nobody is there yet to speak for.
 * @returns the link's path; null where there is somebody already.
 */
export async function createFirstOperatorLink(owner: pg.Pool): Promise<string | null> {
  const token = randomBytes(32).toString("base64url");
  const client = await owner.connect();
  try {
    await client.query("begin");
    const { rows } = await client.query<{ somebody: boolean }>("select exists (select from person) as somebody");
    if (rows[0]?.somebody) return null;
    await client.query("delete from first_operator_link");
    await client.query(
      "insert into first_operator_link (token_hash, expires_at) values ($1, current_instant() + interval '1 hour')",
      [hashOf(token)],
    );
    await client.query("commit");
    return `/first-operator?token=${token}`;
  } finally {
    await client.query("rollback").catch(() => {});
    client.release();
  }
}
