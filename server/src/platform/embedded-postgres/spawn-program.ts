import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { CannotStart } from "../start/cannot-start.ts";
import type { ServerUser } from "./unprivileged-user.ts";

/** Where PostgreSQL's programs are and as whom they run (undefined: as we do). */
export type Programs = { readonly native: string; readonly user: ServerUser | undefined };

/**
 * Starts one of PostgreSQL's programs in a session of its own, so that Ctrl-C does not hit it too, with an environment of
 * its own, so that no PGPORT or LC_ALL of the caller's changes the database.
 *
 * @param output the open file that gets what it says.
 */
export function spawnProgram(
  { native, user }: Programs,
  name: "initdb" | "postgres",
  args: readonly string[],
  output: number,
  more: readonly number[],
): ChildProcess {
  const child = spawn(join(native, "bin", name), args, {
    cwd: "/",
    detached: true,
    env: { PATH: "/usr/bin:/bin", LC_ALL: "C", TZ: "UTC" },
    stdio: ["ignore", output, output, ...more],
    ...(user && { uid: user.uid, gid: user.gid }),
  });
  return child;
}

/** Resolves with the exit status; a signal counts as -1. */
export function waitForExit(child: ChildProcess, name: string): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once("error", (error) =>
      reject(new CannotStart(`The built-in ${name} does not run here (${error.message}).`)),
    );
    child.once("exit", (status) => resolve(status ?? -1));
  });
}
