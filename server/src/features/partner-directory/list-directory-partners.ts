import type pg from "pg";
import type { DirectoryList, DirectoryQuery } from "../../../../contract/directory.ts";
import type { Language } from "../../../../domain/languages.ts";
import type { Query } from "../../platform/database/query.ts";
import { nobody, read } from "../../platform/database/transaction.ts";
import { encodeCursor } from "../../platform/http/cursor.ts";
import { countDirectory, type DirectoryCounts } from "./count-directory.ts";
import { conditionsOf } from "./directory-conditions.ts";
import { cursorOf, directoryPage, readPageCursor, type Sort } from "./directory-page.ts";
import { directoryPartner } from "./directory-view.ts";
import { facetsView } from "./facets-view.ts";
import { findWords } from "./find-words.ts";
import { directoryBacklog, refreshDirectory } from "./refresh-directory.ts";
import { type SearchedText, searchedText } from "./searched-text.ts";

/** One page of the public directory, with how many partners there are by each facet. */
export async function listDirectoryPartners(
  pool: pg.Pool,
  { q, sort: wantedSort, limit, cursor, ...filters }: DirectoryQuery,
  language: Language,
): Promise<DirectoryList> {
  const typed = q?.trim() ?? "";
  const sort = sortOf(wantedSort, typed);
  const after = readPageCursor(cursor, sort);
  const conditions = conditionsOf(filters);
  const { counts, text } = await count(pool, typed, (searched) => countDirectory(conditions, searched));
  const facets = facetsView(counts, filters, language);
  if (counts.found === 0) return { items: [], nextCursor: null, total: 0, facets };
  const [rows] = await read(pool, nobody, directoryPage({ conditions, text, sort, after, limit }, counts));
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  return {
    items: page.filter((row) => row.stands).map((row) => directoryPartner(row, language)),
    nextCursor: last ? encodeCursor(cursorOf(last, sort)) : null,
    total: counts.found,
    facets,
  };
}

function sortOf(wanted: Sort | undefined, typed: string): Sort {
  if (typed === "") return wanted === "town" ? "town" : "name";
  return wanted ?? "relevance";
}

const nobodyFound: DirectoryCounts = { everybody: 0, found: 0, services: {}, facets: [] };

/** Counts, after the index was brought up to date where it is behind. */
async function count(
  pool: pg.Pool,
  typed: string,
  counting: (text: SearchedText | undefined) => Query<DirectoryCounts>,
): Promise<{ counts: DirectoryCounts; text: SearchedText | undefined }> {
  if (typed === "") {
    let [state, [counts = nobodyFound]] = await read(pool, nobody, directoryBacklog, counting(undefined));
    if (await refreshDirectory(pool, state)) [[counts = nobodyFound]] = await read(pool, nobody, counting(undefined));
    return { counts, text: undefined };
  }
  let [state, words] = await read(pool, nobody, directoryBacklog, findWords(typed));
  if (await refreshDirectory(pool, state)) [words] = await read(pool, nobody, findWords(typed));
  const text = searchedText(typed, words);
  if (!text) return { counts: nobodyFound, text: undefined };
  const [[counts = nobodyFound]] = await read(pool, nobody, counting(text));
  return { counts, text };
}
