import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type pg from "pg";

export interface RunningDoradca {
  readonly child: ChildProcess;
  /** "http://127.0.0.1:40123" */
  readonly origin: string;
  /** Resolves when the process is gone, however it ended. */
  readonly ended: Promise<unknown>;
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

/**
 * Runs the server with the sample on a data directory, as a process of its own.
 *
 * @returns when it serves. @throws what it said where it does not.
 */
export async function runDoradca(dataDir: string): Promise<RunningDoradca> {
  const { PATH, HOME } = process.env;
  const port = await findFreePort();
  const env = { PATH, HOME, DATA_DIR: dataDir, PORT: String(port) };
  const child = spawn(process.execPath, [join(import.meta.dirname, "serve-record.ts")], { env });
  const ended = once(child, "close");
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk) => {
      said += chunk;
    });
  }
  while (!said.includes("Doradca is ready")) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error(said);
    await sleep(20);
  }
  return { child, origin: `http://127.0.0.1:${port}`, ended };
}

/** The superuser's connection to the PostgreSQL that runs on a data directory. */
export function connectionOf(dataDir: string): pg.ClientConfig {
  const lines = readFileSync(join(dataDir, "postgres", "postmaster.pid"), "utf8").split("\n");
  return { host: lines[4] ?? "", port: Number(lines[3]), user: "postgres", database: "doradca" };
}
