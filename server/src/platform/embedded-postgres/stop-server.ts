import { rmSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { type PostmasterFile, readPostmasterFile } from "./postmaster-file.ts";
import { findProcessesIn } from "./processes-in-folder.ts";
import { isOwnSocketFolder } from "./socket-folder.ts";

const patienceMilliseconds = 30_000;

/**
 * Stops the PostgreSQL on the data directory and waits until all of it is gone: fast (open transactions are rolled back), and
 * when that takes too long at once (the next start recovers). Touches nothing when another one runs there by now.
 */
export async function stopServer(cluster: string, file: PostmasterFile): Promise<void> {
  if (readPostmasterFile(cluster)?.pid === file.pid && findProcessesIn(cluster).includes(file.pid)) {
    signal(file.pid, "SIGINT");
    if (!(await isGone(cluster, patienceMilliseconds))) {
      signal(file.pid, "SIGQUIT");
      await isGone(cluster, patienceMilliseconds);
    }
  }
  if (isOwnSocketFolder(file.socketFolder)) rmSync(file.socketFolder, { recursive: true, force: true });
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}

async function isGone(cluster: string, milliseconds: number): Promise<boolean> {
  const until = Date.now() + milliseconds;
  while (Date.now() < until) {
    if (!readPostmasterFile(cluster) && findProcessesIn(cluster).length === 0) return true;
    await sleep(20);
  }
  return false;
}
