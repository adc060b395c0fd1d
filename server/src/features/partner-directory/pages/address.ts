import {
  type DirectoryFacet,
  type DirectoryQuery,
  directoryFacets,
  DirectoryQuery as Schema,
} from "../../../../../contract/directory.ts";
import type { Language } from "../../../../../domain/languages.ts";

/** The narrowed directory, as its address says it. */
export type Narrowed = Partial<Pick<DirectoryQuery, DirectoryFacet | "q" | "sort">>;

/** Reads what an address asks for; what it says wrongly, or to the app only, is left out: somebody looks at the page anyway. */
export function readNarrowed(query: unknown): { narrowed: Narrowed; cursor: string | undefined } {
  const narrowed: Record<string, unknown> = {};
  for (const name of ["q", "sort", ...directoryFacets] as const) {
    const value = (query as Record<string, unknown>)[name];
    const read = Schema.shape[name].safeParse(value);
    if (read.success && typeof read.data === "string" && read.data.trim() !== "") narrowed[name] = read.data.trim();
  }
  const { cursor } = query as Record<string, unknown>;
  return { narrowed: narrowed as Narrowed, cursor: typeof cursor === "string" ? cursor.slice(0, 1000) : undefined };
}

/** "/directory?service=…": the same conditions have the same address. */
export function directoryPath(narrowed: Narrowed, cursor?: string): string {
  const query = new URLSearchParams();
  for (const name of ["q", ...directoryFacets, "sort"] as const) {
    const value = narrowed[name];
    if (value !== undefined) query.set(name, value);
  }
  if (cursor !== undefined) query.set("cursor", cursor);
  return query.size > 0 ? `/directory?${query}` : "/directory";
}

export function partnerPath(partnerId: string): string {
  return `/directory/${encodeURIComponent(partnerId)}`;
}

export function link(language: Language, path: string): string {
  return `/${language}${path}`;
}
