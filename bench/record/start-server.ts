import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type pg from "pg";

export interface MeasuredServer {
  readonly pid: number;
  readonly port: number;
  /** Its resident memory in bytes. */
  readonly memory: () => Promise<number>;
  readonly stop: () => Promise<void>;
}

/**
 * Starts the server in a child process on a free port of the loopback address.
 *
 * @param profile a folder for a CPU profile, written when it stops.
 */
export async function startMeasuredServer(connection: pg.ClientConfig, profile?: string): Promise<MeasuredServer> {
  const child = fork(join(import.meta.dirname, "serve.ts"), {
    env: { ...process.env, NODE_ENV: "production", BENCH_CONNECTION: JSON.stringify(connection) },
    execArgv: profile ? ["--cpu-prof", `--cpu-prof-dir=${profile}`] : [],
  });
  const died = once(child, "exit").then(([status]) => {
    throw new Error(`The server ended with ${status}.`);
  });
  died.catch(() => {});
  const message = async () => ((await Promise.race([once(child, "message"), died])) as [Record<string, number>])[0];
  const { port = 0 } = await message();
  return {
    pid: child.pid ?? 0,
    port,
    memory: async () => {
      child.send("memory");
      return (await message()).memory ?? 0;
    },
    stop: async () => {
      const exited = once(child, "exit");
      child.send("stop");
      await exited;
    },
  };
}
