import type { CsvRecord } from "../../platform/csv/read-records.ts";
import { armed } from "../../platform/csv/write-record.ts";
import type { Faults } from "./faults.ts";
import type { Heading } from "./read-heading.ts";

/** Lines of the template that explain it; a spreadsheet may have put them into one cell. */
export function isRemark({ cells, fault }: CsvRecord): boolean {
  return fault === undefined && cells[0]?.startsWith("# ") === true;
}

// A spreadsheet saves empty lines as lines of empty cells.
const isBlank = ({ cells, fault }: CsvRecord) => fault === undefined && cells.every((cell) => cell.trim() === "");

/** Reads lines of one file, cell by cell. */
export function makeLineReader({ width, places, columns }: Heading, faults: Faults) {
  const index = new Map(columns.map(({ name }, place) => [name, place]));
  const values: (string | null)[] = new Array(columns.length).fill(null);
  const row = { of: (column: string) => values[index.get(column) ?? -1] ?? null };

  /** @returns the values of the definition's columns, reused by the next line; null where there is no line to be staged. */
  return (record: CsvRecord): readonly (string | null)[] | null => {
    const { line, cells, fault } = record;
    if (fault) {
      faults.add({ line, code: fault });
      return null;
    }
    if (isRemark(record) || isBlank(record)) return null;
    if (cells.length !== width) {
      faults.add({ line, code: "wrong-number-of-cells", about: { expected: width, found: cells.length } });
      return null;
    }
    for (const [place, { name, cell, needed, otherwise }] of columns.entries()) {
      const text = armed((cells[places[place] ?? -1] ?? "").trim());
      if (text === "") {
        values[place] = otherwise?.(row) ?? null;
        if (needed) faults.add({ line, code: "cell-needed", column: name });
        continue;
      }
      const read = text.includes("\0") ? ({ code: "bad-character" } as const) : cell.read(text, row);
      values[place] = typeof read === "string" ? read : null;
      if (typeof read !== "string")
        faults.add({
          line,
          code: read.code,
          column: name,
          value: text,
          about: "about" in read ? (read.about ?? {}) : {},
        });
    }
    return values;
  };
}
