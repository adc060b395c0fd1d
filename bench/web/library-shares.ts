import { basename, join } from "node:path";
import { build } from "vite";
import type { Script } from "./first-scripts.ts";

const web = join(import.meta.dirname, "..", "..", "web");

/** The library that a module belongs to; "Doradca" for our own. */
function libraryOf(module: string): string {
  const path = module.slice(module.lastIndexOf("node_modules/") + "node_modules/".length);
  if (!module.includes("node_modules/"))
    return module.startsWith("\0") || !module.startsWith("/") ? "bundler" : "Doradca";
  const [first = "", second = ""] = path.split("/");
  return first.startsWith("@") ? `${first}/${second}` : first;
}

/** Of each chunk, which part of its code comes from which library, before it is made smaller: from 0 to 1. */
async function sharesOfChunks(): Promise<Map<string, Map<string, number>>> {
  const built = await build({ configFile: join(web, "vite.config.ts"), logLevel: "silent", build: { write: false } });
  const shares = new Map<string, Map<string, number>>();
  for (const bundle of [built].flat()) {
    for (const chunk of "output" in bundle ? bundle.output : []) {
      if (chunk.type !== "chunk") continue;
      const lengths = Object.entries(chunk.modules).map(
        ([id, { renderedLength }]) => [libraryOf(id), renderedLength] as const,
      );
      const whole = lengths.reduce((sum, [, length]) => sum + length, 0) || 1;
      const own = new Map<string, number>();
      for (const [library, length] of lengths) own.set(library, (own.get(library) ?? 0) + length / whole);
      shares.set(basename(chunk.fileName), own);
    }
  }
  return shares;
}

/**
 * How many of the compressed bytes each library is, largest first. An estimate: a chunk's bytes are shared out by the length of
 * its modules' code.
 */
export async function libraryShares(scripts: readonly Script[]): Promise<[library: string, bytes: number][]> {
  const chunks = await sharesOfChunks();
  const totals = new Map<string, number>();
  for (const { name, bytes } of scripts) {
    for (const [library, share] of chunks.get(name) ?? [[`of ${name}`, 1]]) {
      totals.set(library, (totals.get(library) ?? 0) + share * bytes);
    }
  }
  return [...totals].toSorted(([, one], [, other]) => other - one);
}
