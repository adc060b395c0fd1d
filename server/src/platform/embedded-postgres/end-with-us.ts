import { spawn } from "node:child_process";

/**
 * Has a shell wait for the end of this process, however it comes, and then stop that PostgreSQL. For test runs, which are
 * often killed and never adopt what they left.
 */
export function endWithUs(pid: number): void {
  const watcher = spawn("/bin/sh", ["-c", 'read -r _; kill -INT "$0"', String(pid)], {
    cwd: "/",
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
  });
  watcher.unref();
  // The pipe closes with us; until then it must not keep us alive.
  (watcher.stdin as unknown as { unref(): void }).unref();
}
