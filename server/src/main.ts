import { join } from "node:path";
import type pg from "pg";
import { sampleAccounts, samplePassword } from "../../database/sample/accounts.ts";
import { loadSample } from "../../database/sample/load-sample.ts";
import { type Config, readConfig } from "./config.ts";
import { systemClock } from "./platform/clock.ts";
import { assertBehindTheWall, openAppPool, openOwnerPool } from "./platform/database/pool.ts";
import { makeLog } from "./platform/log.ts";
import { assertPortFree } from "./platform/start/assert-port-free.ts";
import { planWebBuild } from "./platform/start/build-web.ts";
import { explainFailure } from "./platform/start/explain-failure.ts";
import { listen } from "./platform/start/listen.ts";
import { openDatabase } from "./platform/start/open-database.ts";
import { refuseExposedSample } from "./platform/start/refuse-exposed-sample.ts";
import { reportSteps } from "./platform/start/report-steps.ts";
import { makeShutdown } from "./platform/start/shutdown.ts";
import { stopOnSignals } from "./platform/start/stop-on-signals.ts";
import { welcome } from "./platform/start/welcome.ts";

// `npm start`: everything that has to run, in the order in which it is started.

const root = join(import.meta.dirname, "..", "..");
const { say, step } = reportSteps((text) => process.stdout.write(text));
const shutdown = makeShutdown((sentence) => console.error(sentence));
const log = makeLog((line) => process.stderr.write(line), "warn");

async function start(config: Config): Promise<void> {
  await assertPortFree(config.host, config.port);
  const server = readServer();
  await buildWeb();
  const connection = await openDatabase(config, { say, step }, shutdown, (reason) => fail(reason, config));
  const { owner, pool } = openPools(connection);
  await assertBehindTheWall(pool, { own: config.databaseUrl === undefined });
  await prepareContent(owner, config);

  const { buildApp, createFirstOperatorLink, startJobs } = await server;
  const { vendorName, publicUrl, sample } = config;
  const supportUrl = config.supportUrl ?? null;
  const { smtpUrl, mailFrom } = config;
  const sendsMail = smtpUrl !== undefined;
  const surroundings = { pool, clock: systemClock, vendorName, supportUrl, publicUrl, sendsMail, sample };
  const app = await buildApp({ ...surroundings, log });
  const jobs = await startJobs({ ...surroundings, owner, smtpUrl, mailFrom, log });
  shutdown.add("the jobs", jobs.stop);
  await listen(app, config, shutdown);
  const firstOperatorLink = await createFirstOperatorLink(owner);
  const accounts = sample ? { accounts: sampleAccounts, password: samplePassword } : undefined;
  say(welcome({ publicUrl, sample: accounts, firstOperatorLink }));
}

/** The modules of the business, of which there are many, while PostgreSQL starts; a failure shows where they are needed. */
function readServer() {
  const modules = Promise.all([
    import("./app.ts"),
    import("./jobs.ts"),
    import("./features/first-operator/create-first-operator-link.ts"),
  ]).then(([app, jobs, firstOperator]) => ({ ...app, ...jobs, ...firstOperator }));
  modules.catch(() => {});
  return modules;
}

async function buildWeb(): Promise<void> {
  const build = planWebBuild(root);
  if (!build.isNeeded) return;
  shutdown.add("the build", build.cancel);
  await step("Building the web app", build.run);
}

function openPools(connection: pg.ClientConfig): { owner: pg.Pool; pool: pg.Pool } {
  const onError = (error: Error) => {
    if (!shutdown.isUnderWay()) log.warn(error, "A connection to the database was lost.");
  };
  const owner = openOwnerPool(connection, { max: 12, onError });
  shutdown.add("the owner's connections", () => owner.end());
  const pool = openAppPool(connection, { max: 20, onError });
  shutdown.add("the connections", () => pool.end());
  return { owner, pool };
}

async function prepareContent(owner: pg.Pool, config: Config): Promise<void> {
  const addresses = sampleAccounts.map(({ email }) => email);
  await refuseExposedSample(owner, addresses, config);
  if (!config.sample) return;
  await step("Loading the sample", async ({ result }) => {
    const { loaded } = await loadSample(owner, systemClock.now());
    if (!loaded) result("already there");
  });
}

/** Ends with one sentence; only what nobody foresaw shows where it comes from. */
async function fail(error: unknown, config: Config): Promise<void> {
  if (shutdown.isUnderWay()) return;
  const sentence = explainFailure(error, config);
  if (sentence) console.error(`\n${sentence}`);
  else console.error("\nDoradca could not start, for a reason that it does not know:", error);
  await shutdown.run();
  process.exit(1);
}

const found = readConfig(process.env);
if (found.ok) {
  stopOnSignals(shutdown, say);
  await start(found.config).catch((error) => fail(error, found.config));
} else {
  for (const problem of found.problems) console.error(problem);
  process.exit(1);
}
