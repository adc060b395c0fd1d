import { execFileSync } from "node:child_process";
import { readdirSync, readlinkSync, realpathSync } from "node:fs";

/**
 * The processes whose working directory is the folder. That is how a PostgreSQL on a data directory is told from a stranger
 * that happens to have the same process number: every one of its processes works there.
 */
export function findProcessesIn(folder: string): number[] {
  const real = realpathSync(folder);
  return process.platform === "linux" ? listLinux(real) : listByLsof(real);
}

function listLinux(real: string): number[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => workingDirectory(pid) === real);
}

function workingDirectory(pid: number): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    // Gone meanwhile, a zombie, or of another user: none of them is ours.
    return undefined;
  }
}

function listByLsof(real: string): number[] {
  try {
    const lines = execFileSync("lsof", ["-a", "-d", "cwd", "-Fpn"], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    }).split("\n");
    return lines.flatMap((line, index) => {
      if (line !== `n${real}`) return [];
      const before = lines.slice(0, index).findLast((each) => each.startsWith("p"));
      return before ? [Number(before.slice(1))] : [];
    });
  } catch {
    return [];
  }
}
