import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { CannotStart } from "../start/cannot-start.ts";
import { findClosedFolder } from "./find-closed-folder.ts";
import { makeLibraryLinks } from "./make-library-links.ts";
import type { Binaries } from "./platform-package.ts";
import type { ServerUser } from "./unprivileged-user.ts";

/**
 * The folder of PostgreSQL's programs, complete and readable by the user that runs them: the package's own, else a copy.
 * A copy is needed where the package lies in a private home while PostgreSQL runs as somebody else (then under
 * /var/lib/doradca), or where the package cannot be completed because it is not ours to write to (then under `dataDir`).
 */
export function prepareNative(binaries: Binaries, dataDir: string, user: ServerUser | undefined): string {
  const complete = makeLibraryLinks(binaries.native);
  const readable = !user || !findClosedFolder(join(binaries.native, "bin", "postgres"), user);
  if (complete && readable) return binaries.native;
  const place = user ? "/var/lib/doradca" : dataDir;
  const copy = join(place, `postgres-${binaries.packageVersion}`);
  if (existsSync(copy)) return copy;
  try {
    copyNative(binaries.native, place, copy);
    return copy;
  } catch (error) {
    const reason = readable ? "cannot be completed" : `cannot be read by the user ${user?.name}, as whom it runs`;
    throw new CannotStart(
      `PostgreSQL in ${binaries.native} ${reason}, and a copy in ${place} could not be made (${(error as Error).message}).`,
    );
  }
}

/** Under its name only when it is whole. */
function copyNative(native: string, place: string, copy: string): void {
  mkdirSync(place, { recursive: true, mode: 0o755 });
  const unfinished = mkdtempSync(`${copy}.`);
  try {
    const inner = join(unfinished, "native");
    cpSync(native, inner, { recursive: true, verbatimSymlinks: true });
    makeLibraryLinks(inner);
    if (!existsSync(copy)) renameSync(inner, copy);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}
