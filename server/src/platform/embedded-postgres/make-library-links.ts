import { lstatSync, readFileSync, symlinkSync } from "node:fs";
import { basename, join } from "node:path";

type Link = { readonly source: string; readonly target: string };

/**
 * Makes the links between versions of the shared libraries. Packages cannot carry links, and the install script that would
 * make them does not run under `ignore-scripts`.
 *
 * @returns false where the folder is not ours to write to.
 */
export function makeLibraryLinks(native: string): boolean {
  const links = JSON.parse(readFileSync(join(native, "pg-symlinks.json"), "utf8")) as Link[];
  return links.every(({ source, target }) => makeLink(basename(source), join(native, "lib", basename(target))));
}

function makeLink(source: string, path: string): boolean {
  if (lstatSync(path, { throwIfNoEntry: false })) return true;
  try {
    symlinkSync(source, path);
    return true;
  } catch (error) {
    // Two starts at once may both find it missing.
    return (error as NodeJS.ErrnoException).code === "EEXIST";
  }
}
