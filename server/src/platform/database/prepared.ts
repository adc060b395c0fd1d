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
 */
export function prepared(text: string, parameters: readonly unknown[]): Statement {
  const values = parameters as unknown[];
  const name = names.get(text);
  if (name) return { name, text, values };
  if (names.size >= most) return { text, values };
  const given = `doradca_${names.size + 1}`;
  names.set(text, given);
  return { name: given, text, values };
}
