import pg from "pg";
import { isOurOwn, serverLogin } from "./server-login.ts";
import { waitForTurn } from "./wait-for-turn.ts";

const alreadyThere = new Set(["42710", "23505", "42P06"]);

async function unlessThere(client: pg.Client, statement: string) {
  try {
    await client.query(statement);
  } catch (error) {
    // Roles belong to all databases of a PostgreSQL: two servers on two of them may both see one missing.
    if (!alreadyThere.has((error as { code?: string }).code ?? "")) throw error;
  }
}

/**
 * Makes what migrations cannot make for themselves: the roles, the schema and the extensions.
 *
 * `doradca_owner` migrates and owns; `doradca_app` serves and stands behind the wall. Both have no login: the given login is
 * granted both, and in a PostgreSQL of our own `doradca_server` logs in to serve. The given login must be a superuser, or own the database and have CREATEROLE, or find all of this made already.
 *
 * @throws the database's own error where the login may not do so.
 */
export async function prepareDatabase(connection: pg.ClientConfig): Promise<void> {
  const client = new pg.Client(connection);
  await client.connect();
  try {
    await waitForTurn(client);
    const { rows } = await client.query<{ rolname: string }>("select rolname from pg_roles where rolname = any($1)", [
      ["doradca_owner", "doradca_app", serverLogin],
    ]);
    const present = new Set(rows.map((row) => row.rolname));
    for (const role of ["doradca_owner", "doradca_app"]) {
      if (!present.has(role))
        await unlessThere(client, `create role ${role} nologin nosuperuser nobypassrls noinherit`);
    }
    // A data directory from before it was there gets it at its next start.
    if (isOurOwn(connection) && !present.has(serverLogin)) {
      await unlessThere(
        client,
        `create role ${serverLogin} login nosuperuser nobypassrls nocreaterole nocreatedb noinherit in role doradca_app`,
      );
    }
    const { rows: ready } = await client.query<{ member: boolean; schema: boolean; extensions: boolean }>(`
      select
        pg_has_role(current_user, 'doradca_owner', 'member') and pg_has_role(current_user, 'doradca_app', 'member') as member,
        to_regnamespace('doradca') is not null as schema,
        (select count(*) from pg_extension where extname in ('btree_gist', 'pg_trgm')) = 2 as extensions`);
    if (!ready[0]?.member) await client.query("grant doradca_owner, doradca_app to current_user");
    if (!ready[0]?.extensions) {
      for (const extension of ["btree_gist", "pg_trgm"])
        await unlessThere(client, `create extension if not exists ${extension} with schema public`);
    }
    if (!ready[0]?.schema) {
      await client.query(
        `do $$ begin execute format('grant create on database %I to doradca_owner', current_database()); end $$`,
      );
      await unlessThere(client, "create schema if not exists doradca authorization doradca_owner");
    }
  } finally {
    await client.end();
  }
}
