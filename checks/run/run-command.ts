import { spawn } from "node:child_process";
import { join } from "node:path";

export const root = join(import.meta.dirname, "..", "..");

/** A script that one of the installed packages brings, and its arguments. */
export type Command = {
  /** Its path under node_modules, or an executable's name in node_modules/.bin. */
  readonly bin: string;
  readonly args: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly quiet?: boolean;
};

let interrupted = false;

/** Somebody has stopped the run: what has not begun does not begin any more. */
export function wasInterrupted(): boolean {
  return interrupted;
}

/** Runs it with its output shown. @returns its exit status; a signal counts as 1. */
export function runCommand({ bin, args, environment, quiet }: Command): Promise<number> {
  const child = spawn(join(root, "node_modules", ".bin", bin), args, {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ["ignore", quiet ? "ignore" : "inherit", "inherit"],
  });
  const pass = (signal: NodeJS.Signals) => {
    interrupted = true;
    child.kill(signal);
  };
  process.on("SIGTERM", pass);
  process.on("SIGINT", pass);
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (status) => {
      process.off("SIGTERM", pass);
      process.off("SIGINT", pass);
      resolve(status ?? 1);
    });
  });
}
