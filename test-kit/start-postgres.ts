import { mkdtemp, readdir, rm, stat, statfs } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type pg from "pg";
import { startEmbeddedPostgres } from "../server/src/platform/embedded-postgres/start-embedded-postgres.ts";

export interface TestPostgres {
  /** A superuser's. */
  readonly connection: pg.ClientConfig;
  readonly stop: () => Promise<void>;
}

// Nothing here has to outlive a power cut, so nothing waits for the disk.
const settings = {
  fsync: "off",
  synchronous_commit: "off",
  full_page_writes: "off",
  autovacuum: "off",
  max_connections: "200",
};

const inMemory = "/dev/shm";
// What a whole run writes, several times over.
const roomNeeded = 4 * 1024 ** 3;

/** Where the run's data lies: in memory where Linux has room for it, which copies a database in a fifth of the time. */
async function findRoom(): Promise<string> {
  const { bavail, bsize } = await statfs(inMemory).catch(() => ({ bavail: 0, bsize: 0 }));
  return bavail * bsize >= roomNeeded ? inMemory : tmpdir();
}

/** Takes away what runs left behind that were killed: memory is not a disk. What another account left is its own to take away. */
async function clear(room: string): Promise<void> {
  for (const name of await readdir(room)) {
    const [, pid] = name.match(/^doradca-test-(\d+)-/) ?? [];
    if (!pid || isAlive(Number(pid)) || !(await isOld(join(room, name)))) continue;
    await rm(join(room, name), { recursive: true, force: true }).catch(() => {});
  }
}

/** Longer ago than any run takes: another container with the same memory has numbers of its own. */
async function isOld(folder: string): Promise<boolean> {
  const { birthtimeMs } = await stat(folder).catch(() => ({ birthtimeMs: Date.now() }));
  return Date.now() - birthtimeMs > 6 * 3_600_000;
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // It lives, and is somebody else's.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** The PostgreSQL of a test run: the one of TEST_DATABASE_URL (a superuser's address, 15 or later), else the embedded one in a folder of its own. */
export async function startTestPostgres(): Promise<TestPostgres> {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return { connection: { connectionString: given }, stop: async () => {} };
  const room = await findRoom();
  await clear(room);
  const dataDir = await mkdtemp(join(room, `doradca-test-${process.pid}-`));
  const remove = () => rm(dataDir, { recursive: true, force: true });
  try {
    const postgres = await startEmbeddedPostgres({ dataDir, settings, endsWithUs: true });
    return { connection: postgres.connection, stop: () => postgres.stop().finally(remove) };
  } catch (error) {
    await remove();
    throw error;
  }
}
