import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";

/** The places of the product that have words of their own, and where their pages' routes lie. */
const routesOfPlace = {
  admin: "routes/_shell/admin/",
  "partner-portal": "routes/_shell/partner/",
  "operator-console": "routes/_shell/console/",
  "partner-directory": "routes/_public/",
} as const;

/** A place's own words, or those that every page starts with. */
export type Catalogue = keyof typeof routesOfPlace | "shared";

export const places = Object.keys(routesOfPlace) as Exclude<Catalogue, "shared">[];

/** Each file of ours, from `web/src`, with the files that it names in its imports. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

/** These name every page and show none: what they import is shown where the page's route says. */
export const tablesOfPages = ["routeTree.gen.ts", "first-page.ts"];

const namedImport = /\b(?:from|import)\s*\(?\s*"(\.[^"]+)"/g;

export function readImports(folder: string): ImportGraph {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file));
  return new Map(files.map((file) => [file, importsIn(file, readFileSync(join(folder, file), "utf8"))]));
}

export function importsIn(file: string, source: string): string[] {
  const named = [...source.matchAll(namedImport)].map(([, path = ""]) => posix.join(posix.dirname(file), path));
  return [...new Set(named)];
}

/** The files that the pages of a place can come to show; `shared`: those that every page can. */
export function filesOfCatalogues(graph: ImportGraph): ReadonlyMap<Catalogue, ReadonlySet<string>> {
  const files = new Map<Catalogue, Set<string>>([...places, "shared" as const].map((one) => [one, new Set()]));
  for (const file of graph.keys()) {
    if (file !== "main.ts" && !file.startsWith("routes/")) continue;
    const place = places.find((one) => file.startsWith(routesOfPlace[one])) ?? "shared";
    follow(file, graph, files.get(place) as Set<string>);
  }
  return files;
}

function follow(file: string, graph: ImportGraph, seen: Set<string>): void {
  if (seen.has(file) || tablesOfPages.includes(file)) return;
  seen.add(file);
  for (const next of graph.get(file) ?? []) follow(next, graph, seen);
}

/**
 * The catalogues that hold a message, by the files that say it. What every page can say is shared; what several places say stands
 * in the catalogue of each, so that a page loads no other place's words.
 */
export function cataloguesOf(
  sayers: readonly string[],
  files: ReadonlyMap<Catalogue, ReadonlySet<string>>,
): Catalogue[] {
  const holding = [...files].filter(([, reached]) => sayers.some((file) => reached.has(file))).map(([one]) => one);
  return holding.includes("shared") ? ["shared"] : holding;
}

/** What the bundle says, by file: the messages that the macros left there. */
export type Sayings = ReadonlyMap<string, ReadonlySet<string>>;

/** A line for each message that a page can come to say and that it does not load. */
export function unheldWords(
  sayings: Sayings,
  files: ReadonlyMap<Catalogue, ReadonlySet<string>>,
  held: ReadonlyMap<string, readonly Catalogue[]>,
): string[] {
  return [...sayings].flatMap(([file, messages]) => {
    const loading = [...files].filter(([, reached]) => reached.has(file)).map(([catalogue]) => catalogue);
    if (loading.length === 0) return [`${file}: no page is known to show it`];
    return [...messages].flatMap((message) => {
      const holding = held.get(message) ?? [];
      const lacking = holding.includes("shared") ? [] : loading.filter((one) => !holding.includes(one));
      return lacking.map((catalogue) => `${file}: “${message}” is not in the words of ${catalogue}`);
    });
  });
}

/** Imports that the bundler follows and `readImports` did not see. */
export function unseenImports(graph: ImportGraph, importers: ReadonlyMap<string, readonly string[]>): string[] {
  return [...importers].flatMap(([file, from]) =>
    from
      .filter((importer) => importer !== file && graph.has(importer) && !graph.get(importer)?.includes(file))
      .map((importer) => `${importer} → ${file}`),
  );
}
