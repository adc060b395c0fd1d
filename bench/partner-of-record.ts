import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { migrate } from "../database/migrate.ts";
import { prepareDatabase } from "../database/prepare-database.ts";
import { openOwnerPool } from "../server/src/platform/database/pool.ts";
import {
  type EmbeddedPostgres,
  startEmbeddedPostgres,
} from "../server/src/platform/embedded-postgres/start-embedded-postgres.ts";
import { loadNow, machineFacts } from "./machine.ts";
import { askFor, change, readList, readOne, type Target } from "./record/http-load.ts";
import { countChanges, makeScene, presentPartners } from "./record/make-scene.ts";
import { pgbenchFor, pgbenchVersion } from "./record/pgbench.ts";
import { startMeasuredServer } from "./record/start-server.ts";
import { type Load, median, medianLoad } from "./statistics.ts";

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
const seconds = Number(options.seconds);
const rounds = Number(options.rounds);
const connections = options.connections.split(",").map(Number);

type Owner = ReturnType<typeof openOwnerPool>;

function line(what: string, count: number, { perSecond, p50, p95, p99 }: Load, more = ""): void {
  const figures = [p50, p95, p99].map((milliseconds) => milliseconds.toFixed(2).padStart(8)).join("");
  console.log(`${what.padEnd(26)}${String(count).padStart(4)}${perSecond.toFixed(0).padStart(9)}${figures}   ${more}`);
}

/** Interleaved, so that what else the machine does falls on both. */
async function measureChanges(postgres: EmbeddedPostgres, owner: Owner, target: Target, withPgbench: boolean) {
  for (const count of connections) {
    const http: Load[] = [];
    const plain: Load[] = [];
    for (let round = 0; round < rounds; round += 1) {
      http.push(await measureHttpChanges(owner, target, count));
      if (withPgbench) plain.push(await pgbenchFor(seconds, count, postgres.connection));
    }
    const ratios = plain.map(({ perSecond }, round) => (http[round]?.perSecond ?? 0) / perSecond);
    const each = ratios.map((ratio) => ratio.toFixed(2)).join(" ");
    line(
      "PUT partner-of-record",
      count,
      medianLoad(http),
      withPgbench ? `ratio ${median(ratios).toFixed(2)} (${each})` : "",
    );
    if (withPgbench) line("the same by pgbench", count, medianLoad(plain));
  }
}

async function measureHttpChanges(owner: Owner, target: Target, count: number): Promise<Load> {
  const before = await countChanges(owner);
  let asked = 0;
  const ask = change(target, await presentPartners(owner));
  const load = await askFor(seconds, count, target.port, (subscription) => {
    asked += 1;
    return ask(subscription);
  });
  const written = (await countChanges(owner)) - before;
  if (written !== asked) throw new Error(`${asked} changes were answered and ${written} were written.`);
  return load;
}

async function measureReads(target: Target): Promise<void> {
  const reads = { "GET a subscription": readOne(target), "GET a list of 40": readList(target) };
  for (const [what, ask] of Object.entries(reads)) {
    for (const count of connections) {
      const loads: Load[] = [];
      for (let round = 0; round < rounds; round += 1) loads.push(await askFor(seconds, count, target.port, ask));
      line(what, count, medianLoad(loads));
    }
  }
}

async function measure(dataDir: string): Promise<void> {
  const postgres = await startEmbeddedPostgres({ dataDir, database: "doradca", endsWithUs: true });
  try {
    await prepareDatabase(postgres.connection);
    await migrate(postgres.connection);
    const owner = openOwnerPool(postgres.connection, { max: 2, onError: () => {} });
    const apiKeys = await makeScene(owner);
    const server = await startMeasuredServer(postgres.connection, options.profile);
    const target = { port: server.port, apiKeys };
    const pgbench = await pgbenchVersion();
    console.log(`${machineFacts()}, PostgreSQL ${postgres.version} (fsync on), ${pgbench ?? "no pgbench on the PATH"}`);
    console.log(`${rounds} rounds of ${seconds} s, medians; the machine's load before: ${loadNow()}\n`);
    console.log(`${" ".repeat(26)}   c  per sec.     p50     p95     p99   (milliseconds)`);
    // Not measured: the first requests compile and fill the caches.
    await askFor(Math.min(seconds, 3), 8, target.port, change(target, await presentPartners(owner)));
    const idle = await server.memory();
    if (options.only.includes("changes")) await measureChanges(postgres, owner, target, pgbench !== undefined);
    if (options.only.includes("reads")) await measureReads(target);
    const megabytes = (bytes: number) => `${Math.round(bytes / 2 ** 20)} MB`;
    console.log(`\nThe server's memory: ${megabytes(idle)} warm, ${megabytes(await server.memory())} at the end`);
    await server.stop();
    await owner.end();
  } finally {
    await postgres.stop();
  }
}

const folder = await mkdtemp(join(tmpdir(), "doradca-bench-"));
await measure(folder).finally(() => rm(folder, { recursive: true, force: true }));
