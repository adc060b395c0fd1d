import { readdir, readFile } from "node:fs/promises";

const ticksPerSecond = 100;

/** utime, stime, and for a parent those of children that have ended, from /proc/<pid>/stat (proc_pid_stat(5)). */
async function statOf(pid: string | number) {
  const text = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
  const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
  const number = (index: number) => Number(fields[index] ?? 0);
  return { parent: number(1), own: number(11) + number(12), ended: number(13) + number(14) };
}

/**
 * The processor time in milliseconds that a process and its children have taken so far; 0 where the system has no /proc. It
 * depends less on what else the machine does than requests per second.
 */
export async function cpuTime(pid: number): Promise<number> {
  const pids = (await readdir("/proc").catch(() => [])).filter((name) => /^\d+$/.test(name));
  const stats = await Promise.all(pids.map(statOf));
  const own = await statOf(pid);
  const ticks = stats
    .filter(({ parent }) => parent === pid)
    .reduce((sum, child) => sum + child.own, own.own + own.ended);
  return (ticks * 1000) / ticksPerSecond;
}
