import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { migrate } from "../database/migrate.ts";
import { prepareDatabase } from "../database/prepare-database.ts";
import { openOwnerPool } from "../server/src/platform/database/pool.ts";
import { startEmbeddedPostgres } from "../server/src/platform/embedded-postgres/start-embedded-postgres.ts";
import { loadNow, machineFacts } from "./machine.ts";
import { makeScene } from "./record/make-scene.ts";
import {
  type Bench,
  describe,
  heading,
  measureChanges,
  measureHttpChanges,
  measureReads,
} from "./record/measurements.ts";
import { pgbenchVersion } from "./record/pgbench.ts";
import { startMeasuredServer } from "./record/start-server.ts";

// `npm run bench:record`: how fast a change of the partner of record is over HTTP, beside pgbench doing the same in plain
// statements on the same PostgreSQL; and the reads that pages begin with. Everything on this machine, on a database of its own.

const { values: options } = parseArgs({
  options: {
    /** Of each measurement. */
    seconds: { type: "string", default: "5" },
    rounds: { type: "string", default: "3" },
    connections: { type: "string", default: "1,8,32" },
    only: { type: "string", default: "changes,reads" },
    /** A folder for the server's CPU profile. */
    profile: { type: "string" },
  },
});

async function measure(dataDir: string): Promise<void> {
  const postgres = await startEmbeddedPostgres({ dataDir, database: "doradca", endsWithUs: true });
  const owner = openOwnerPool(postgres.connection, { max: 2, onError: () => {} });
  try {
    await prepareDatabase(postgres.connection);
    await migrate(postgres.connection);
    const apiKeys = await makeScene(owner);
    const server = await startMeasuredServer(postgres.connection, options.profile);
    const pgbench = await pgbenchVersion();
    const bench: Bench = {
      postgres,
      owner,
      server,
      apiKeys,
      seconds: Number(options.seconds),
      rounds: Number(options.rounds),
      connections: options.connections.split(",").map(Number),
      withPgbench: pgbench !== undefined,
    };
    console.log(`${machineFacts()}, PostgreSQL ${postgres.version} with fsync, ${pgbench ?? "no pgbench on the PATH"}`);
    console.log(`${bench.rounds} rounds of ${bench.seconds} s, medians; the machine's load before: ${loadNow()}`);
    // Not counted: the first requests compile and fill caches.
    await measureHttpChanges(bench, 8, 3);
    const warm = await server.memory();
    console.log(`\n${heading}`);
    if (options.only.includes("changes"))
      for await (const result of measureChanges(bench)) console.log(describe(result));
    if (options.only.includes("reads")) for await (const result of measureReads(bench)) console.log(describe(result));
    const megabytes = (bytes: number) => `${Math.round(bytes / 2 ** 20)} MB`;
    console.log(`\nThe server's memory: ${megabytes(warm)} warm, ${megabytes(await server.memory())} at the end`);
    await server.stop();
  } finally {
    await owner.end();
    await postgres.stop();
  }
}

const folder = await mkdtemp(join(tmpdir(), "doradca-bench-"));
await measure(folder).finally(() => rm(folder, { recursive: true, force: true }));
