import type pg from "pg";

/** The login that serves in a PostgreSQL of our own: a member of `doradca_app` and of nothing else, with no right of its own. */
export const serverLogin = "doradca_server";

/** A PostgreSQL that somebody else runs is named by its address, which has the one login that was given for it. */
export function isOurOwn(connection: pg.ClientConfig): boolean {
  return connection.connectionString === undefined;
}

/**
 * How the server connects to serve. In a PostgreSQL of our own not with the superuser's login: a role is only worn, and a statement
 * that somebody smuggled in could take it off.
 */
export function servingConnection(connection: pg.ClientConfig): pg.ClientConfig {
  return isOurOwn(connection) ? { ...connection, user: serverLogin } : connection;
}
