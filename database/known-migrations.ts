import { readdir } from "node:fs/promises";

let names: Promise<readonly string[]> | undefined;

/** The names of the migrations that this version knows, in their order. Read once. */
export function knownMigrations(): Promise<readonly string[]> {
  names ??= readdir(new URL("./migrations/", import.meta.url)).then((files) =>
    files
      .filter((file) => file.endsWith(".sql"))
      .map((file) => file.replace(/\.sql$/, ""))
      .sort(),
  );
  return names;
}
