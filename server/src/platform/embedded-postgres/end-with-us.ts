import { spawn } from "node:child_process";
import type { PostmasterFile } from "./postmaster-file.ts";

/**
 * Has a shell wait for the end of this process, however it comes, and then stop that PostgreSQL. For test runs, which are
 * often killed and never adopt what they left.
 */
export function endWithUs({ pid, socketFolder }: PostmasterFile): void {
  const script = 'read -r _; kill -INT "$0" && sleep 1; rmdir "$1"';
  const watcher = spawn("/bin/sh", ["-c", script, String(pid), socketFolder], {
    cwd: "/",
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
  });
  watcher.unref();
  // The pipe closes with us; until then it must not keep us alive.
  (watcher.stdin as unknown as { unref(): void }).unref();
}
