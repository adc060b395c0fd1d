import { loadSample } from "../database/sample/load-sample.ts";
import { buildApp } from "../server/src/app.ts";
import { readConfig } from "../server/src/config.ts";
import { systemClock } from "../server/src/platform/clock.ts";
import { openAppPool, openOwnerPool } from "../server/src/platform/database/pool.ts";
import { listen } from "../server/src/platform/start/listen.ts";
import { openDatabase } from "../server/src/platform/start/open-database.ts";
import { reportSteps } from "../server/src/platform/start/report-steps.ts";
import { makeShutdown } from "../server/src/platform/start/shutdown.ts";
import { stopOnSignals } from "../server/src/platform/start/stop-on-signals.ts";

// What `npm start` runs, without the build of the web app: a process to be killed by tests of the record.

const say = (text: string) => process.stdout.write(`${text}\n`);
const shutdown = makeShutdown(say);
const lost = (reason: Error) => {
  say(reason.message);
  process.exit(1);
};

const found = readConfig(process.env);
if (!found.ok) throw new Error(found.problems.join("\n"));
const { config } = found;
stopOnSignals(shutdown, say);
const connection = await openDatabase(config, reportSteps(say), shutdown, lost);
const options = { max: 20, onError: () => {} };
const owner = openOwnerPool(connection, options);
shutdown.add("the owner's connections", () => owner.end());
await loadSample(owner, systemClock.now());
const pool = openAppPool(connection, options);
shutdown.add("the connections", () => pool.end());
const { vendorName, publicUrl, sample } = config;
const app = await buildApp({ pool, clock: systemClock, vendorName, supportUrl: null, publicUrl, sample, log: false });
await listen(app, config, shutdown);
say("Doradca is ready");
