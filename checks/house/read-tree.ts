import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

export const root = join(import.meta.dirname, "..", "..");

/** The parts of the tree that hold our sources. */
export const parts = [
  "domain",
  "contract",
  "database",
  "server",
  "web",
  "cli",
  "journeys",
  "test-kit",
  "bench",
  "checks",
  "runtime",
];

export interface SourceFile {
  /** From the root, with slashes: "server/src/app.ts". */
  readonly path: string;
  readonly text: string;
}

const notOurs = new Set(["node_modules", "dist", "build-output", "reports", "test-results"]);

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return notOurs.has(entry.name) || entry.name.startsWith(".") ? [] : walk(path);
    return [path];
  });
}

/** Our source files whose path from the root fits. Those that others make for us are left out. */
export function readSources(wanted: RegExp): SourceFile[] {
  const present = new Set(readdirSync(root));
  return parts
    .filter((part) => present.has(part))
    .flatMap((part) => walk(join(root, part)))
    .map((path) => relative(root, path).split(sep).join("/"))
    .filter((path) => wanted.test(path) && !/\.gen\.ts$|^database\/types\.ts$/.test(path))
    .map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }));
}

/** "server/src/app.ts:12" for each line that fits, comments left out. */
export function findLines(files: readonly SourceFile[], wanted: RegExp): string[] {
  return files.flatMap(({ path, text }) =>
    text
      .split("\n")
      .map((line, index) => ({ line, place: `${path}:${index + 1}` }))
      .filter(({ line }) => !/^\s*(\/\/|\*|\/\*)/.test(line) && wanted.test(line))
      .map(({ place }) => place),
  );
}
