import type pg from "pg";
import { type Faults, mostFaults } from "./faults.ts";
import type { Check, Definition } from "./kinds/definition.ts";

interface FoundLine {
  readonly line: number;
  readonly first?: number;
  readonly column?: string;
  readonly found: number;
}

/** Two lines of one file about the same. */
function repeated({ same, columns }: Definition): Check {
  const by = same.map((one) => (one.startsWith('"') ? `s.${one}` : `s."${one}"`));
  return {
    code: "line-twice",
    column: columns[0]?.name ?? null,
    lines: `
      select line, first from (
        select s.line, first_value(s.line) over (partition by ${by.join(", ")} order by s.line) as first
        from staged s where num_nulls(${by.join(", ")}) = 0
      ) again where line > first`,
  };
}

/** A line about what is there already, and is not so. What the file does not have is not held against it. */
function different({ columns, held, target }: Definition, present: ReadonlySet<string>): Check | null {
  const compared = columns
    .filter(({ name }) => present.has(name) && held[name] !== undefined)
    .map(({ name, filledIn }) => ({
      name,
      differs: `(s."${name}" is distinct from ${held[name]}${filledIn ? ` and s."${name}" is not null` : ""})`,
    }));
  if (compared.length === 0) return null;
  const first = compared.map(({ name, differs }) => `when ${differs} then '${name}'`).join(" ");
  return {
    code: "differs-from-record",
    column: null,
    lines: `
      select line, "column" from (
        select s.line, case ${first} end as "column" from staged s join ${target.table} t on ${target.on} ${target.more ?? ""}
      ) held where "column" is not null`,
  };
}

/**
 * Looks at all lines at once, one statement for each thing that could be wrong.
 *
 * @param tell hears how many of how many have been looked for.
 */
export async function findFaults(
  client: pg.PoolClient,
  definition: Definition,
  present: ReadonlySet<string>,
  faults: Faults,
  tell: (done: number, all: number) => void,
): Promise<void> {
  const [unreadable, unreadableCells] = [faults.faultyLines(), faults.faultyCells()];
  for (const statement of definition.prepare ?? []) await client.query(statement);
  const checks = [repeated(definition), ...definition.checks, different(definition, present)].filter(
    (one) => one !== null,
  );
  for (const [index, { code, column, lines }] of checks.entries()) {
    const { rows } = await client.query<FoundLine>(
      `with found as materialized (${lines}) select *, count(*) over ()::int as found from found order by line limit ${mostFaults}`,
    );
    for (const row of rows) {
      // A cell that could not be read is not there to be compared.
      if (code === "differs-from-record" && unreadable.has(row.line)) continue;
      if (unreadableCells.has(`${row.line} ${row.column ?? column}`)) continue;
      faults.add({ line: row.line, code, column: row.column ?? column, about: row.first ? { first: row.first } : {} });
    }
    faults.countMore((rows[0]?.found ?? 0) - rows.length);
    tell(index + 1, checks.length);
  }
}
