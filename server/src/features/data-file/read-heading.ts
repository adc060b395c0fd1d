import { armed } from "../../platform/csv/write-record.ts";
import type { Faults } from "./faults.ts";
import type { Column, Definition } from "./kinds/definition.ts";

/** Where in a line each column of the definition stands; -1: the file does not have it. */
export interface Heading {
  readonly width: number;
  readonly places: readonly number[];
  readonly columns: readonly Column[];
  /** The columns that the file has. */
  readonly present: ReadonlySet<string>;
}

/** @returns null where the file cannot be read by it. */
export function readHeading(
  { columns }: Definition,
  cells: readonly string[],
  line: number,
  faults: Faults,
): Heading | null {
  const names = cells.map((cell) => armed(cell.trim()));
  const before = faults.count;
  const known = new Set(columns.map(({ name }) => name));
  for (const [index, name] of names.entries()) {
    if (!known.has(name)) faults.add({ line, code: "unknown-column", value: name });
    else if (names.indexOf(name) !== index) faults.add({ line, code: "column-twice", column: name });
  }
  for (const { name, needed } of columns) {
    if (needed && !names.includes(name)) faults.add({ line, code: "missing-column", column: name });
  }
  if (faults.count > before) return null;
  return {
    width: cells.length,
    places: columns.map(({ name }) => names.indexOf(name)),
    columns,
    present: new Set(names),
  };
}
