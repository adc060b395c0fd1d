import { createHash } from "node:crypto";
import type pg from "pg";
import type { DataFile } from "../../../../domain/data-files.ts";
import { Faults } from "./faults.ts";
import { findFaults } from "./find-faults.ts";
import { definitions } from "./kinds/definitions.ts";
import { stageFile } from "./stage-file.ts";

export interface ImportWork {
  readonly organizationId: string;
  readonly importId: string;
  readonly kind: DataFile;
  readonly size: number;
  /** The operator for whom it is done. */
  readonly operatorId: string;
}

export interface Examined {
  readonly hash: Buffer;
  readonly lines: number;
  /** Lines about what is there already. They are taken out. */
  readonly same: number;
  readonly faults: Faults;
}

/** The file's bytes, part by part, on another connection: the transaction's own is fed with them. */
export async function* partsOf(
  owner: Pick<pg.Pool, "query">,
  { organizationId, importId }: Pick<ImportWork, "organizationId" | "importId">,
): AsyncGenerator<Buffer> {
  for (let number = 1; ; number += 1) {
    const { rows } = await owner.query<{ bytes: Buffer }>(
      "select bytes from doradca.import_part where organization_id = $1 and import_id = $2 and number = $3",
      [organizationId, importId, number],
    );
    const [part] = rows;
    if (!part) return;
    yield part.bytes;
  }
}

/**
 * Reads a file whole into the transaction's own table and finds everything that is wrong with it.
 *
 * @param tell hears how far it is, from 0 to 1.
 */
export async function examineFile(
  owner: pg.Pool,
  client: pg.PoolClient,
  work: ImportWork,
  tell: (share: number) => void,
): Promise<Examined> {
  const definition = definitions[work.kind];
  const faults = new Faults();
  const hash = createHash("sha256");
  // Large files take longer than a request may, and compiling a plan that runs once does not pay.
  await client.query("set local statement_timeout = 0; set local jit = off; set local work_mem = '64MB'");
  await client.query("set local idle_in_transaction_session_timeout = 0");
  await client.query(
    "create temp table importing (at timestamptz, vendor uuid, operator uuid, import uuid) on commit drop",
  );
  await client.query("insert into importing values (doradca.current_instant(), $1, $2, $3)", [
    work.organizationId,
    work.operatorId,
    work.importId,
  ]);
  let read = 0;
  async function* hashed(): AsyncGenerator<Buffer> {
    for await (const part of partsOf(owner, work)) {
      hash.update(part);
      yield part;
      read += part.length;
      tell((read / work.size) * 0.7);
    }
  }
  const { lines, present } = await stageFile(client, definition, hashed(), faults);
  await findFaults(client, definition, present, faults, (done, all) => tell(0.7 + (done / all) * 0.3));
  const { table, on } = definition.target;
  const { rowCount } = await client.query(`delete from staged s using ${table} t where ${on}`);
  return { hash: hash.digest(), lines, same: rowCount ?? 0, faults };
}
