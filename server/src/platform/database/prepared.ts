import type pg from "pg";

/** A statement as `pg` takes it. */
export interface Statement {
  readonly text: string;
  readonly values?: unknown[];
  readonly name?: string;
}

// Each costs the connection memory. The product has some hundreds, most of them lists in a filter that few ask for.
const most = 300;
/** What each connection has planned: the names by the texts. */
const planned = new WeakMap<pg.ClientBase, Map<string, string>>();

/**
 * Gives a statement a name by its text, so that this connection parses and plans it once: planning takes several times as long
 * as running for what the record reads. A connection that has its fill plans the rest each time, until it is replaced.
 *
 * @throws TypeError where a value might not go on its way, before anything does: `pg` finds that out statement by statement, and
 * the others of the same batch, `commit` among them, would be sent without this one.
 */
export function prepared(client: pg.ClientBase, text: string, parameters: readonly unknown[]): Statement {
  const values = parameters as unknown[];
  if (!values.every(isSendable))
    throw new TypeError("A statement's values are texts, numbers, dates, bytes and lists.");
  const names = planned.get(client) ?? new Map<string, string>();
  planned.set(client, names);
  const name = names.get(text);
  if (name) return { name, text, values };
  if (names.size >= most) return { text, values };
  const given = `doradca_${names.size + 1}`;
  names.set(text, given);
  return { name: given, text, values };
}

/** What `pg` writes without asking anybody. An object could refuse while it is being written. */
function isSendable(value: unknown): boolean {
  if (typeof value !== "object") return typeof value !== "symbol" && typeof value !== "function";
  if (Array.isArray(value)) return value.every(isSendable);
  return value === null || value instanceof Date || value instanceof Uint8Array;
}
