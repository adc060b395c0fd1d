import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

const folders = ["web", "domain", "contract"];
const files = ["package-lock.json", "tsconfig.json"];
/** Not sources: what the build itself writes, and tests. */
const ignored = /(^|\/)(dist|node_modules)\/|\.gen\.ts$|\/locales\/.*\.ts$|\.test\.tsx?$/;

/** A hash of everything that the web app is built from. */
export function hashWebSources(root: string): string {
  const inFolders = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(root, join(entry.parentPath, entry.name)))
      .filter((path) => !ignored.test(path)),
  );
  const hash = createHash("sha256");
  for (const path of [...inFolders.sort(), ...files]) {
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update("\0");
  }
  return hash.digest("hex");
}
