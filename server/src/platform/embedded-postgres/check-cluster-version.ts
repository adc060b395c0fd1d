import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CannotStart } from "../start/cannot-start.ts";

/**
 * Whether there is a data directory already.
 *
 * @throws CannotStart where it is not PostgreSQL's, or of another major version than ours.
 */
export function hasCluster(cluster: string, major: string): boolean {
  // An empty folder may be a volume's.
  if (!existsSync(cluster) || readdirSync(cluster).length === 0) return false;
  const present = readVersion(cluster);
  if (present === major) return true;
  if (present === undefined) {
    throw new CannotStart(
      `${cluster} is there but is not a database of PostgreSQL; move it away or set another DATA_DIR.`,
    );
  }
  throw new CannotStart(
    `The database in ${cluster} was made by PostgreSQL ${present} and this Doradca brings PostgreSQL ${major}; run the Doradca that made it, or set DATABASE_URL to a PostgreSQL that holds a copy.`,
  );
}

function readVersion(cluster: string): string | undefined {
  try {
    return readFileSync(join(cluster, "PG_VERSION"), "utf8").trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}
