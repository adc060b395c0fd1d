import type pg from "pg";
import { copyIn, copyLine } from "../../platform/database/copy-in.ts";
import type { Faults } from "./faults.ts";
import type { Definition } from "./kinds/definition.ts";
import { makeLineKeys } from "./line-keys.ts";
import { readFile } from "./read-file.ts";
import { type Heading, readHeading } from "./read-heading.ts";
import { makeLineReader } from "./read-line.ts";

export interface StagedFile {
  readonly lines: number;
  readonly present: ReadonlySet<string>;
}

/**
 * Puts a file's lines, cell by cell read, into a table that lasts as long as the transaction. A line with a cell that cannot be read is
 * staged as well, without it: others may refer to the line.
 *
 * @param client the owner's, in a transaction; a plain connection.
 */
export async function stageFile(
  client: pg.PoolClient,
  definition: Definition,
  parts: AsyncIterable<Buffer>,
  faults: Faults,
): Promise<StagedFile> {
  const { columns } = definition;
  const declared = columns.map(({ name, cell }) => `"${name}" ${cell.type}`).join(", ");
  await client.query(
    `create temp table staged (line int not null, line_event uuid not null, ${declared}) on commit drop`,
  );
  let heading: Heading | null = null;
  let lines = 0;
  const nextKey = makeLineKeys();

  async function* rows(): AsyncGenerator<string> {
    let readLine: ReturnType<typeof makeLineReader> | undefined;
    for await (const records of readFile(parts, faults)) {
      let text = "";
      for (const record of records) {
        if (!readLine) {
          heading = readHeading(definition, record.cells, record.line, faults);
          // What a column is about, is not known: nothing more can be said of this file.
          if (!heading) return;
          readLine = makeLineReader(heading, faults);
          continue;
        }
        const values = readLine(record);
        if (!values) continue;
        lines += 1;
        text += copyLine([String(record.line), nextKey(), ...values]);
      }
      if (text !== "") yield text;
    }
  }

  await copyIn(client, "staged", rows());
  if (lines === 0 && faults.count === 0) faults.add({ line: 1, code: "empty-file" });
  await client.query("create index on staged (line)");
  await client.query("analyze staged");
  return { lines, present: (heading as Heading | null)?.present ?? new Set() };
}
