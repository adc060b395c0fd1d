import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { EmbeddedPostgres } from "../../server/src/platform/embedded-postgres/start-embedded-postgres.ts";
import { loadOf, type Measured } from "../statistics.ts";
import { subscriptions } from "./make-scene.ts";

const run = promisify(execFile);
const script = join(import.meta.dirname, "change-partner.pgbench.sql");

/** "pgbench (PostgreSQL) 15.18"; undefined where it is not on the PATH. */
export async function pgbenchVersion(): Promise<string | undefined> {
  return run("pgbench", ["--version"]).then(
    ({ stdout }) => stdout.trim(),
    () => undefined,
  );
}

/**
 * Runs the same change as plain prepared statements for some seconds, as `doradca_app`, over the same socket as the server.
 *
 * @throws with pgbench's words where a transaction failed.
 */
export async function pgbenchFor(
  seconds: number,
  clients: number,
  { host, port, user, database }: EmbeddedPostgres["connection"],
): Promise<Measured> {
  const folder = await mkdtemp(join(tmpdir(), "doradca-pgbench-"));
  try {
    const each = Math.floor(subscriptions / clients);
    const { stdout } = await run(
      "pgbench",
      [
        ...[
          "-n",
          "-M",
          "prepared",
          "-f",
          script,
          "-D",
          `clients=${clients}`,
          "-D",
          `each=${each}`,
          "-T",
          String(seconds),
        ],
        ...["-c", String(clients), "-j", "1", "-l", "--log-prefix", join(folder, "log")],
        ...["-h", host, "-p", String(port), "-U", user, database],
      ],
      { env: { ...process.env, PGOPTIONS: "-c role=doradca_app -c search_path=doradca,public" } },
    );
    const perSecond = Number(/^tps = ([\d.]+)/m.exec(stdout)?.[1]);
    const failed = Number(/^number of failed transactions: (\d+)/m.exec(stdout)?.[1] ?? 0);
    if (!perSecond || failed > 0) throw new Error(stdout);
    return { ...loadOf(await latencies(folder), seconds), perSecond };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** In milliseconds, of every transaction: the third column of pgbench's logs, in microseconds. */
async function latencies(folder: string): Promise<number[]> {
  const logs = await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name), "utf8")));
  return logs.flatMap((log) => log.trim().split("\n")).map((line) => Number(line.split(" ")[2]) / 1000);
}
