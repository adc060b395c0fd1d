import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { hasCluster } from "./check-cluster-version.ts";
import { type ClusterFolders, explain, giveToServer, makeClusterFolders } from "./cluster-folders.ts";
import { createCluster } from "./create-cluster.ts";
import { endWithUs } from "./end-with-us.ts";
import { findRunning } from "./find-running.ts";
import { keepRunning } from "./keep-running.ts";
import { makeDatabase } from "./make-database.ts";
import { lockFolder } from "./owner-lock.ts";
import { findBinaries } from "./platform-package.ts";
import type { PostmasterFile } from "./postmaster-file.ts";
import { prepareNative } from "./prepare-native.ts";
import { makeSocketFolder, remakeSocketFolder, removeSocketFolder } from "./socket-folder.ts";
import type { Programs } from "./spawn-program.ts";
import { type ServerSettings, startServer, waitForStatus } from "./start-server.ts";
import { abandonServer, isRunning, stopServer } from "./stop-server.ts";
import { chooseServerUser } from "./unprivileged-user.ts";

export type EmbeddedPostgresOptions = {
  /** DATA_DIR: the database lives in its folder `postgres`, its log in `postgres.log`. */
  readonly dataDir: string;
  /** The database to connect to, made when it is missing. */
  readonly database?: string;
  /** PostgreSQL settings beside ours. `fsync: "off"` also spares the flush when the data directory is made. */
  readonly settings?: ServerSettings;
  readonly onProgress?: (what: string) => void;
  /** It stops when this process ends, also by a kill, instead of waiting to be adopted. */
  readonly endsWithUs?: boolean;
  /** When it has ended by itself and cannot be started again. */
  readonly onLost?: (reason: Error) => void;
};

export type EmbeddedPostgres = {
  /** A superuser over the socket. It stays the same when the server has to be started again. */
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
  /** The number of its first process now. */
  readonly pid: () => number;
  /** Stops it and gives the folder free. A second call waits for the first. */
  readonly stop: () => Promise<void>;
  /** Ends it at once, for somebody who does not want to wait; the next start recovers. */
  readonly abandon: () => void;
};

type Started = { readonly file: PostmasterFile; readonly adopted: boolean };

/**
 * Starts the PostgreSQL that Doradca brings on DATA_DIR, or adopts the one that a killed Doradca left there, and starts it
 * again should it end by itself.
 *
 * @throws CannotStart with one sentence: no rights, no room, another Doradca or another version's data there, …
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const dataDir = resolve(options.dataDir);
  try {
    const folders = makeClusterFolders(dataDir);
    const unlock = await lockFolder(dataDir);
    try {
      return await open(folders, await adoptOrStart(folders, options), options, unlock);
    } catch (error) {
      unlock();
      throw error;
    }
  } catch (error) {
    throw explain(error, dataDir);
  }
}

async function adoptOrStart(folders: ClusterFolders, options: EmbeddedPostgresOptions): Promise<Started> {
  const { cluster } = folders;
  const left = existsSync(join(cluster, "PG_VERSION")) ? await findRunning(cluster) : undefined;
  if (left) {
    const isGone = () => !isRunning(cluster, left);
    const file = await waitForStatus(cluster, (each) => each.pid === left.pid, isGone, options.onProgress ?? ignore);
    if (file && existsSync(join(file.socketFolder, `.s.PGSQL.${file.port}`))) return { file, adopted: true };
    // The folder of its socket may have been tidied away: nobody can reach it any more.
    await stopServer(cluster, left);
  }
  return { file: await start(folders, options, makeSocketFolder), adopted: false };
}

async function start(
  folders: ClusterFolders,
  options: EmbeddedPostgresOptions,
  makeFolder: (user: Programs["user"]) => string,
): Promise<PostmasterFile> {
  const { onProgress = ignore, settings = {} } = options;
  const binaries = findBinaries();
  const user = chooseServerUser([folders.cluster, folders.dataDir]);
  const programs: Programs = { native: prepareNative(binaries, folders.dataDir, user), user };
  if (!hasCluster(folders.cluster, binaries.major)) {
    onProgress("making the database");
    await createCluster(folders, programs, settings.fsync !== "off");
  }
  giveToServer(folders.cluster, user);
  const socketFolder = makeFolder(user);
  try {
    const file = await startServer(folders, programs, socketFolder, settings, onProgress);
    if (options.endsWithUs) endWithUs(file);
    return file;
  } catch (error) {
    removeSocketFolder(socketFolder);
    throw error;
  }
}

async function open(
  folders: ClusterFolders,
  { file, adopted }: Started,
  options: EmbeddedPostgresOptions,
  unlock: () => void,
): Promise<EmbeddedPostgres> {
  const { cluster } = folders;
  const admin = { host: file.socketFolder, port: file.port, user: "postgres" };
  const database = options.database ?? "postgres";
  const restart = async () => {
    await findRunning(cluster);
    return start(folders, options, (user) => remakeSocketFolder(admin.host, user));
  };
  const keeper = keepRunning(file, restart, options.onLost ?? ignore);
  let stopping: Promise<void> | undefined;
  const stop = () => {
    stopping ??= keeper
      .release()
      .then(() => stopServer(cluster, keeper.current()))
      .finally(unlock);
    return stopping;
  };
  try {
    const version = await makeDatabase(admin, database);
    const connection = { ...admin, database };
    const abandon = () => abandonServer(cluster, keeper.current());
    return { connection, adopted, version, pid: () => keeper.current().pid, stop, abandon };
  } catch (error) {
    await stop();
    throw error;
  }
}

function ignore(): void {}
