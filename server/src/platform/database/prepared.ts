/** A statement as `pg` takes it. */
export interface Statement {
  readonly text: string;
  readonly values?: unknown[];
  readonly name?: string;
}

// Each costs memory on every connection. The product has far fewer; a text that is made anew each time must not fill it.
const most = 300;
const names = new Map<string, string>();

/**
 * Gives a statement a name by its text, so that a connection parses and plans it once: planning takes several times as long as
 * running for what the record reads.
 *
 * @throws TypeError where a value might not go on its way, before anything does: `pg` finds that out statement by statement, and
 * the others of the same batch, `commit` among them, would be sent without this one.
 */
export function prepared(text: string, parameters: readonly unknown[]): Statement {
  const values = parameters as unknown[];
  if (!values.every(isSendable))
    throw new TypeError("A statement's values are texts, numbers, dates, bytes and lists.");
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
