/** One record of a CSV file, or what is wrong where one should be. */
export interface CsvRecord {
  /** The line of the file in which it begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  readonly fault?: "quote-not-closed" | "text-after-quote" | "line-too-long";
}

// Whoever forgets a closing quote makes a cell of the whole rest; what follows must be read all the same.
const longestQuoted = 100_000;

/** A line that is longer is no record: it is not cut into cells, of which it could have more than fit into memory. */
export const longestLine = 500_000;

/**
 * Reads CSV (RFC 4180) as it comes in, any delimiter. Blank lines are passed over. A record that cannot be read is a fault, and
 * reading goes on with the line after the one in which it begins.
 */
export class CsvReader {
  readonly #delimiter: string;
  #rest = "";
  #line = 1;

  constructor(delimiter: string) {
    this.#delimiter = delimiter;
  }

  /** The records that are whole by now. */
  push(text: string): CsvRecord[] {
    return this.#read(this.#rest + text, false);
  }

  /** What is left at the end of the file. */
  end(): CsvRecord[] {
    return this.#read(this.#rest, true);
  }

  #read(text: string, isEnd: boolean): CsvRecord[] {
    const records: CsvRecord[] = [];
    let at = 0;
    while (at < text.length) {
      const newline = text.indexOf("\n", at);
      if (newline < 0 && !isEnd) break;
      const stop = newline < 0 ? text.length : newline;
      if (stop - at > longestLine) {
        records.push({ line: this.#line, cells: [], fault: "line-too-long" });
        at = stop + 1;
        this.#line += 1;
        continue;
      }
      const written = text.slice(at, text[stop - 1] === "\r" && stop > at ? stop - 1 : stop);
      if (!written.includes('"')) {
        if (written !== "") records.push({ line: this.#line, cells: written.split(this.#delimiter) });
        at = stop + 1;
        this.#line += 1;
        continue;
      }
      const quoted = this.#readQuoted(text, at, isEnd);
      if (quoted === "unfinished") break;
      if (quoted.fault) {
        records.push({ line: this.#line, cells: [], fault: quoted.fault });
        at = stop + 1;
        this.#line += 1;
        continue;
      }
      records.push({ line: this.#line, cells: quoted.cells });
      this.#line += quoted.lines;
      at = quoted.next;
    }
    this.#rest = text.slice(at);
    return records;
  }

  #readQuoted(
    text: string,
    from: number,
    isEnd: boolean,
  ): "unfinished" | { cells: string[]; next: number; lines: number; fault?: CsvRecord["fault"] } {
    const cells: string[] = [];
    const broken = (fault: CsvRecord["fault"]) => ({ cells, next: 0, lines: 1, fault });
    let at = from;
    let lines = 1;
    for (;;) {
      let cell = "";
      if (text[at] === '"') {
        const start = at;
        at += 1;
        for (;;) {
          const quote = text.indexOf('"', at);
          if (quote < 0 || quote - start > longestQuoted) {
            return quote < 0 && !isEnd && text.length - start <= longestQuoted
              ? "unfinished"
              : broken("quote-not-closed");
          }
          cell += text.slice(at, quote);
          at = quote + 1;
          if (text[at] !== '"') break;
          cell += '"';
          at += 1;
        }
        // Whether another quote follows is not known yet.
        if (at >= text.length && !isEnd) return "unfinished";
        for (let index = cell.indexOf("\n"); index >= 0; index = cell.indexOf("\n", index + 1)) lines += 1;
      } else {
        const start = at;
        while (at < text.length && text[at] !== this.#delimiter && text[at] !== "\n") at += 1;
        if (at >= text.length && !isEnd) return "unfinished";
        const isLineEnd = text[at] === "\n" && text[at - 1] === "\r" && at > start;
        cell = text.slice(start, isLineEnd ? at - 1 : at);
      }
      cells.push(cell);
      if (text[at] === this.#delimiter) {
        at += 1;
        continue;
      }
      if (text[at] === "\r") at += 1;
      if (at >= text.length && !isEnd) return "unfinished";
      if (at < text.length && text[at] !== "\n") return broken("text-after-quote");
      return { cells, next: at + 1, lines };
    }
  }
}
