import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { CannotStart } from "../start/cannot-start.ts";
import { identifyProcess } from "./identify-process.ts";

const patienceMilliseconds = 2000;

/**
 * Makes this process the only Doradca on the folder. Waits two seconds for one that is just stopping.
 *
 * @returns gives it up again.
 * @throws CannotStart where another lives on it.
 */
export async function lockFolder(folder: string): Promise<() => void> {
  const lock = join(folder, "doradca.lock");
  const own = `${identifyProcess(process.pid)}\n`;
  const until = Date.now() + patienceMilliseconds;
  for (;;) {
    if (claim(lock, own)) return () => giveUp(lock, own);
    const holder = read(lock);
    if (holder !== undefined && !isAlive(holder)) removeStale(lock, holder);
    else if (holder !== undefined && Date.now() > until) throw new CannotStart(describe(folder, holder));
    else await sleep(50);
  }
}

function describe(folder: string, holder: string): string {
  return `Another Doradca (process ${holder.split(" ")[0]}) already runs on DATA_DIR ${folder}; stop it, or give this one a DATA_DIR and a PORT of its own.`;
}

/** A link appears with its content, so nobody reads a lock that is half written. */
function claim(lock: string, own: string): boolean {
  const draft = `${lock}.${process.pid}`;
  try {
    writeFileSync(draft, own);
    linkSync(draft, lock);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

function read(lock: string): string | undefined {
  try {
    return readFileSync(lock, "utf8");
  } catch {
    return undefined;
  }
}

function isAlive(holder: string): boolean {
  const identity = holder.trim();
  return identity !== "" && identifyProcess(Number(identity.split(" ")[0])) === identity;
}

/** Two may find the same lock stale: the slower then moves away the quicker one's new lock, sees it, and puts it back. */
function removeStale(lock: string, stale: string): void {
  const aside = `${lock}.stale.${process.pid}`;
  try {
    renameSync(lock, aside);
    if (readFileSync(aside, "utf8") !== stale) linkSync(aside, lock);
  } catch {
    // Somebody else was quicker; the next look tells.
  } finally {
    rmSync(aside, { force: true });
  }
}

function giveUp(lock: string, own: string): void {
  if (read(lock) === own) rmSync(lock, { force: true });
}
