import { readFileSync, statSync } from "node:fs";
import { CannotStart } from "../start/cannot-start.ts";

/** The user that PostgreSQL runs as. */
export type ServerUser = { readonly name: string; readonly uid: number; readonly gid: number };

/**
 * PostgreSQL refuses to run as root, so that root starts it as somebody else: whoever owns one of the given folders already
 * (the first that exists and is not root's), else `postgres`, else `nobody`. Undefined where we are not root: then it runs as we do.
 *
 * @throws CannotStart where the machine has no such user.
 */
export function chooseServerUser(folders: readonly string[]): ServerUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const users = readUsers();
  for (const folder of folders) {
    const owner = statSync(folder, { throwIfNoEntry: false });
    const user = owner && owner.uid !== 0 && users.find((each) => each.uid === owner.uid);
    if (user) return user;
  }
  const user = users.find((each) => each.name === "postgres") ?? users.find((each) => each.name === "nobody");
  if (user) return user;
  throw new CannotStart(
    "PostgreSQL refuses to run as root and this machine has neither a user postgres nor a user nobody; start Doradca as an ordinary user.",
  );
}

function readUsers(): ServerUser[] {
  const lines = readFileSync("/etc/passwd", "utf8").split("\n");
  return lines.flatMap((line) => {
    const [name, , uid, gid] = line.split(":");
    if (!name || name.startsWith("#") || uid === undefined || gid === undefined) return [];
    // macOS writes nobody as -2.
    return [{ name, uid: Number(uid) >>> 0, gid: Number(gid) >>> 0 }];
  });
}
