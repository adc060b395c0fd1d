import { existsSync, realpathSync } from "node:fs";
import { join, resolve } from "node:path";
import pg from "pg";
import { hasCluster } from "./check-cluster-version.ts";
import { type ClusterFolders, explain, giveToServer, makeClusterFolders } from "./cluster-folders.ts";
import { createCluster } from "./create-cluster.ts";
import { findRunning } from "./find-running.ts";
import { lockFolder } from "./owner-lock.ts";
import { findBinaries } from "./platform-package.ts";
import type { PostmasterFile } from "./postmaster-file.ts";
import { prepareNative } from "./prepare-native.ts";
import { findProcessesIn } from "./processes-in-folder.ts";
import type { Programs } from "./spawn-program.ts";
import { type ServerSettings, startServer, waitForStatus } from "./start-server.ts";
import { stopServer } from "./stop-server.ts";
import { chooseServerUser } from "./unprivileged-user.ts";

export type EmbeddedPostgresOptions = {
  /** DATA_DIR: the database lives in its folder `postgres`, its log in `postgres.log`. */
  readonly dataDir: string;
  /** The database to connect to, made when it is missing. */
  readonly database?: string;
  /** PostgreSQL settings beside ours. `fsync: "off"` also spares the flush when the data directory is made. */
  readonly settings?: ServerSettings;
  readonly onProgress?: (what: string) => void;
};

export type EmbeddedPostgres = {
  /** A superuser over the socket. */
  readonly connection: {
    readonly host: string;
    readonly port: number;
    readonly user: string;
    readonly database: string;
  };
  /** It was running already, left by a Doradca that was killed. */
  readonly adopted: boolean;
  /** The server's version: "18.4". */
  readonly version: string;
  /** The number of its first process. */
  readonly pid: number;
  /** Stops it, and gives the folder free. A second call does nothing. */
  readonly stop: () => Promise<void>;
};

/**
 * Starts the PostgreSQL that Doradca brings on DATA_DIR, or adopts the one that a killed Doradca left there.
 *
 * @throws CannotStart with one sentence: no rights, no room, another Doradca or another version's data there, …
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const dataDir = resolve(options.dataDir);
  try {
    const folders = makeClusterFolders(dataDir);
    const unlock = await lockFolder(dataDir);
    return await startLocked(folders, options, unlock).catch((error) => {
      unlock();
      throw error;
    });
  } catch (error) {
    throw explain(error, dataDir);
  }
}

async function startLocked(folders: ClusterFolders, options: EmbeddedPostgresOptions, unlock: () => void) {
  const left = existsSync(join(folders.cluster, "PG_VERSION")) ? await findRunning(folders.cluster) : undefined;
  const adopted = left && (await adopt(folders.cluster, left, options));
  if (adopted) return opened(folders, adopted, true, options, unlock);
  return opened(folders, await startAnew(folders, options), false, options, unlock);
}

/** Undefined, and stopped, where it cannot be reached: its socket's folder may have been tidied away. */
async function adopt(cluster: string, left: PostmasterFile, options: EmbeddedPostgresOptions) {
  const isGone = () => !findProcessesIn(cluster).includes(left.pid);
  const file = await waitForStatus(cluster, (each) => each.pid === left.pid, isGone, options.onProgress ?? (() => {}));
  if (file && existsSync(join(file.socketFolder, `.s.PGSQL.${file.port}`))) return file;
  await stopServer(cluster, left);
  return undefined;
}

async function startAnew(folders: ClusterFolders, options: EmbeddedPostgresOptions): Promise<PostmasterFile> {
  const { dataDir, cluster } = folders;
  const onProgress = options.onProgress ?? (() => {});
  const binaries = findBinaries();
  const user = chooseServerUser([cluster, dataDir]);
  const programs: Programs = { native: prepareNative(binaries, dataDir, user), user };
  if (!hasCluster(cluster, binaries.major)) {
    onProgress("making the database");
    await createCluster(folders, programs, options.settings?.fsync !== "off");
  }
  giveToServer(cluster, user);
  return startServer(folders, programs, options.settings ?? {}, onProgress);
}

async function opened(
  { cluster }: ClusterFolders,
  file: PostmasterFile,
  adopted: boolean,
  options: EmbeddedPostgresOptions,
  unlock: () => void,
): Promise<EmbeddedPostgres> {
  const real = realpathSync(cluster);
  let stopping: Promise<void> | undefined;
  const stop = () => {
    stopping ??= stopServer(real, file).finally(unlock);
    return stopping;
  };
  const admin = { host: file.socketFolder, port: file.port, user: "postgres" };
  const database = options.database ?? "postgres";
  try {
    const version = await prepareDatabase(admin, database);
    return { connection: { ...admin, database }, adopted, version, pid: file.pid, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Makes the database when it is missing. @returns the server's version. */
async function prepareDatabase(admin: pg.ClientConfig, database: string): Promise<string> {
  const client = new pg.Client({ ...admin, database: "postgres" });
  await client.connect();
  try {
    const { rows } = await client.query<{ version: string; present: boolean }>(
      "select current_setting('server_version') as version, exists (select from pg_database where datname = $1) as present",
      [database],
    );
    if (!rows[0]?.present) await client.query(`create database ${client.escapeIdentifier(database)}`);
    return rows[0]?.version ?? "";
  } finally {
    await client.end();
  }
}
