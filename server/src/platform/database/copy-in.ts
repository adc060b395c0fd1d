import { once } from "node:events";
import type { Socket } from "node:net";
import type pg from "pg";

interface CopyConnection {
  readonly stream: Socket;
  query(text: string): void;
  sendCopyFromChunk(chunk: Buffer): void;
  endCopyFrom(): void;
  sendCopyFail(reason: string): void;
}

/** A statement of `pg`'s own kind: COPY … FROM STDIN, fed from a source as fast as the connection takes it. */
class CopyIn {
  readonly text: string;
  readonly done: Promise<void>;
  readonly #source: AsyncIterable<string>;
  #isOver = false;
  #finish: { readonly resolve: () => void; readonly reject: (error: unknown) => void };
  #failure: unknown;

  constructor(text: string, source: AsyncIterable<string>) {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    this.text = text;
    this.done = promise;
    this.#source = source;
    this.#finish = { resolve, reject };
  }

  submit(connection: CopyConnection): void {
    connection.query(this.text);
  }

  async handleCopyInResponse(connection: CopyConnection): Promise<void> {
    try {
      for await (const chunk of this.#source) {
        if (this.#isOver) return;
        connection.sendCopyFromChunk(Buffer.from(chunk));
        if (connection.stream.writableNeedDrain) await Promise.race([once(connection.stream, "drain"), this.done]);
      }
      if (!this.#isOver) connection.endCopyFrom();
    } catch (error) {
      this.#failure ??= error;
      if (!this.#isOver) connection.sendCopyFail("the source failed");
    }
  }

  handleCommandComplete(): void {}

  handleReadyForQuery(): void {
    this.#isOver = true;
    if (this.#failure) this.#finish.reject(this.#failure);
    else this.#finish.resolve();
  }

  /** The source's own failure says more than the database's "COPY from stdin failed". */
  handleError(error: unknown): void {
    this.#isOver = true;
    this.#finish.reject(this.#failure ?? error);
  }
}

/**
 * Writes what a source makes into a table, in COPY's text format.
 *
 * @param client a plain connection, not one that pipelines.
 * @param target what stands between COPY and FROM: `staged (line, id)`.
 */
export async function copyIn(client: pg.PoolClient, target: string, source: AsyncIterable<string>): Promise<void> {
  const copying = new CopyIn(`copy ${target} from stdin`, source);
  client.query(copying as unknown as pg.Submittable);
  await copying.done;
}

const special = /[\\\t\n\r]/g;
const escapes: Readonly<Record<string, string>> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" };

/** A row in COPY's text format. */
export function copyLine(cells: readonly (string | null)[]): string {
  let line = "";
  for (let index = 0; index < cells.length; index += 1) {
    const cell = cells[index] ?? null;
    if (index > 0) line += "\t";
    line += cell === null ? "\\N" : cell.replace(special, (one) => escapes[one] ?? one);
  }
  return `${line}\n`;
}
