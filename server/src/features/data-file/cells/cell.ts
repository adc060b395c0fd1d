import type { ImportFaultCode } from "../../../../../contract/import-faults.ts";

/** What is wrong with a cell, and what its sentence names besides the column and the value. */
export interface CellFault {
  readonly code: ImportFaultCode;
  readonly about?: Readonly<Record<string, string | number>>;
}

/** What was read of the same line so far: the columns that stand before this one in the file's definition. */
export interface ReadSoFar {
  of(column: string): string | null;
}

/** Reads a cell that is not empty. @returns the value as PostgreSQL reads it. */
export type ReadCell = (text: string, row: ReadSoFar) => string | CellFault;

export interface Cell {
  /** The type of the value in PostgreSQL. */
  readonly type: string;
  readonly read: ReadCell;
}
