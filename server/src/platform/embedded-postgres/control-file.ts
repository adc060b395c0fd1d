import { closeSync, openSync, readSync } from "node:fs";
import { endianness } from "node:os";
import { join } from "node:path";

// PostgreSQL's `ControlFileData`: an eight-byte number of the system, two four-byte versions, then the state, in the machine's order:
// 1 is shut down, 3 shutting down.
const stateAt = 16;
const closing: readonly number[] = [1, 3];

/** Whether the PostgreSQL of a data directory writes its closing checkpoint or has written it, as its `pg_control` says. */
export function isClosing(cluster: string): boolean {
  const state = Buffer.alloc(4);
  try {
    const file = openSync(join(cluster, "global", "pg_control"), "r");
    try {
      readSync(file, state, 0, 4, stateAt);
    } finally {
      closeSync(file);
    }
  } catch {
    return false;
  }
  return closing.includes(endianness() === "LE" ? state.readInt32LE() : state.readInt32BE());
}
