import type pg from "pg";
import type { EmbeddedPostgres } from "../../server/src/platform/embedded-postgres/start-embedded-postgres.ts";
import { type Load, type Measured, median, medianLoad } from "../statistics.ts";
import { cpuTime } from "./cpu-time.ts";
import { type Ask, askFor, change, readList, readOne } from "./http-load.ts";
import { countChanges, presentPartners } from "./make-scene.ts";
import { pgbenchFor } from "./pgbench.ts";
import type { MeasuredServer } from "./start-server.ts";

export interface Bench {
  readonly postgres: EmbeddedPostgres;
  readonly owner: pg.Pool;
  readonly server: MeasuredServer;
  readonly apiKeys: readonly string[];
  /** Of each measurement. */
  readonly seconds: number;
  readonly rounds: number;
  readonly connections: readonly number[];
  readonly withPgbench: boolean;
}

export interface Result {
  readonly what: string;
  readonly connections: number;
  readonly load: Load;
  /** Of each round, to pgbench in the same round. */
  readonly ratios?: readonly number[];
}

/** Adds what each request cost in processor time. */
async function withCpu({ server, postgres }: Bench, run: () => Promise<Measured>): Promise<Load> {
  const look = () => Promise.all([cpuTime(server.pid), cpuTime(postgres.pid())]);
  const [serverBefore, postgresBefore] = await look();
  const measured = await run();
  const [serverAfter, postgresAfter] = await look();
  return {
    ...measured,
    serverCpu: (serverAfter - serverBefore) / measured.count,
    postgresCpu: (postgresAfter - postgresBefore) / measured.count,
  };
}

/** @throws where fewer or more changes were written than answered. */
export async function measureHttpChanges(bench: Bench, connections: number, seconds = bench.seconds): Promise<Load> {
  const { owner, server, apiKeys } = bench;
  const before = await countChanges(owner);
  const ask = change({ port: server.port, apiKeys }, await presentPartners(owner));
  const load = await withCpu(bench, () => askFor(seconds, connections, server.port, ask));
  const written = (await countChanges(owner)) - before;
  if (written !== load.count) throw new Error(`${load.count} changes were answered and ${written} were written.`);
  return load;
}

/** Changes over HTTP and by pgbench in turns, so that what else the machine does falls on both. */
export async function* measureChanges(bench: Bench): AsyncGenerator<Result> {
  for (const connections of bench.connections) {
    const http: Load[] = [];
    const plain: Load[] = [];
    for (let round = 0; round < bench.rounds; round += 1) {
      http.push(await measureHttpChanges(bench, connections));
      if (!bench.withPgbench) continue;
      plain.push(await withCpu(bench, () => pgbenchFor(bench.seconds, connections, bench.postgres.connection)));
    }
    const ratios = plain.map(({ perSecond }, round) => (http[round]?.perSecond ?? 0) / perSecond);
    yield { what: "PUT partner-of-record", connections, load: medianLoad(http), ratios };
    if (bench.withPgbench) yield { what: "the same by pgbench", connections, load: medianLoad(plain) };
  }
}

export async function* measureReads(bench: Bench): AsyncGenerator<Result> {
  const target = { port: bench.server.port, apiKeys: bench.apiKeys };
  const reads: Record<string, Ask> = { "GET a subscription": readOne(target), "GET a list of 40": readList(target) };
  for (const [what, ask] of Object.entries(reads)) {
    for (const connections of bench.connections) {
      const loads: Load[] = [];
      for (let round = 0; round < bench.rounds; round += 1) {
        loads.push(await withCpu(bench, () => askFor(bench.seconds, connections, target.port, ask)));
      }
      yield { what, connections, load: medianLoad(loads) };
    }
  }
}

export function describe({ what, connections, load, ratios = [] }: Result): string {
  const { perSecond, p50, p95, p99, serverCpu, postgresCpu } = load;
  const columns = [p50, p95, p99, serverCpu, postgresCpu].map((milliseconds) => milliseconds.toFixed(2).padStart(8));
  const each = ratios.map((ratio) => ratio.toFixed(2)).join(" ");
  const compared = ratios.length > 0 ? `   ratio ${median(ratios).toFixed(2)} (${each})` : "";
  return `${what.padEnd(22)}${String(connections).padStart(4)}${perSecond.toFixed(0).padStart(7)}${columns.join("")}${compared}`;
}

export const heading = `${"".padEnd(25)}c   /sec     p50     p95     p99  server postgres   (ms; the last two: CPU for each)`;
