import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { afterEach, expect, test } from "vitest";
import { findProcessesIn } from "../embedded-postgres/processes-in-folder.ts";
import { startEmbeddedPostgres } from "../embedded-postgres/start-embedded-postgres.ts";

const root = join(import.meta.dirname, "..", "..", "..", "..");
const closings: (() => unknown)[] = [];

afterEach(async () => {
  for (const close of closings.splice(0).reverse()) await close();
});

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "doradca-start-"));
  closings.push(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

type Run = {
  readonly child: ChildProcess;
  readonly said: () => string;
  /** Resolves with the exit status. */
  readonly ended: Promise<number | null>;
};

/** What `npm start` runs, with the settings and no others. */
function run(settings: Record<string, string>): Run {
  const { PATH, HOME } = process.env;
  const args = [join(root, "runtime", "with-node-24.mjs"), "server/src/main.ts"];
  const child = spawn(process.execPath, args, { cwd: root, env: { PATH, HOME, ...settings } });
  let said = "";
  child.stdout.on("data", (chunk) => {
    said += chunk;
  });
  child.stderr.on("data", (chunk) => {
    said += chunk;
  });
  const ended = once(child, "close").then(([status]) => status as number | null);
  closings.push(async () => {
    if (child.exitCode === null && child.signalCode === null) child.kill("SIGTERM");
    await ended;
  });
  return { child, said: () => said, ended };
}

/** Runs until it serves. @throws what it said where it does not. */
async function serve(dataDir: string, more: Record<string, string> = {}): Promise<Run & { url: string }> {
  const port = String(await findFreePort());
  const running = run({ DATA_DIR: dataDir, PORT: port, ...more });
  while (!running.said().includes("Doradca is ready")) {
    if (running.child.exitCode !== null) throw new Error(running.said());
    await sleep(20);
  }
  return { ...running, url: `http://127.0.0.1:${port}` };
}

/** The last line, and that the end was one of the expected kind. */
async function expectRefusal({ ended, said }: Run, sentence: RegExp): Promise<void> {
  expect(await ended).toBe(1);
  expect(said().trimEnd().split("\n").at(-1)).toMatch(sentence);
  expect(said()).not.toMatch(/^\s+at /m);
}

async function expectNothingLeft(dataDir: string): Promise<void> {
  expect(findProcessesIn(join(dataDir, "postgres"))).toEqual([]);
  expect(readdirSync(dataDir)).not.toContain("doradca.lock");
}

test("a first start makes everything, a second one does only what is needed, and Ctrl-C leaves no process", async () => {
  const dataDir = makeFolder();
  const first = await serve(dataDir);
  expect(first.said()).toMatch(/Starting the database … .*\d s \(PostgreSQL 18/);
  expect(first.said()).toContain("anna@zielonafarma.example");
  expect((await fetch(`${first.url}/api/v1/me`)).status).toBe(401);
  first.child.kill("SIGINT");
  expect(await first.ended).toBe(0);
  await expectNothingLeft(dataDir);

  // How long it takes is for bench/second-start.ts to say.
  const second = await serve(dataDir);
  expect(second.said()).not.toMatch(/Installing|Building|making the database/);
  expect(second.said()).toMatch(/up to date … .*\(nothing to do\)/);
  expect(second.said()).toMatch(/Loading the sample … .*\(already there\)/);
  second.child.kill("SIGTERM");
  expect(await second.ended).toBe(0);
  await expectNothingLeft(dataDir);
});

test("a start after kill -9 adopts the database that is left", async () => {
  const dataDir = makeFolder();
  const first = await serve(dataDir);
  first.child.kill("SIGKILL");
  await first.ended;
  expect(findProcessesIn(join(dataDir, "postgres"))).not.toEqual([]);
  const second = await serve(dataDir);
  expect(second.said()).toContain("still running from before");
  second.child.kill("SIGTERM");
  await second.ended;
  await expectNothingLeft(dataDir);
});

test("a port that is taken is said in one sentence, before anything is begun", async () => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  closings.push(() => server.close());
  const { port } = server.address() as AddressInfo;
  const dataDir = makeFolder();
  await expectRefusal(
    run({ DATA_DIR: dataDir, PORT: String(port) }),
    new RegExp(`^PORT ${port} on 127.0.0.1 is taken .+\\.$`),
  );
  expect(readdirSync(dataDir)).toEqual([]);
});

test("every wrong setting is named, each in a sentence", async () => {
  const running = run({ PORT: "none", SAMPLE: "maybe" });
  await expectRefusal(running, /^SAMPLE must be .+\.$/);
  expect(running.said()).toMatch(/^PORT must be .+\.$/m);
});

test("a DATA_DIR that cannot be used is said in one sentence", async () => {
  const dataDir = join(makeFolder(), "file");
  writeFileSync(dataDir, "");
  await expectRefusal(
    run({ DATA_DIR: dataDir, PORT: String(await findFreePort()) }),
    /^DATA_DIR .+ cannot be used: .+\.$/,
  );
});

test("a DATABASE_URL where nobody answers is said in one sentence", async () => {
  const databaseUrl = `postgres://doradca:secret@127.0.0.1:${await findFreePort()}/doradca`;
  const running = run({ DATABASE_URL: databaseUrl, PORT: String(await findFreePort()) });
  await expectRefusal(running, /^The PostgreSQL of DATABASE_URL cannot be reached .+\.$/);
  expect(running.said()).not.toContain("secret");
});

test("a second Doradca on the same DATA_DIR is refused in one sentence, and the first serves on", async () => {
  const dataDir = makeFolder();
  const first = await serve(dataDir);
  await expectRefusal(run({ DATA_DIR: dataDir, PORT: String(await findFreePort()) }), /^Another Doradca .+\.$/);
  expect((await fetch(`${first.url}/api/v1/me`)).status).toBe(401);
});

test("a database of a newer version is refused in one sentence, and stopped again", async () => {
  const dataDir = makeFolder();
  const first = await serve(dataDir, { SAMPLE: "off" });
  first.child.kill("SIGTERM");
  await first.ended;
  await onDatabase(dataDir, "insert into doradca.migration_checksum values ('9999-from-the-future', 'x')");
  await expectRefusal(run({ DATA_DIR: dataDir, PORT: String(await findFreePort()) }), /9999-from-the-future.+\.$/);
  await expectNothingLeft(dataDir);
});

test("a database with the sample is not shown to others by a change of HOST", async () => {
  const dataDir = makeFolder();
  const first = await serve(dataDir);
  first.child.kill("SIGTERM");
  await first.ended;
  const settings = { DATA_DIR: dataDir, HOST: "0.0.0.0", PORT: String(await findFreePort()) };
  await expectRefusal(run(settings), /^This database holds the sample, whose password is public, .+\.$/);
});

test("a second Ctrl-C does not wait for a request that does not end", async () => {
  const dataDir = makeFolder();
  const running = await serve(dataDir, { SAMPLE: "off" });
  // A body that is announced and never comes keeps the request open; that the server goes on with it says that it is there.
  const asked = request(`${running.url}/api/v1/session`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      "content-length": 100,
      "sec-fetch-site": "same-origin",
      expect: "100-continue",
    },
  });
  asked.on("error", () => {});
  asked.flushHeaders();
  await once(asked, "continue");
  running.child.kill("SIGINT");
  while (!running.said().includes("Stopping")) await sleep(20);
  // Later than what one key press may bring a second time.
  await sleep(1200);
  expect(running.child.exitCode).toBe(null);
  running.child.kill("SIGINT");
  expect(await running.ended).toBe(1);
});

async function onDatabase(dataDir: string, statement: string): Promise<void> {
  const postgres = await startEmbeddedPostgres({ dataDir, database: "doradca" });
  const client = new pg.Client(postgres.connection);
  await client.connect();
  await client.query(statement).finally(() => client.end());
  await postgres.stop();
}
