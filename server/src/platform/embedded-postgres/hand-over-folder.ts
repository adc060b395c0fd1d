import { closeSync, openSync } from "node:fs";
import { CannotStart } from "../start/cannot-start.ts";
import { findClosedFolder } from "./find-closed-folder.ts";
import type { ServerUser } from "./unprivileged-user.ts";

/** How a child is told of a folder: the path to say, and what to put after its three standard streams. */
export type HandedFolder = { readonly path: string; readonly stdio: readonly number[]; readonly close: () => void };

/**
 * Lets a child that runs as the user work in a folder that lies in a private home (root's clone in /root): it gets the opened
 * folder itself, and the name that Linux gives to it.
 *
 * @throws CannotStart where the system has no such names.
 */
export function handOverFolder(folder: string, user: ServerUser | undefined): HandedFolder {
  const closed = user && findClosedFolder(folder, user);
  if (!closed) return { path: folder, stdio: [], close: () => {} };
  if (process.platform !== "linux") {
    throw new CannotStart(
      `PostgreSQL runs as the user ${user.name}, who may not enter ${closed}; start Doradca as an ordinary user or put DATA_DIR elsewhere.`,
    );
  }
  const descriptor = openSync(folder, "r");
  return { path: "/proc/self/fd/3", stdio: [descriptor], close: () => closeSync(descriptor) };
}
