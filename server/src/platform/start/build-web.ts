import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CannotStart } from "./cannot-start.ts";
import { hashWebSources } from "./web-sources.ts";

export type WebBuild = {
  /** False where the sources are those of the last build. */
  readonly isNeeded: boolean;
  /** @throws CannotStart with the last words of the build. */
  readonly run: () => Promise<void>;
  /** Ends a build that is under way. */
  readonly cancel: () => Promise<void>;
};

/** Goes with the build, also to a place without the tools that made it; only what lies in `assets` is served. */
const stamp = "sources.sha256";

/** The build of the web app into `web/dist`, which appears there when it is whole. */
export function planWebBuild(root: string): WebBuild {
  const dist = join(root, "web", "dist");
  const hash = hashWebSources(root);
  const isNeeded = !existsSync(join(dist, "index.html")) || readStamp(join(dist, stamp)) !== hash;
  let child: ChildProcess | undefined;
  const run = async () => {
    const unfinished = `${dist}.${process.pid}`;
    try {
      child = startVite(root, unfinished);
      await waitForSuccess(child);
      writeFileSync(join(unfinished, stamp), hash);
      replaceFolder(unfinished, dist);
    } finally {
      rmSync(unfinished, { recursive: true, force: true });
    }
  };
  const cancel = async () => {
    child?.kill();
  };
  return { isNeeded, run, cancel };
}

function readStamp(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}

/** A process of its own: what a bundler needs in memory is not left behind in the server. */
function startVite(root: string, outDir: string): ChildProcess {
  const vite = join(root, "node_modules", "vite", "bin", "vite.js");
  if (!existsSync(vite)) {
    throw new CannotStart(
      "The web app has to be built and its tools are not installed; run npm ci with the development packages.",
    );
  }
  const args = [vite, "build", "--config", join(root, "web", "vite.config.ts"), "--outDir", outDir, "--emptyOutDir"];
  // Its own session: Ctrl-C is ours to pass on.
  return spawn(process.execPath, args, { cwd: root, stdio: ["ignore", "pipe", "pipe"], detached: true });
}

function waitForSuccess(child: ChildProcess): Promise<void> {
  let said = "";
  const keep = (chunk: Buffer) => {
    said = (said + chunk).slice(-20_000);
  };
  child.stdout?.on("data", keep);
  child.stderr?.on("data", keep);
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (status) => {
      if (status === 0) return resolve();
      const last = said.trimEnd().split("\n").slice(-20).join("\n");
      reject(new CannotStart(`The web app could not be built; its build says:\n${last}`));
    });
  });
}

function replaceFolder(from: string, to: string): void {
  const old = `${from}.old`;
  if (existsSync(to)) renameSync(to, old);
  try {
    renameSync(from, to);
  } catch (error) {
    // Another start has just put its own build of the same sources there.
    if ((error as NodeJS.ErrnoException).code !== "ENOTEMPTY") throw error;
  }
  rmSync(old, { recursive: true, force: true });
}
