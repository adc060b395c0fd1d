import { chownSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { findClosedFolder } from "./find-closed-folder.ts";
import type { ServerUser } from "./unprivileged-user.ts";

const prefix = "doradca-socket-";
/** The system's limit for a socket's path is 108 bytes with the closing zero (104 on macOS). */
const longestPath = 103;

/**
 * A new private folder for the socket. Its name is new each time, so that no stale socket or lock of an earlier run lies in it.
 * A data directory's own path is often too long for a socket, or on a file system that has none.
 */
export function makeSocketFolder(user: ServerUser | undefined): string {
  const temporary = tmpdir();
  const length = Buffer.byteLength(join(temporary, `${prefix}XXXXXX`, ".s.PGSQL.5432"));
  const usable = length <= longestPath && !(user && findClosedFolder(temporary, user));
  return giveTo(user, mkdtempSync(join(usable ? temporary : "/tmp", prefix)));
}

/** The same folder again, for those who know its name; somebody else's folder there is an error. */
export function remakeSocketFolder(folder: string, user: ServerUser | undefined): string {
  removeSocketFolder(folder);
  mkdirSync(folder, { mode: 0o700 });
  return giveTo(user, folder);
}

/** Leaves alone what we did not make. */
export function removeSocketFolder(folder: string): void {
  if (basename(folder).startsWith(prefix)) rmSync(folder, { recursive: true, force: true });
}

function giveTo(user: ServerUser | undefined, folder: string): string {
  if (user) chownSync(folder, user.uid, user.gid);
  return folder;
}
