import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What a running PostgreSQL writes about itself into `postmaster.pid`. */
export type PostmasterFile = {
  readonly pid: number;
  readonly port: number;
  readonly socketFolder: string;
  /** It accepts connections (not: is starting, recovering or stopping). */
  readonly ready: boolean;
};

/** Reads `postmaster.pid` of the data directory; undefined where there is none, or none that is written to its end. */
export function readPostmasterFile(dataDirectory: string): PostmasterFile | undefined {
  let lines: string[];
  try {
    lines = readFileSync(join(dataDirectory, "postmaster.pid"), "utf8").split("\n");
  } catch {
    return undefined;
  }
  const [pid, , , port, socketFolder, , , status] = lines;
  if (!pid) return undefined;
  return {
    pid: Math.abs(Number(pid)),
    port: Number(port ?? 0),
    socketFolder: socketFolder ?? "",
    ready: status?.trim() === "ready",
  };
}
