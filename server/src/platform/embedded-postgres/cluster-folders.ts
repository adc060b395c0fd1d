import { chmodSync, chownSync, lchownSync, mkdirSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { CannotStart } from "../start/cannot-start.ts";
import type { ServerUser } from "./unprivileged-user.ts";

/** What the embedded database keeps under DATA_DIR. */
export type ClusterFolders = {
  readonly dataDir: string;
  /** PostgreSQL's own data directory. */
  readonly cluster: string;
  /** What PostgreSQL says. */
  readonly log: string;
};

/** @throws CannotStart where DATA_DIR cannot be made or written to. */
export function makeClusterFolders(dataDir: string): ClusterFolders {
  try {
    mkdirSync(dataDir, { recursive: true });
  } catch (error) {
    throw explain(error, dataDir);
  }
  return { dataDir, cluster: join(dataDir, "postgres"), log: join(dataDir, "postgres.log") };
}

/** The sentence for a file system that refuses DATA_DIR; other errors pass. */
export function explain(error: unknown, dataDir: string): unknown {
  const code = (error as NodeJS.ErrnoException).code ?? "";
  const reasons: Record<string, string> = {
    EACCES: "this user may not write there",
    EPERM: "this user may not write there",
    EROFS: "the file system is read-only",
    ENOTDIR: "a file is in the way",
    EEXIST: "a file is in the way",
    ENOSPC: "the disk is full",
    EDQUOT: "the disk quota is used up",
  };
  const reason = reasons[code];
  if (!reason) return error;
  return new CannotStart(
    `DATA_DIR ${dataDir} cannot be used: ${reason}. Make room or rights there, or set another DATA_DIR.`,
  );
}

/** PostgreSQL insists that its folder is its user's and nobody else's, which a copy or a restored backup often is not. */
export function giveToServer(folder: string, user: ServerUser | undefined): void {
  const stats = statSync(folder);
  if (user && stats.uid !== user.uid) chownAll(folder, user);
  if ((stats.mode & 0o077) !== 0 && (user || stats.uid === process.getuid?.())) chmodSync(folder, 0o700);
}

function chownAll(folder: string, user: ServerUser): void {
  chownSync(folder, user.uid, user.gid);
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    lchownSync(join(entry.parentPath, entry.name), user.uid, user.gid);
  }
}
