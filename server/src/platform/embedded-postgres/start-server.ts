import type { ChildProcess } from "node:child_process";
import { closeSync, fstatSync, openSync, readFileSync, renameSync, statSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { CannotStart } from "../start/cannot-start.ts";
import type { ClusterFolders } from "./cluster-folders.ts";
import { describeRefusal } from "./describe-refusal.ts";
import { handOverFolder } from "./hand-over-folder.ts";
import { type PostmasterFile, readPostmasterFile } from "./postmaster-file.ts";
import { type Programs, spawnProgram, waitForExit } from "./spawn-program.ts";

/** PostgreSQL's settings by name. */
export type ServerSettings = Readonly<Record<string, string>>;

const ownSettings: ServerSettings = {
  listen_addresses: "",
  port: "5432",
  unix_socket_permissions: "0700",
  max_connections: "100",
  timezone: "UTC",
  log_timezone: "UTC",
  log_line_prefix: "%m [%p] ",
  log_checkpoints: "off",
  cluster_name: "doradca",
};

const largestLog = 10_000_000;
/** Recovery after a crash replays what was not yet written, at most some gigabytes. */
const patienceMilliseconds = 300_000;

/**
 * Starts PostgreSQL on a data directory that nobody works in, and waits until it accepts connections.
 *
 * @throws CannotStart with PostgreSQL's reason.
 */
export async function startServer(
  folders: ClusterFolders,
  programs: Programs,
  socketFolder: string,
  settings: ServerSettings,
  onProgress: (what: string) => void,
): Promise<PostmasterFile> {
  rotate(folders.log);
  const output = openSync(folders.log, "a");
  const handed = handOverFolder(folders.cluster, programs.user);
  const from = fstatSync(output).size;
  const all = { ...ownSettings, unix_socket_directories: socketFolder, ...settings };
  const args = ["-D", handed.path, ...Object.entries(all).flatMap(([name, value]) => ["-c", `${name}=${value}`])];
  const child = spawnProgram(programs, "postgres", args, output, handed.stdio);
  handed.close();
  closeSync(output);
  child.unref();
  const file = await waitUntilReady(folders.cluster, child, onProgress);
  if (file) return file;
  const said = readFileSync(folders.log).subarray(from).toString();
  throw new CannotStart(`The database in ${folders.cluster} does not start: ${describeRefusal(said)}`);
}

/** The previous log is kept beside the new one. */
function rotate(log: string): void {
  const stats = statSync(log, { throwIfNoEntry: false });
  if (stats && stats.size > largestLog) renameSync(log, `${log}.1`);
}

async function waitUntilReady(cluster: string, child: ChildProcess, onProgress: (what: string) => void) {
  let exited = false;
  const exit = waitForExit(child, "postgres").then(() => {
    exited = true;
  });
  // Its failure is thrown by the race below; a later end is nobody's concern here.
  exit.catch(() => {});
  const file = await Promise.race([
    waitForStatus(
      cluster,
      (file) => file.pid === child.pid,
      () => exited,
      onProgress,
    ),
    exit,
  ]);
  return file ?? undefined;
}

/** Waits until the PostgreSQL on the data directory says that it is ready; undefined when it has ended or takes too long. */
export async function waitForStatus(
  cluster: string,
  isTheOne: (file: PostmasterFile) => boolean,
  hasEnded: () => boolean,
  onProgress: (what: string) => void,
): Promise<PostmasterFile | undefined> {
  const since = Date.now();
  let told = false;
  while (!hasEnded() && Date.now() - since < patienceMilliseconds) {
    const file = readPostmasterFile(cluster);
    if (file?.ready && isTheOne(file)) return file;
    if (!told && Date.now() - since > 2000) {
      told = true;
      onProgress("recovering what an interrupted run left");
    }
    await sleep(10);
  }
  return undefined;
}
