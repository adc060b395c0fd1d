import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";

const original = join(import.meta.dirname, "..", "..", "..", "..", "runtime", "with-node-24.mjs");
const closings: (() => unknown)[] = [];

afterEach(async () => {
  for (const close of closings.splice(0).reverse()) await close();
});

/** A clone of a program with one dependency, which needs no network, and nothing installed yet. */
function makeClone(): string {
  const folder = mkdtempSync(join(tmpdir(), "doradca-clone-"));
  closings.push(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, "runtime"));
  cpSync(original, join(folder, "runtime", "with-node-24.mjs"));
  writeFileSync(join(folder, "runtime", "package.json"), "{}");
  mkdirSync(join(folder, "dependency"));
  writeJson(folder, "dependency/package.json", { name: "dependency", version: "1.0.0" });
  const dependencies = { dependency: "file:dependency" };
  writeJson(folder, "package.json", { name: "clone", version: "1.0.0", dependencies });
  writeJson(folder, "package-lock.json", {
    name: "clone",
    version: "1.0.0",
    lockfileVersion: 3,
    requires: true,
    packages: {
      "": { name: "clone", version: "1.0.0", dependencies },
      dependency: { version: "1.0.0" },
      "node_modules/dependency": { resolved: "dependency", link: true },
    },
  });
  return folder;
}

function writeJson(folder: string, name: string, content: object): void {
  writeFileSync(join(folder, name), JSON.stringify(content));
}

function run(folder: string, program: string, ...args: string[]): { child: ChildProcess; said: () => string } {
  writeFileSync(join(folder, "program.mts"), program);
  const command = [join(folder, "runtime", "with-node-24.mjs"), "program.mts", ...args];
  const child = spawn(process.execPath, command, { cwd: folder });
  closings.push(() => child.kill("SIGKILL"));
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk) => {
      said += chunk;
    });
  }
  return { child, said: () => said };
}

async function finish({ child, said }: ReturnType<typeof run>): Promise<{ status: number | null; said: string }> {
  const [status] = await once(child, "close");
  return { status, said: said() };
}

test("dependencies are installed once, and anew when the lock has changed", async () => {
  const clone = makeClone();
  const program = "console.log('ran');";
  expect((await finish(run(clone, program))).said).toMatch(/^Installing dependencies .+ … \d+\.\d s\nran\n$/);
  expect((await finish(run(clone, program))).said).toBe("ran\n");
  rmSync(join(clone, "node_modules", ".package-lock.json"));
  expect((await finish(run(clone, program))).said).toMatch(/^Installing/);
});

test("an installation that fails is said, with npm's last words, and the script does not run", async () => {
  const clone = makeClone();
  writeFileSync(join(clone, "package-lock.json"), "{");
  const { status, said } = await finish(run(clone, "console.log('ran');"));
  expect(status).toBe(1);
  expect(said).toContain("npm could not install what Doradca stands on.");
  expect(said).not.toContain("ran\n");
});

test("the script gets its arguments, types are no obstacle, and its exit status is the end's", async () => {
  const program = "const status: number = Number(process.argv[2]); process.exitCode = status;";
  expect((await finish(run(makeClone(), program, "7"))).status).toBe(7);
});

test("a signal reaches the script", async () => {
  const program = "process.on('SIGTERM', () => process.exit(3)); setInterval(() => {}, 1000); console.log('ready');";
  const running = run(makeClone(), program);
  while (!running.said().includes("ready"))
    await once(running.child.stdout as NonNullable<ChildProcess["stdout"]>, "data");
  running.child.kill("SIGTERM");
  expect((await finish(running)).status).toBe(3);
});
