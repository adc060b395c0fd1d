// Runs a script of Doradca under Node 24 with its dependencies in place: `node runtime/with-node-24.mjs <script> [arguments]`.
// Plain JavaScript without dependencies, because it has to run on Node 18 and on a clone where nothing is installed yet.

import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, delimiter, dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const wantedMajor = 24;
const runtimeFolder = dirname(fileURLToPath(import.meta.url));
const root = dirname(runtimeFolder);
const compileCache = join(root, "node_modules", ".cache", "compiled");

/** Ends with one sentence, and with what npm said where that helps. */
function fail(sentence, detail = "") {
  process.stderr.write(`${detail ? `\n${detail}\n` : ""}\n${sentence}\n`);
  process.exit(1);
}

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}

/** Packages without an operating system of their own follow those that have one, and may be missing beside them. */
function mayBeMissing(entry) {
  if (!entry.optional) return false;
  const foreign = (own, here) => own !== undefined && ![own].flat().includes(here);
  return (
    (entry.os === undefined && entry.cpu === undefined) ||
    foreign(entry.os, process.platform) ||
    foreign(entry.cpu, process.arch) ||
    entry.libc !== undefined
  );
}

/**
 * npm writes `node_modules/.package-lock.json` when it has finished, so it is the stamp of what is installed,
 * also when somebody ran `npm ci` by hand.
 */
function isInstalled(folder) {
  const wanted = readJson(join(folder, "package-lock.json"))?.packages;
  const present = readJson(join(folder, "node_modules", ".package-lock.json"))?.packages;
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === "") return true;
    const own = present[path];
    return own ? own.version === entry.version && own.integrity === entry.integrity : mayBeMissing(entry);
  });
}

/** npm's own settings of the run that called us would point the inner npm at the outer folder. */
function environmentOfNpm() {
  const { npm_config_local_prefix, npm_package_json, ...rest } = process.env;
  return rest;
}

/** `npm ci` in the folder, by the npm that called us; quiet unless it fails. */
function installDependencies(folder, node) {
  const npm = process.env.npm_execpath ?? "";
  const [command, first] = basename(npm) === "npm-cli.js" ? [node, [npm]] : ["npm", []];
  const options = ["ci", "--ignore-scripts", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"];
  return new Promise((done) => {
    const child = spawn(command, [...first, ...options], {
      cwd: folder,
      env: environmentOfNpm(),
      stdio: ["ignore", "pipe", "pipe"],
    });
    let said = "";
    const keep = (chunk) => {
      said = (said + chunk).slice(-20_000);
    };
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    child.on("error", (error) => done({ failed: true, said: String(error.message) }));
    child.on("close", (status) => done({ failed: status !== 0, said }));
  });
}

async function install(folder, node, label) {
  if (isInstalled(folder)) return;
  const since = Date.now();
  process.stdout.write(`${label} … `);
  const { failed, said } = await installDependencies(folder, node);
  const seconds = ((Date.now() - since) / 1000).toFixed(1);
  if (failed) {
    process.stdout.write(`failed after ${seconds} s\n`);
    fail("npm could not install what Doradca stands on. Its last words are above.", lastLines(said, 25));
  }
  process.stdout.write(`${seconds} s\n`);
}

function lastLines(text, count) {
  return text.trimEnd().split("\n").slice(-count).join("\n");
}

/** The Node to run with: the host's own when it is new enough, else the one that `runtime/package-lock.json` names. */
async function findNode() {
  const major = Number(process.versions.node.split(".")[0]);
  if (major >= wantedMajor) return process.execPath;
  const name = `node-${process.platform === "win32" ? "win" : process.platform}-${process.arch}`;
  const offered = Object.keys(readJson(join(runtimeFolder, "package.json"))?.optionalDependencies ?? {});
  const askForNode = `Doradca needs Node ${wantedMajor} or later and this is ${process.version}; install it from https://nodejs.org/ and run the command again.`;
  if (!offered.includes(name)) fail(askForNode);
  await install(
    runtimeFolder,
    process.execPath,
    `Fetching Node ${wantedMajor} (this machine has ${process.version}), only the first time`,
  );
  const folder = join(runtimeFolder, "node_modules", name, "bin");
  const node = join(folder, process.platform === "win32" ? "node.exe" : "node");
  if (!existsSync(node)) fail(askForNode);
  return node;
}

/**
 * When npm is killed its script lives on, and would hold the port and the data: so whoever npm started stops with it.
 * `stop` is called once.
 */
function whenNpmIsGone(stop) {
  if (!process.env.npm_lifecycle_event) return;
  const npm = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === npm) return;
    clearInterval(timer);
    stop();
  }, 500);
  timer.unref();
}

/** In this process: nothing stands between npm and the script. */
async function runHere(script, args) {
  createRequire(import.meta.url)("node:module").enableCompileCache?.(compileCache);
  process.argv = [process.argv[0], script, ...args];
  whenNpmIsGone(() => process.kill(process.pid, "SIGTERM"));
  await import(pathToFileURL(script).href);
}

/** In a child of the other Node, which gets our signals and whose end is ours. */
function runUnder(node, script, args) {
  // The channel carries nothing: its closing tells the child that this process was killed.
  const child = spawn(node, [script, ...args], {
    stdio: ["inherit", "inherit", "inherit", "ipc"],
    env: { ...process.env, NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? compileCache },
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  whenNpmIsGone(() => child.kill("SIGTERM"));
  child.on("error", (error) =>
    fail(
      `Node ${wantedMajor} in runtime/ does not run on this machine (${error.message}); install Node from https://nodejs.org/.`,
    ),
  );
  child.on("exit", (status, signal) => {
    if (signal === null) process.exit(status);
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}

const [given, ...args] = process.argv.slice(2);
if (given === undefined) fail("Say which script to run: node runtime/with-node-24.mjs <script> [arguments].");
const script = resolve(root, given);
const node = await findNode();
process.env.PATH = dirname(node) + delimiter + (process.env.PATH ?? "");
await install(root, node, "Installing dependencies (about a minute, only the first time)");
if (node === process.execPath) await runHere(script, args);
else runUnder(node, script, args);
