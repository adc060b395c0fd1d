import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { migrate } from "../database/migrate.ts";
import { prepareDatabase } from "../database/prepare-database.ts";
import { catchUpDirectory } from "../server/src/features/partner-directory/catch-up-directory.ts";
import { openAppPool, openOwnerPool } from "../server/src/platform/database/pool.ts";
import { startEmbeddedPostgres } from "../server/src/platform/embedded-postgres/start-embedded-postgres.ts";
import { makeScene } from "./directory/make-scene.ts";
import { deepPages, measure, type Processes, type Query } from "./directory/measure.ts";
import { explainQuestion } from "./directory/plans.ts";
import { kinds, makeMix } from "./directory/questions.ts";
import { makeRandom } from "./directory/random.ts";
import { loadNow, machineFacts } from "./machine.ts";
import { startMeasuredServer } from "./record/start-server.ts";
import type { Load } from "./statistics.ts";

// `npm run bench:directory`: how fast the directory is searched, with its facets, over HTTP: the questions that people ask, each
// kind by itself and all of them mixed, in a small directory and in a large one. With --plans it also prints what PostgreSQL does.

const { values: options } = parseArgs({
  options: {
    /** How many partners there are. */
    sizes: { type: "string", default: "5000,50000" },
    connections: { type: "string", default: "4" },
    /** Of each measurement. */
    seconds: { type: "string", default: "5" },
    plans: { type: "boolean", default: false },
  },
});

const heading =
  "partners  question                        conn.   per s    p50    p95    p99  server ms  PostgreSQL ms";

function describe(size: number, what: string, connections: number, load: Load): string {
  const figure = (value: number, width: number, digits = 1) => value.toFixed(digits).padStart(width);
  return [
    String(size).padStart(8),
    `  ${what.padEnd(31)}`,
    String(connections).padStart(5),
    figure(load.perSecond, 8, 0),
    figure(load.p50, 7),
    figure(load.p95, 7),
    figure(load.p99, 7),
    figure(load.serverCpu, 11),
    figure(load.postgresCpu, 15),
  ].join("");
}

async function measureSize(dataDir: string, size: number): Promise<void> {
  const postgres = await startEmbeddedPostgres({ dataDir, database: "doradca", endsWithUs: true });
  const owner = openOwnerPool(postgres.connection, { max: 2, onError: () => {} });
  try {
    await prepareDatabase(postgres.connection);
    await migrate(postgres.connection);
    const { authorizations } = await makeScene(owner, size);
    const started = performance.now();
    await catchUpDirectory(owner);
    const made = (performance.now() - started) / 1000;
    await owner.query("vacuum analyze");
    console.log(`\n${size} partners, ${authorizations} authorizations; the index was made in ${made.toFixed(0)} s`);
    if (options.plans) await printPlans(postgres.connection);
    const server = await startMeasuredServer(postgres.connection);
    const to = { port: server.port, serverPid: server.pid, postgresPid: postgres.pid() };
    await measureQuestions(to, size);
    await server.stop();
  } finally {
    await owner.end();
    await postgres.stop();
  }
}

async function measureQuestions(to: Processes, size: number): Promise<void> {
  const seconds = Number(options.seconds);
  const first = Number(options.connections.split(",")[0]);
  // Not counted: plans are made, caches filled.
  await measure(to, first, seconds, makeMix(1));
  console.log(heading);
  const each: (readonly [string, () => Query])[] = kinds.map(({ what, ask }) => {
    const random = makeRandom(7);
    return [what, () => ask(random)];
  });
  each.push(["a page far down", await deepPages(to.port, { country: "PL" }, 40)]);
  for (const [what, next] of each) console.log(describe(size, what, first, await measure(to, first, seconds, next)));
  for (const connections of options.connections.split(",").map(Number)) {
    console.log(describe(size, "ALL, MIXED", connections, await measure(to, connections, 3 * seconds, makeMix(2))));
  }
}

async function printPlans(connection: Parameters<typeof openAppPool>[0]): Promise<void> {
  const app = openAppPool(connection, { max: 1, onError: () => {} });
  const random = makeRandom(3);
  for (const { ask } of kinds) console.log(await explainQuestion(app, ask(random)));
  await app.end();
}

console.log(`${machineFacts()}; the machine's load before: ${loadNow()}`);
for (const size of options.sizes.split(",").map(Number)) {
  const folder = await mkdtemp(join(tmpdir(), "doradca-bench-"));
  await measureSize(folder, size).finally(() => rm(folder, { recursive: true, force: true }));
}
