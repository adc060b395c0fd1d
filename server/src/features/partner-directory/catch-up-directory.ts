import type pg from "pg";

// Large enough that the work is done together, small enough that the index never stands still for long.
const batch = 500;

/** Brings the directory's index up to date with every change that waits. */
export async function catchUpDirectory(owner: pg.Pool | pg.ClientBase): Promise<void> {
  const refresh = async () => {
    const { rows } = await (owner as pg.Pool).query<{ count: number }>(
      "select doradca.refresh_directory($1) as count",
      [batch],
    );
    return rows[0]?.count ?? 0;
  };
  while ((await refresh()) > 0);
}

/** Makes the index anew, in one transaction: until then it is read as it was. */
export async function remakeDirectory(owner: pg.Pool): Promise<void> {
  const client = await owner.connect();
  try {
    await client.query("begin");
    await client.query("set local statement_timeout = 0");
    await client.query("select doradca.forget_directory()");
    await catchUpDirectory(client);
    await client.query("commit");
  } catch (error) {
    await client.query("rollback");
    throw error;
  } finally {
    client.release();
  }
}
