import { rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { CannotStart } from "../start/cannot-start.ts";
import { type PostmasterFile, readPostmasterFile } from "./postmaster-file.ts";
import { findProcessesIn } from "./processes-in-folder.ts";
import { removeSocketFolder } from "./socket-folder.ts";

const patienceMilliseconds = 10_000;

/**
 * The PostgreSQL that a killed Doradca left running on the data directory; undefined when nobody works there, and then its
 * lock and its socket are gone too.
 *
 * The number in the lock may belong to a stranger by now, for which PostgreSQL itself would refuse to start; and a lock must
 * never be deleted while a backend lives, even one whose postmaster was killed: it still writes.
 *
 * @throws CannotStart where orphaned backends do not end.
 */
export async function findRunning(cluster: string): Promise<PostmasterFile | undefined> {
  const until = Date.now() + patienceMilliseconds;
  for (;;) {
    const file = readPostmasterFile(cluster);
    const workers = findProcessesIn(cluster);
    if (file && workers.includes(file.pid)) return file;
    if (workers.length === 0) {
      rmSync(join(cluster, "postmaster.pid"), { force: true });
      if (file) removeSocketFolder(file.socketFolder);
      return undefined;
    }
    if (Date.now() > until) {
      throw new CannotStart(
        `Processes of an earlier PostgreSQL still work in ${cluster} (${workers.join(", ")}); end them and start again.`,
      );
    }
    await sleep(50);
  }
}
