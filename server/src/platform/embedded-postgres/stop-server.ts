import { setTimeout as sleep } from "node:timers/promises";
import { type PostmasterFile, readPostmasterFile } from "./postmaster-file.ts";
import { findProcessesIn } from "./processes-in-folder.ts";
import { removeSocketFolder } from "./socket-folder.ts";

const patienceMilliseconds = 30_000;

/** Whether this very PostgreSQL still runs on the data directory. */
export function isRunning(cluster: string, file: PostmasterFile): boolean {
  return readPostmasterFile(cluster)?.pid === file.pid && findProcessesIn(cluster).includes(file.pid);
}

/**
 * Stops the PostgreSQL on the data directory and waits until all of it is gone: fast (open transactions are rolled back), and
 * when that takes too long at once (the next start recovers). Touches nothing when another one runs there by now.
 */
export async function stopServer(cluster: string, file: PostmasterFile): Promise<void> {
  if (isRunning(cluster, file)) {
    signal(file.pid, "SIGINT");
    if (!(await isGone(cluster))) {
      signal(file.pid, "SIGQUIT");
      await isGone(cluster);
    }
  }
  removeSocketFolder(file.socketFolder);
}

/** Ends it without waiting and without its closing checkpoint; the next start recovers. */
export function abandonServer(cluster: string, file: PostmasterFile): void {
  if (isRunning(cluster, file)) signal(file.pid, "SIGQUIT");
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}

async function isGone(cluster: string): Promise<boolean> {
  const until = Date.now() + patienceMilliseconds;
  while (Date.now() < until) {
    if (!readPostmasterFile(cluster) && findProcessesIn(cluster).length === 0) return true;
    await sleep(20);
  }
  return false;
}
