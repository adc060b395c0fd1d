import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { publicId } from "../contract/ids.ts";
import { migrate } from "../database/migrate.ts";
import { prepareDatabase } from "../database/prepare-database.ts";
import { buildApp } from "../server/src/app.ts";
import { systemClock } from "../server/src/platform/clock.ts";
import { openAppPool, openOwnerPool } from "../server/src/platform/database/pool.ts";
import { startEmbeddedPostgres } from "../server/src/platform/embedded-postgres/start-embedded-postgres.ts";
import { makeService } from "../test-kit/make-service.ts";
import { signIn } from "../test-kit/server.ts";
import { loadNow, machineFacts } from "./machine.ts";
import { makeScene } from "./portfolio/make-scene.ts";
import { percentile } from "./statistics.ts";

// `npm run bench:portfolio`: how long the Partner portal waits for its pages, each asked one after the other: a company with many
// customers, beside others as large.

const { values: options } = parseArgs({
  options: {
    customers: { type: "string", default: "300" },
    subscriptions: { type: "string", default: "5000" },
    /** How many such companies there are. */
    companies: { type: "string", default: "5" },
    rounds: { type: "string", default: "30" },
  },
});

const pagesOf = (customer: string) => [
  ["first page", "/portfolio"],
  ["customers, with their counts", "/customers"],
  ["one customer", `/customers/${customer}`],
  ["its subscriptions", `/portfolio/subscriptions?organizationId=${customer}`],
  ["subscriptions, by customer", "/portfolio/subscriptions"],
  ["subscriptions, searched", "/portfolio/subscriptions?q=osa%2012&sort=-seats"],
  ["former ties", "/portfolio/subscriptions?time=past"],
  ["all as CSV", "/portfolio/subscriptions.csv"],
];

async function measure(dataDir: string): Promise<void> {
  const postgres = await startEmbeddedPostgres({ dataDir, database: "doradca", endsWithUs: true });
  const owner = openOwnerPool(postgres.connection, { max: 2, onError: () => {} });
  const app = openAppPool(postgres.connection, { max: 4, onError: () => {} });
  const server = await buildApp({
    pool: app,
    clock: systemClock,
    vendorName: "Baltic Cloud",
    supportUrl: null,
    publicUrl: "http://localhost:3000",
    sample: false,
    log: false,
    requestsPerMinute: 1_000_000,
  });
  try {
    await prepareDatabase(postgres.connection);
    await migrate(postgres.connection);
    const service = await makeService(owner);
    const size = { customers: Number(options.customers), subscriptions: Number(options.subscriptions) };
    const scenes = [];
    for (let made = 0; made < Number(options.companies); made += 1) scenes.push(await makeScene(owner, service, size));
    await owner.query("vacuum analyze");
    const [scene] = scenes;
    if (!scene) return;
    const headers = { cookie: await signIn(server, scene.agent) };
    console.log(
      `${options.companies} companies, each with ${size.customers} customers and ${size.subscriptions} subscriptions`,
    );
    console.log("page                              p50    p95  (ms)");
    for (const [what = "", path = ""] of pagesOf(publicId("organization", scene.customer))) {
      const took: number[] = [];
      for (let round = -3; round < Number(options.rounds); round += 1) {
        const since = performance.now();
        const { statusCode, body } = await server.inject({ url: `/api/v1${path}`, headers });
        if (statusCode !== 200) throw new Error(body);
        // The first ones make plans and fill caches.
        if (round >= 0) took.push(performance.now() - since);
      }
      const figure = (hundredth: number) => percentile(took, hundredth).toFixed(1).padStart(7);
      console.log(what.padEnd(30) + figure(50) + figure(95));
    }
  } finally {
    await server.close();
    await Promise.all([owner.end(), app.end()]);
    await postgres.stop();
  }
}

console.log(`${machineFacts()}; the machine's load before: ${loadNow()}`);
const folder = await mkdtemp(join(tmpdir(), "doradca-bench-"));
await measure(folder).finally(() => rm(folder, { recursive: true, force: true }));
