import type { ImportFaultCode } from "../../../../../contract/import-faults.ts";
import type { Localized } from "../../../../../contract/problem.ts";
import type { Cell, ReadSoFar } from "../cells/cell.ts";

export interface Column {
  /** As the heading of the file says it, and the staged table. */
  readonly name: string;
  readonly cell: Cell;
  readonly says: Localized;
  /** In the template's example. */
  readonly example: string;
  /** The heading has to have it, and each line says something there. */
  readonly needed?: boolean;
  /** Where it is left empty the product fills it in, and what is there already is not held against that. */
  readonly filledIn?: boolean;
  /** What it then is, where that follows from the line itself. */
  readonly otherwise?: (row: ReadSoFar) => string | null;
}

/** Finds lines that cannot be taken. */
export interface Check {
  readonly code: ImportFaultCode;
  /** Which cell it is about; null where the statement answers it as "column". */
  readonly column: string | null;
  /** What the check looks at: without one of these columns in the heading it is passed over. */
  readonly lines: string;
}

/**
 * One kind of file: what stands in it, what has to hold for its lines, how they are written and how they are read out again. The
 * statements see the file as the table `staged s`, a column for each of the file's and `line`, `line_event` (a new key) besides; and
 * who imports as `importing i` (at, vendor, operator, import).
 */
export interface Definition {
  /** What a line is about, as the audit names it. */
  readonly noun: string;
  readonly says: Localized;
  readonly columns: readonly Column[];
  /** The columns, and expressions, by which two lines are about the same. */
  readonly same: readonly string[];
  /** The row that a line is about, as `t`, where it is there already; `more` joins what `held` needs besides. */
  readonly target: { readonly table: string; readonly on: string; readonly more?: string };
  /** What is held against the file's columns where the row is there. */
  readonly held: Readonly<Record<string, string>>;
  /** Fills in what follows from other lines, and locks what must not change until the file is written, before anything is checked. */
  readonly prepare?: readonly string[];
  readonly checks: readonly Check[];
  /** Lines that others of the same file refer to are written first. */
  readonly passes?: readonly string[];
  /** Each writes the lines `where {these}`. */
  readonly writes: readonly string[];
  /** Written once at the end, of the whole file. */
  readonly finishes?: readonly string[];
  /** Answers the rows of the product as texts, a column for each of the file's by its name; IDs as {noun}_uuid. */
  readonly export: string;
}

/** The statement that says in the audit who brought a line in. */
export function auditLines(
  noun: string,
  {
    organization = "i.vendor",
    type = noun,
    subject,
    after,
    only = "true",
  }: {
    readonly organization?: string;
    readonly type?: string;
    readonly subject: string;
    readonly after: string;
    readonly only?: string;
  },
): string {
  return `
    insert into audit_event (
      organization_id, id, occurred_at, act, actor_kind, actor_organization_id, actor_person_id, through, subject_type, subject_id,
      after, import_id)
    select ${organization}, s.line_event, i.at, '${noun}-imported', 'operator', i.vendor, i.operator, 'import', '${type}', ${subject},
      ${after}, i.import
    from staged s cross join importing i where {these} and ${only}`;
}

/** Instants as the files say them. */
export function instantText(column: string): string {
  return `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}

export const yesNoText = (column: string) => `case when ${column} then 'yes' else 'no' end`;

/** An ID, written out by the server: the database knows none. */
export const idText = (prefix: string, column: string) => `'${prefix}_' || ${column}`;
