import type { ImportFaultCode } from "../../../../contract/import-faults.ts";

/** What is wrong with one line of a file. */
export interface Fault {
  readonly line: number;
  readonly code: ImportFaultCode;
  readonly column: string | null;
  /** What stands there; null where it is not known yet. */
  readonly value: string | null;
  readonly about: Readonly<Record<string, string | number>>;
}

/** Each of them is named, up to a number that nobody reads to its end. */
export const mostFaults = 10_000;

/** What stands in a cell as far as it is shown: the database holds neither NUL nor half a character. */
export const asShown = (text: string): string => text.slice(0, 200).toWellFormed().replaceAll("\0", "\ufffd");

/** The faults of a file while it is looked through: all are counted. */
export class Faults {
  readonly #kept: Fault[] = [];
  readonly #lines = new Set<number>();
  readonly #cells = new Set<string>();
  #count = 0;

  get count(): number {
    return this.#count;
  }

  add({ line, code, column = null, value = null, about = {} }: Partial<Fault> & Pick<Fault, "line" | "code">): void {
    this.#count += 1;
    // Of a file in which everything is wrong the rest is counted only.
    if (this.#kept.length >= mostFaults) return;
    this.#lines.add(line);
    this.#cells.add(`${line} ${column}`);
    this.#kept.push({ line, code, column, value: value === null ? null : asShown(value), about });
  }

  /** With which lines something is wrong by now. */
  faultyLines(): ReadonlySet<number> {
    return new Set(this.#lines);
  }

  /** With which cells something is wrong by now, each as its line and its column. */
  faultyCells(): ReadonlySet<string> {
    return new Set(this.#cells);
  }

  /** More were found than are kept. */
  countMore(more: number): void {
    this.#count += more;
  }

  /** In the order of the file. */
  list(): Fault[] {
    return this.#kept.toSorted((one, other) => one.line - other.line);
  }
}
