import { type RawBuilder, sql } from "kysely";
import { z } from "zod";
import { type Query, query } from "../../platform/database/query.ts";
import { readCursor } from "../../platform/http/cursor.ts";
import type { DirectoryCounts } from "./count-directory.ts";
import { type Conditions, wantedTags } from "./directory-conditions.ts";
import { type DirectoryRow, directoryColumns, standsInDirectory } from "./directory-queries.ts";
import { matching, relevance } from "./matching-entries.ts";
import type { SearchedText } from "./searched-text.ts";

export type Sort = "relevance" | "name" | "town";

const cursors = {
  relevance: z.tuple([z.literal("relevance"), z.int().min(0).max(10), z.string(), z.uuid()]),
  name: z.tuple([z.literal("name"), z.string(), z.uuid()]),
  town: z.tuple([z.literal("town"), z.string(), z.string(), z.uuid()]),
};

/** After which entry the page begins, by the keys of its sort. */
export type After = z.output<(typeof cursors)[Sort]> | null;

/** @throws InvalidRequest where the cursor is none of ours, or one of another sort. */
export function readPageCursor(cursor: string | undefined, sort: Sort): After {
  return readCursor<z.ZodType<After>>(cursor, cursors[sort] as z.ZodType<After>);
}

export type PageRow = DirectoryRow & { readonly relevance: number; readonly stands: boolean };

export function cursorOf(row: PageRow, sort: Sort): NonNullable<After> {
  if (sort === "relevance") return [sort, row.relevance, row.name, row.id];
  return sort === "town" ? [sort, row.town, row.name, row.id] : [sort, row.name, row.id];
}

export interface WantedPage {
  readonly conditions: Conditions;
  readonly text: SearchedText | undefined;
  readonly sort: Sort;
  readonly after: After;
  readonly limit: number;
}

/**
 * One page, and one row more where another follows. Whether a partner really stands in the directory at this moment, and may
 * serve what is asked for, is read from the register itself (`stands`): the index may be behind it by a moment.
 */
export function directoryPage(wanted: WantedPage, counts: DirectoryCounts): Query<PageRow> {
  const { sort, after, limit, conditions } = wanted;
  const order = orders[sort];
  const tags = wantedTags(conditions);
  return sql<PageRow>`
    with wanted as materialized (
      select array_agg(t.id) as tags from unnest(${tags.map((tag) => tag.facet)}::text[], ${tags.map((tag) => tag.value)}::text[]) w (facet, value)
      join directory_tag t using (facet, value)
    )
    ${candidates(wanted, counts)}, page as materialized (
      select e.partner_id, e.name, e.town, e.relevance from candidate e
      where ${after ? follows(after) : sql`true`} order by ${order} limit ${limit + 1}
    )
    select ${directoryColumns}, e.relevance, e.name, e.town, ${standsInDirectory(conditions)} as stands
    from page e join partner p on p.id = e.partner_id order by ${order}`.compile(query);
}

const orders: Readonly<Record<Sort, RawBuilder<unknown>>> = {
  relevance: sql`e.relevance desc, e.name collate "pl-x-icu", e.partner_id`,
  name: sql`e.name collate "pl-x-icu", e.partner_id`,
  town: sql`e.town collate "pl-x-icu", e.name collate "pl-x-icu", e.partner_id`,
};

/**
 * Few are gathered and sorted. Many are met soon enough on the way through the index in the order of the page; where the two
 * ways cost the same, `found` is the root of `limit` times everybody.
 */
function candidates({ text, limit }: WantedPage, { everybody, found }: DirectoryCounts): RawBuilder<unknown> {
  const entries = sql`e.partner_id, e.name, e.town`;
  const all = sql`(select tags from wanted)`;
  if (text) {
    return sql`, candidate as materialized (
      select ${entries}, ${relevance(text)} as relevance from directory_entry e where ${matching(text)} and e.tags @> ${all})`;
  }
  if (found * found < limit * everybody) {
    return sql`, candidate as materialized (select ${entries}, 0 as relevance from directory_entry e where e.tags @> ${all})`;
  }
  return sql`, candidate as not materialized (
    select ${entries}, 0 as relevance from directory_entry e where e.tags <> '{}' and (e.tags @> ${all}) is true)`;
}

function follows(after: NonNullable<After>): RawBuilder<boolean> {
  const text = (value: string) => sql`${value}::text collate "pl-x-icu"`;
  if (after[0] === "name")
    return sql<boolean>`(e.name collate "pl-x-icu", e.partner_id) > (${text(after[1])}, ${after[2]}::uuid)`;
  const rest = sql`(${text(after[2])}, ${after[3]}::uuid)`;
  if (after[0] === "town")
    return sql<boolean>`(e.town collate "pl-x-icu", e.name collate "pl-x-icu", e.partner_id)
      > (${text(after[1])}, ${text(after[2])}, ${after[3]}::uuid)`;
  return sql<boolean>`(e.relevance < ${after[1]}
    or (e.relevance = ${after[1]} and (e.name collate "pl-x-icu", e.partner_id) > ${rest}))`;
}
