import { buildApp } from "../../server/src/app.ts";
import { systemClock } from "../../server/src/platform/clock.ts";
import { openAppPool } from "../../server/src/platform/database/pool.ts";
import { makeLog } from "../../server/src/platform/log.ts";

// The server as `npm start` builds it, in a process of its own; only the limit per caller is lifted, because one machine asks
// for everybody. It answers the parent's questions about its memory.

const connection = JSON.parse(process.env.BENCH_CONNECTION ?? "{}");
const log = makeLog((line) => process.stderr.write(line), "warn");
const pool = openAppPool(connection, { max: 20, onError: (error) => log.warn(error, "A connection was lost.") });
const app = await buildApp({
  pool,
  clock: systemClock,
  vendorName: "Baltic Cloud",
  supportUrl: null,
  publicUrl: "http://127.0.0.1",
  sample: false,
  log,
  requestsPerMinute: 1_000_000_000,
});
// What a request takes in which nothing is looked for.
app.get("/select-1", { config: { access: "public" } }, async () => (await pool.query("select 1 as one")).rows);
const origin = new URL(await app.listen({ host: "127.0.0.1", port: 0 }));

process.on("message", (asked) => {
  if (asked === "memory") process.send?.({ memory: process.memoryUsage.rss() });
  if (asked === "stop") void stop();
});
process.on("disconnect", () => process.exit(0));
process.send?.({ port: Number(origin.port) });

async function stop(): Promise<void> {
  await app.close();
  await pool.end();
  process.exit(0);
}
