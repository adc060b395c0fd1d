import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { afterEach, expect, test } from "vitest";
import { isClosing } from "./control-file.ts";
import { findProcessesIn } from "./processes-in-folder.ts";
import {
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
  startEmbeddedPostgres,
} from "./start-embedded-postgres.ts";

const closings: (() => unknown)[] = [];

afterEach(async () => {
  for (const close of closings.splice(0).reverse()) await close();
});

function makeFolder(mode = 0o755): string {
  const folder = mkdtempSync(join(tmpdir(), "doradca-embedded-"));
  chmodSync(folder, mode);
  closings.push(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

async function start(dataDir: string, more: Partial<EmbeddedPostgresOptions> = {}): Promise<EmbeddedPostgres> {
  const postgres = await startEmbeddedPostgres({ dataDir, settings: { fsync: "off" }, endsWithUs: true, ...more });
  closings.push(postgres.stop);
  return postgres;
}

function hasStartedRecovery(log: string): boolean {
  return readFileSync(log, "utf8").includes("last known up at");
}

async function ask(postgres: EmbeddedPostgres, statement: string): Promise<unknown[]> {
  const client = new pg.Client(postgres.connection);
  await client.connect();
  const { rows } = await client.query({ text: statement, rowMode: "array" }).finally(() => client.end());
  return rows.flat();
}

/** A process of its own that starts PostgreSQL, and stays until it is killed. */
async function startElsewhere(dataDir: string): Promise<ChildProcess> {
  const module = JSON.stringify(join(import.meta.dirname, "start-embedded-postgres.ts"));
  const program = `const { startEmbeddedPostgres } = await import(${module});
    await startEmbeddedPostgres({ dataDir: ${JSON.stringify(dataDir)}, settings: { fsync: "off" } });
    console.log("started"); setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", program], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  closings.push(() => child.kill("SIGKILL"));
  await once(child.stdout as NonNullable<typeof child.stdout>, "data");
  return child;
}

async function killNow(child: ChildProcess): Promise<void> {
  child.kill("SIGKILL");
  await once(child, "exit");
}

test("a new database knows Polish, checks its pages, and is on no network", async () => {
  const postgres = await start(makeFolder(), { database: "doradca" });
  expect(await ask(postgres, "select current_database()")).toEqual(["doradca"]);
  expect(await ask(postgres, "select x from unnest(array['żaba', 'zebra', 'łan', 'lato']) x order by x")).toEqual([
    "lato",
    "łan",
    "zebra",
    "żaba",
  ]);
  expect(await ask(postgres, "select current_setting('data_checksums'), current_setting('listen_addresses')")).toEqual([
    "on",
    "",
  ]);
});

test("what was written is there after a stop and a start, and a stop leaves no process, socket or lock", async () => {
  const dataDir = makeFolder();
  const first = await start(dataDir);
  await ask(first, "create table kept as select 42 as answer");
  await first.stop();
  expect(findProcessesIn(join(dataDir, "postgres"))).toEqual([]);
  expect(existsSync(first.connection.host)).toBe(false);
  expect(existsSync(join(dataDir, "doradca.lock"))).toBe(false);
  const second = await start(dataDir);
  expect(second.adopted).toBe(false);
  expect(await ask(second, "select answer from kept")).toEqual([42]);
});

test("what a killed process left running is adopted and can be stopped", async () => {
  const dataDir = makeFolder();
  await killNow(await startElsewhere(dataDir));
  const postgres = await start(dataDir);
  expect(postgres.adopted).toBe(true);
  expect(await ask(postgres, "select 1")).toEqual([1]);
  await postgres.stop();
  expect(findProcessesIn(join(dataDir, "postgres"))).toEqual([]);
});

test("what was left but cannot be reached any more is replaced", async () => {
  const dataDir = makeFolder();
  await killNow(await startElsewhere(dataDir));
  const [, , , , socketFolder = ""] = readFileSync(join(dataDir, "postgres", "postmaster.pid"), "utf8").split("\n");
  rmSync(socketFolder, { recursive: true });
  const postgres = await start(dataDir);
  expect(postgres.adopted).toBe(false);
  expect(await ask(postgres, "select 1")).toEqual([1]);
});

test("a second Doradca on the same folder is refused and does no harm to the first", async () => {
  const dataDir = makeFolder();
  const first = await start(dataDir);
  await expect(start(dataDir)).rejects.toThrow(/^Another Doradca \(process \d+\) already runs on DATA_DIR .+\.$/);
  expect(await ask(first, "select 1")).toEqual([1]);
});

test("a PostgreSQL that is killed is started again at the same address with all that was committed", async () => {
  const postgres = await start(makeFolder());
  await ask(postgres, "create table kept as select 42 as answer");
  const killed = postgres.pid();
  process.kill(killed, "SIGKILL");
  for (const until = Date.now() + 40_000; postgres.pid() === killed && Date.now() < until; ) await sleep(50);
  expect(postgres.pid()).not.toBe(killed);
  expect(await ask(postgres, "select answer from kept")).toEqual([42]);
});

test("one that is stopped while it recovers from a crash ends, and has all that was committed at its next start", async () => {
  const dataDir = makeFolder();
  const cluster = join(dataDir, "postgres");
  const postgres = await start(dataDir);
  await ask(postgres, "create table kept as select 42 as answer");
  // One process that is killed makes PostgreSQL end the others and recover.
  const worker = findProcessesIn(cluster).find((pid) => pid !== postgres.pid()) ?? 0;
  process.kill(worker, "SIGKILL");
  const log = join(dataDir, "postgres.log");
  for (const until = Date.now() + 40_000; !hasStartedRecovery(log) && Date.now() < until; ) await sleep(5);
  await postgres.stop();
  expect(findProcessesIn(cluster)).toEqual([]);
  expect(await ask(await start(dataDir), "select answer from kept")).toEqual([42]);
});

test("that it closes what it has is read from its own file", async () => {
  const dataDir = makeFolder();
  const cluster = join(dataDir, "postgres");
  const postgres = await start(dataDir);
  expect(isClosing(cluster)).toBe(false);
  await postgres.stop();
  expect(isClosing(cluster)).toBe(true);
  expect(isClosing(dataDir)).toBe(false);
});

test("a lock whose number belongs to a stranger by now does not stop the start", async () => {
  const dataDir = makeFolder();
  const first = await start(dataDir);
  const lock = join(dataDir, "postgres", "postmaster.pid");
  const content = readFileSync(lock, "utf8");
  const { uid, gid } = statSync(lock);
  await first.stop();
  // Of the same user, which is what PostgreSQL itself cannot tell from its own.
  const stranger = spawn("sleep", ["60"], { stdio: "ignore", cwd: "/", ...(process.getuid?.() === 0 && { uid, gid }) });
  closings.push(() => stranger.kill());
  writeFileSync(lock, content.replace(/^\d+/, String(stranger.pid)));
  expect(await ask(await start(dataDir), "select 1")).toEqual([1]);
  expect(stranger.exitCode).toBe(null);
});

test("a folder that only its owner may enter serves, also where PostgreSQL runs as somebody else", async () => {
  const postgres = await start(join(makeFolder(0o700), "data"));
  expect(await ask(postgres, "select 1")).toEqual([1]);
});

test("a data directory of another PostgreSQL is refused and left as it is", async () => {
  const dataDir = makeFolder();
  const first = await start(dataDir);
  await first.stop();
  const version = join(dataDir, "postgres", "PG_VERSION");
  writeFileSync(version, "17\n");
  await expect(start(dataDir)).rejects.toThrow(
    /was made by PostgreSQL 17 and this Doradca brings PostgreSQL 18; .+\.$/,
  );
  expect(readFileSync(version, "utf8")).toBe("17\n");
});

test("a folder that is no data directory is refused and left as it is", async () => {
  const dataDir = makeFolder();
  const other = join(dataDir, "postgres");
  mkdirSync(other);
  writeFileSync(join(other, "notes.txt"), "mine");
  await expect(start(dataDir)).rejects.toThrow(/postgres is there but is not a database of PostgreSQL; .+\.$/);
  expect(readdirSync(other)).toEqual(["notes.txt"]);
});

test("a file in the place of DATA_DIR is refused in a sentence that names it", async () => {
  const file = join(makeFolder(), "file");
  writeFileSync(file, "");
  await expect(start(file)).rejects.toThrow(/^DATA_DIR .+file cannot be used: a file is in the way\. .+\.$/);
});

test("a folder without the right to write is refused in a sentence", async () => {
  // Root may write everywhere but there.
  const folder = process.getuid?.() === 0 ? "/sys/doradca" : makeFolder(0o555);
  const refusal = /^DATA_DIR .+ cannot be used: (this user may not write there|the file system is read-only)\. .+\.$/;
  await expect(start(folder)).rejects.toThrow(refusal);
});

test("a start that was interrupted while the database was made begins anew", async () => {
  const dataDir = makeFolder();
  const first = await start(dataDir);
  await first.stop();
  renameSync(join(dataDir, "postgres"), join(dataDir, "postgres.unfinished"));
  const second = await start(dataDir);
  expect(await ask(second, "select 1")).toEqual([1]);
  expect(existsSync(join(dataDir, "postgres.unfinished"))).toBe(false);
});
