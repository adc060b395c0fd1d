import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/**
 * A process number with the moment it began, because numbers are given again: "4711 <start>". Undefined where there is no such
 * process, or only what is left of a dead one.
 */
export function identifyProcess(pid: number): string | undefined {
  try {
    const start = process.platform === "linux" ? startOnLinux(pid) : startByPs(pid);
    return start && `${pid} ${start}`;
  } catch {
    return undefined;
  }
}

function startOnLinux(pid: number): string | undefined {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  // The second field is the program's name in parentheses and may hold spaces; the state and the 22nd field follow it.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  if (fields[0] === "Z" || fields[0] === "X") return undefined;
  const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
  return `${boot} ${fields[19]}`;
}

function startByPs(pid: number): string {
  const start = execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  return start.trim().replace(/\s+/g, "-");
}
