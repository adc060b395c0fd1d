import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import pg from "pg";
import { migrate } from "../database/migrate.ts";
import { prepareDatabase } from "../database/prepare-database.ts";
import type { DataFile } from "../domain/data-files.ts";
import { applyImport } from "../server/src/features/data-file/apply-import.ts";
import { checkImport } from "../server/src/features/data-file/check-import.ts";
import { openOwnerPool } from "../server/src/platform/database/pool.ts";
import { startEmbeddedPostgres } from "../server/src/platform/embedded-postgres/start-embedded-postgres.ts";
import { confirmFile, type Importer, importedFile, putFile } from "../test-kit/import-file.ts";
import { makeOrganization } from "../test-kit/make-organization.ts";
import { makePerson } from "../test-kit/make-person.ts";
import { copyIn, copyOut } from "./import/copy-tables.ts";
import { makeFiles, services } from "./import/make-files.ts";
import { loadNow, machineFacts } from "./machine.ts";

// `npm run bench:import`: how long files of the vendor's own data take to be checked and written, beside PostgreSQL's own COPY of the
// same rows into the same tables, with the same indexes, keys and triggers. Everything on this machine, on databases of its own.

const { values: options } = parseArgs({
  options: {
    subscriptions: { type: "string", default: "100000" },
    /** Partners of record of each, one after the other, over three years. */
    namings: { type: "string", default: "3" },
  },
});
const measured: readonly DataFile[] = ["subscriptions", "partners-of-record"];

async function timed<Answer>(work: () => Promise<Answer>): Promise<readonly [Answer, number]> {
  const began = performance.now();
  return [await work(), (performance.now() - began) / 1000];
}

const servicesAndPlans = `
  insert into service (id, code, name, description_en, description_pl)
    select gen_random_uuid(), 'service-' || n, 'Service ' || n, '', '' from generate_series(0, ${services - 1}) n;
  insert into plan (id, service_id, code, name, position) select gen_random_uuid(), id, 'basic', 'Basic', 1 from service;`;

interface Result {
  readonly lines: number;
  readonly check: number;
  readonly write: number;
}

async function importAll(owner: pg.Pool, operator: Importer): Promise<Map<DataFile, Result>> {
  const results = new Map<DataFile, Result>();
  const files = makeFiles({ subscriptions: Number(options.subscriptions), namings: Number(options.namings) });
  for (const [kind, text] of files) {
    const id = await putFile(owner, operator, kind, text);
    const key = { organizationId: operator.organizationId, importId: id };
    const [, check] = await timed(() => checkImport(owner, key));
    await confirmFile(owner, operator, id);
    const [, write] = await timed(() => applyImport(owner, key));
    const { state, lines, faults } = await importedFile(owner, id);
    if (state !== "applied") throw new Error(`${kind}: ${state} ${JSON.stringify(faults.slice(0, 3))}`);
    results.set(kind, { lines: lines ?? 0, check, write });
  }
  return results;
}

const perSecond = (count: number, seconds: number) =>
  Math.round(count / seconds)
    .toLocaleString("en")
    .padStart(9);
const inSeconds = (seconds: number) => seconds.toFixed(2).padStart(7);

async function measure(folder: string): Promise<void> {
  const postgres = await startEmbeddedPostgres({ dataDir: folder, database: "doradca", endsWithUs: true });
  const owner = openOwnerPool(postgres.connection, { max: 6, onError: () => {} });
  const superuser = new pg.Client(postgres.connection);
  await superuser.connect();
  try {
    await prepareDatabase(postgres.connection);
    await migrate(postgres.connection);
    await superuser.query("create database copied template doradca");
    const vendor = await makeOrganization(owner, { kind: "vendor" });
    const operator = await makePerson(owner, vendor);
    await owner.query(servicesAndPlans);
    console.log(
      `${machineFacts()}, PostgreSQL ${postgres.version} with fsync; the machine's load before: ${loadNow()}`,
    );
    const imported = await importAll(owner, operator);

    const { rows } = await superuser.query("select current_setting('data_directory') as folder");
    await copyOut(superuser, rows[0].folder);
    const copy = new pg.Client({ ...postgres.connection, database: "copied" });
    await copy.connect();
    // What the triggers look at.
    await copy.query("set search_path = doradca, public");
    const copied = await copyIn(copy, rows[0].folder).finally(() => copy.end());

    console.log(
      "\nfile                    lines   check s  write s   lines/s  lines/s    COPY s  lines/s   write : COPY",
    );
    console.log("                                                 written    in all             COPY");
    for (const kind of measured) {
      const { lines, check, write } = imported.get(kind) ?? { lines: 0, check: 0, write: 0 };
      const { seconds } = copied[kind] ?? { seconds: 0 };
      const parts = [
        kind.padEnd(20),
        lines.toLocaleString("en").padStart(9),
        inSeconds(check),
        inSeconds(write),
        perSecond(lines, write),
        perSecond(lines, check + write),
        inSeconds(seconds),
        perSecond(lines, seconds),
        `${(write / seconds).toFixed(2)}`.padStart(7),
      ];
      console.log(parts.join("  "));
    }
    console.log(
      `\nRows that COPY wrote: ${measured.map((kind) => `${kind} ${copied[kind]?.rows.toLocaleString("en")}`).join(", ")}`,
    );
  } finally {
    await superuser.end();
    await owner.end();
    await postgres.stop();
  }
}

const folder = await mkdtemp(join(tmpdir(), "doradca-bench-"));
await measure(folder).finally(() => rm(folder, { recursive: true, force: true }));
