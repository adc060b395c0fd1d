import pg from "pg";
import { servingConnection } from "../../../../database/server-login.ts";
import { CannotStart } from "../start/cannot-start.ts";

// A calendar date stays the text that it is: a JavaScript date would move it by the machine's time zone.
const types = { getTypeParser: pg.types.getTypeParser } as pg.CustomTypesConfig;
const dateOid = 1082;

const plainTypes: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) =>
    oid === dateOid && format !== "binary" ? (text: string) => text : types.getTypeParser(oid, format),
};

export interface PoolOptions {
  readonly max: number;
  readonly onError: (error: Error) => void;
}

function open(connection: pg.ClientConfig, role: string, pipeline: boolean, { max, onError }: PoolOptions): pg.Pool {
  const pool = new pg.Pool({
    ...connection,
    options: `-c role=${role} -c search_path=doradca,public -c statement_timeout=30000 -c idle_in_transaction_session_timeout=60000`,
    types: plainTypes,
    pipeline,
    max,
    connectionTimeoutMillis: 10_000,
  } as pg.PoolConfig);
  // An idle connection that the server closes is replaced at the next use; without a listener it would end the process.
  pool.on("error", onError);
  // One that breaks in use fails its statement, and without a listener would end the process as well.
  pool.on("connect", (client) => client.on("error", onError));
  return pool;
}

/** The pool that serves requests, behind the wall, as `doradca_app`. Its connections pipeline. */
export function openAppPool(connection: pg.ClientConfig, options: PoolOptions): pg.Pool {
  return open(servingConnection(connection), "doradca_app", true, options);
}

/** The pool of the owner, in front of the wall: for migrations, the sample and the job queue's own tables. */
export function openOwnerPool(connection: pg.ClientConfig, options: PoolOptions): pg.Pool {
  return open(connection, "doradca_owner", false, options);
}

// Of a role: that row-level security does not hold it, by its own rights or by those that it may take on.
const unbound = (role: string, how: "usage" | "member") => `(
  select rolsuper or rolbypassrls or exists (
    select from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'doradca' and c.relkind = 'r' and pg_has_role(${role}, c.relowner, '${how}')
  ) from pg_roles where rolname = ${role})`;

/**
 * Refuses to serve with a role that the wall does not hold.
 *
 * @param own whether the PostgreSQL is our own: then the login behind the role is held as well. In somebody else's, one login both
 * migrates and serves.
 * @throws CannotStart where the pool's role is a superuser, bypasses row security, or owns a table.
 */
export async function assertBehindTheWall(pool: pg.Pool, { own = false }: { own?: boolean } = {}): Promise<void> {
  const { rows } = await pool.query<{ role: string; login: string; role_unbound: boolean; login_unbound: boolean }>(`
    select current_user as role, session_user as login,
      ${unbound("current_user", "usage")} as role_unbound, ${unbound("session_user", "member")} as login_unbound`);
  const [first] = rows;
  const refused = !first || first.role_unbound ? (first?.role ?? "?") : own && first.login_unbound ? first.login : null;
  if (refused === null) return;
  throw new CannotStart(
    `The role ${refused} is not held by row-level security. Let Doradca serve as doradca_app, which is neither superuser nor owner.`,
  );
}
