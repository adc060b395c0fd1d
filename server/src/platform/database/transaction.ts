import type { Socket } from "node:net";
import type pg from "pg";
import { lostToAnother } from "./lost-to-another.ts";
import { prepared, type Statement } from "./prepared.ts";
import type { Query } from "./query.ts";

/** Whom a transaction speaks for: the wall lets through what this says and nothing else. */
export interface Context {
  /** The organization's key; null where there is none to speak for. */
  readonly organizationId: string | null;
  readonly scope: "operator" | null;
}

/** Speaks for nobody: sees the reference tables only. */
export const nobody: Context = { organizationId: null, scope: null };

/** What statements sent together answer: the rows of each. */
export type RowsOf<Queries extends readonly Query<unknown>[]> = {
  -readonly [Index in keyof Queries]: Queries[Index] extends Query<infer Row> ? Row[] : never;
};

// What is read after a row's lock must be what its last holder committed, whatever the database's own default is.
const begin = "begin isolation level read committed";
const setContext = "select set_config('app.organization', $1, true), set_config('app.scope', $2, true)";

function parameters(context: Context): string[] {
  return [context.organizationId ?? "", context.scope ?? ""];
}

/**
 * Sends all statements in one tick on a pipelining connection, waits for all, and throws the first failure. Held back until
 * the last is there, they leave in one write.
 */
async function send(client: pg.PoolClient, statements: readonly Statement[]) {
  const { stream } = (client as unknown as { connection: { stream: Socket } }).connection;
  const settled = await Promise.allSettled(inOneWrite(stream, () => statements.map((one) => client.query(one))));
  const failure = settled.find((one) => one.status === "rejected");
  if (failure) throw failure.reason;
  return settled.map((one) => (one as PromiseFulfilledResult<pg.QueryResult>).value);
}

/** Whatever happens: a connection that stays corked answers nothing any more, not even a rollback. */
function inOneWrite<Sent>(stream: Socket, write: () => Sent): Sent {
  stream.cork();
  try {
    return write();
  } finally {
    stream.uncork();
  }
}

/**
 * One transaction that speaks for one context. Statements given together travel together: a read is one round trip, a write
 * two. Nothing is committed unless `commit` resolves.
 */
export class Transaction {
  readonly #client: pg.PoolClient;
  readonly #context: Context;
  #state: "new" | "open" | "done" = "new";

  constructor(client: pg.PoolClient, context: Context) {
    this.#client = client;
    this.#context = context;
  }

  get finished(): boolean {
    return this.#state === "done";
  }

  /** Runs statements in order and answers each one's rows. */
  async run<const Queries extends readonly Query<unknown>[]>(...queries: Queries): Promise<RowsOf<Queries>> {
    const opening = this.#opening();
    const results = await send(this.#client, [...opening, ...this.#statements(queries)]);
    return results.slice(opening.length).map((result) => result.rows) as RowsOf<Queries>;
  }

  /** Runs the last statements and commits, in one round trip. */
  async commit<const Queries extends readonly Query<unknown>[]>(...queries: Queries): Promise<RowsOf<Queries>> {
    if (this.#isOneStatementForNobody(queries)) {
      this.#state = "done";
      const [result] = await send(this.#client, this.#statements(queries));
      return [result?.rows] as RowsOf<Queries>;
    }
    const opening = this.#opening();
    const results = await send(this.#client, [...opening, ...this.#statements(queries), { text: "commit" }]);
    this.#state = "done";
    // PostgreSQL answers COMMIT with ROLLBACK, and no error, where something before it failed.
    const command = results.at(-1)?.command;
    if (command !== "COMMIT") throw new Error(`The transaction was not committed: the database answered ${command}.`);
    return results.slice(opening.length, -1).map((result) => result.rows) as RowsOf<Queries>;
  }

  async rollback(): Promise<void> {
    if (this.#state === "open") await this.#client.query("rollback");
    this.#state = "done";
  }

  /** Alone and without a context to set, a statement is a transaction by itself: every request begins with one. */
  #isOneStatementForNobody(queries: readonly Query<unknown>[]): boolean {
    return this.#state === "new" && this.#context === nobody && queries.length === 1;
  }

  #opening() {
    if (this.#state === "done") throw new Error("The transaction is over.");
    if (this.#state === "open") return [];
    this.#state = "open";
    return [{ text: begin }, prepared(this.#client, setContext, parameters(this.#context))];
  }

  #statements(queries: readonly Query<unknown>[]): Statement[] {
    return queries.map((one) => prepared(this.#client, one.sql, one.parameters));
  }
}

/** PostgreSQL's code where a migration changed what a prepared statement answers; a new connection prepares it anew. */
const outdatedPlan = "0A000";

/** How often a transaction is begun before its failure is one. */
const mostTries = 5;

/**
 * Lends a connection for one transaction. Whatever `work` leaves open is rolled back; a connection on which anything went
 * wrong below the statements is closed and not lent again. Where another transaction got in its way, nothing of it was written and
 * `work` runs anew: it does nothing outside the transaction that may not be done twice.
 */
export async function inTransaction<Answer>(
  pool: pg.Pool,
  context: Context,
  work: (transaction: Transaction) => Promise<Answer>,
): Promise<Answer> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await onceInTransaction(pool, context, work);
    } catch (error) {
      if (tries === mostTries || !lostToAnother(error as { code?: unknown })) throw error;
    }
  }
}

async function onceInTransaction<Answer>(
  pool: pg.Pool,
  context: Context,
  work: (transaction: Transaction) => Promise<Answer>,
): Promise<Answer> {
  const client = await pool.connect();
  const transaction = new Transaction(client, context);
  let broken: Error | undefined;
  try {
    return await work(transaction);
  } catch (error) {
    if ((error as { code?: string }).code === outdatedPlan) broken = error as Error;
    throw error;
  } finally {
    try {
      await transaction.rollback();
    } catch (error) {
      broken = error as Error;
    }
    client.release(broken);
  }
}

/** Reads in one round trip: begin, context, statements, commit. */
export function read<const Queries extends readonly Query<unknown>[]>(
  pool: pg.Pool,
  context: Context,
  ...queries: Queries
): Promise<RowsOf<Queries>> {
  return inTransaction(pool, context, (transaction) => transaction.commit(...queries));
}
