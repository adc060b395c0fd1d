import { sql } from "kysely";
import type pg from "pg";
import { query } from "./query.ts";
import { type Context, Transaction } from "./transaction.ts";

const atOnce = 2000;
const fetch = `fetch ${atOnce} from pieces`;
/** All of it is read before the first row is there: longer than a request may otherwise take. */
const patience = sql`set local statement_timeout = '10min'`.compile(query);

type Row = Readonly<Record<string, string | null>>;

interface Reading {
  /** A statement without parameters, whose columns are texts. */
  readonly select: string;
  /** What is written before the first row is handed out, of how many there are. */
  readonly begin: (tx: Transaction, total: number) => Promise<void>;
  /** Takes some rows, at least once, and resolves when there is room for others. */
  readonly take: (rows: readonly Row[]) => Promise<void>;
}

/**
 * Reads however much as it was at one instant, some thousands of rows at a time. What nobody has taken yet lies in a file of the
 * database's, so that a slow reader keeps a connection and no transaction. Nothing of it is done twice.
 */
export async function readInPieces(pool: pg.Pool, context: Context, { select, begin, take }: Reading): Promise<void> {
  const client = await pool.connect();
  try {
    const tx = new Transaction(client, context);
    // Each row bears the number of all, so that both are of one instant.
    const counted = `select r.*, (count(*) over ())::text as rows_in_all from (${select}) r`;
    const declare = sql`declare pieces no scroll cursor with hold for ${sql.raw(counted)}`.compile(query);
    let [, , rows] = await tx.run(patience, declare, sql.raw<Row>(fetch).compile(query));
    await begin(tx, Number(rows[0]?.rows_in_all ?? 0));
    await tx.commit();
    await take(rows);
    while (rows.length === atOnce) {
      ({ rows } = await client.query<Row>(fetch));
      if (rows.length > 0) await take(rows);
    }
    await client.query("close pieces");
    client.release();
  } catch (error) {
    // With the connection goes whatever is left on it.
    client.release(error as Error);
    throw error;
  }
}
