import { setTimeout as sleep } from "node:timers/promises";
import { isClosing } from "./control-file.ts";
import { type PostmasterFile, readPostmasterFile } from "./postmaster-file.ts";
import { findProcessesIn } from "./processes-in-folder.ts";
import { removeSocketFolder } from "./socket-folder.ts";

const patienceMilliseconds = 30_000;
/** How long the end of what is under way may take, before PostgreSQL writes its closing checkpoint. */
const closingMilliseconds = 5000;

/** Whether this very PostgreSQL still runs on the data directory. */
export function isRunning(cluster: string, file: PostmasterFile): boolean {
  return readPostmasterFile(cluster)?.pid === file.pid && findProcessesIn(cluster).includes(file.pid);
}

/**
 * Stops the PostgreSQL on the data directory and waits until all of it is gone: fast (open transactions are rolled back), and
 * when that takes too long at once (the next start recovers). Touches nothing when another one runs there by now.
 *
 * PostgreSQL 18 may wait for ever when it is asked to stop while it recovers from a crash. So one that does not get as far as closing
 * what it has is not waited for long.
 */
export async function stopServer(cluster: string, file: PostmasterFile): Promise<void> {
  if (isRunning(cluster, file)) {
    signal(file.pid, "SIGINT");
    if (!(await isGone(cluster, (each) => !isClosing(each)))) {
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

/** @param isVain whether it is of no use to wait longer. */
async function isGone(cluster: string, isVain: (cluster: string) => boolean = () => false): Promise<boolean> {
  const since = Date.now();
  while (Date.now() - since < patienceMilliseconds) {
    if (!readPostmasterFile(cluster) && findProcessesIn(cluster).length === 0) return true;
    if (Date.now() - since > closingMilliseconds && isVain(cluster)) return false;
    await sleep(20);
  }
  return false;
}
