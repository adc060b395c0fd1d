import { type Stats, statSync } from "node:fs";
import { dirname } from "node:path";
import type { ServerUser } from "./unprivileged-user.ts";

/** The nearest folder on the way to `path` (or `path` itself) that the user may not enter; undefined where it can get there. */
export function findClosedFolder(path: string, user: ServerUser): string | undefined {
  const parent = dirname(path);
  const above = parent === path ? undefined : findClosedFolder(parent, user);
  if (above) return above;
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return undefined;
  return mayEnter(stats, user) ? undefined : path;
}

function mayEnter(stats: Stats, user: ServerUser): boolean {
  if (stats.uid === user.uid) return (stats.mode & 0o100) !== 0;
  if (stats.gid === user.gid) return (stats.mode & 0o010) !== 0;
  return (stats.mode & 0o001) !== 0;
}
