import { type RawBuilder, sql } from "kysely";
import type pg from "pg";
import { z } from "zod";
import { rowId } from "../../../../contract/ids.ts";
import type { PartnerEntry, PartnersQuery } from "../../../../contract/partner-register.ts";
import { contextOf, type OperatorActor } from "../../access/actor.ts";
import { type Query, query } from "../../platform/database/query.ts";
import { read } from "../../platform/database/transaction.ts";
import { encodeCursor, readCursor } from "../../platform/http/cursor.ts";
import { entriesOf, entryColumns, entryTables, type PartnerEntryRow } from "./register-queries.ts";
import { partnerEntry } from "./register-view.ts";

type PartnerPage = z.output<typeof PartnersQuery>;

interface ListedRow extends PartnerEntryRow {
  readonly sort_key: string;
}

const sortKeys = {
  name: sql`p.name collate "pl-x-icu"`,
  partnerId: sql`p.partner_number`,
  town: sql`p.town collate "pl-x-icu"`,
} as const;

/** A partner's sort key and its own. */
const Place = z.tuple([z.string(), z.guid()]);

function conditions({ q, state, kind, country, resells, headquartersId }: PartnerPage): RawBuilder<unknown>[] {
  const wanted: RawBuilder<unknown>[] = [sql`true`];
  const typed = q?.trim();
  if (typed) {
    const number = typed.replaceAll(/[\s-]/g, "");
    wanted.push(sql`(
      strpos(p.searched, fold_letters(${typed})) > 0 or starts_with(p.partner_number, ${number}))`);
  }
  if (state) wanted.push(sql`p.state = ${state}`);
  if (kind) wanted.push(sql`p.kind = ${kind}`);
  if (country) wanted.push(sql`p.country = ${country}`);
  if (resells) wanted.push(sql`p.resells = ${resells === "true"}`);
  if (headquartersId !== undefined) wanted.push(sql`p.headquarters_id = ${rowId("partner", headquartersId)}`);
  return wanted;
}

function partnersQuery(page: PartnerPage): Query<ListedRow> {
  const descending = page.sort.startsWith("-");
  const key = sortKeys[page.sort.replace("-", "") as keyof typeof sortKeys];
  const after = readCursor(page.cursor, Place);
  const wanted = conditions(page);
  if (after) {
    const place = sql`(${after[0]}::text, ${after[1]}::uuid)`;
    wanted.push(descending ? sql`(${key}, p.id) < ${place}` : sql`(${key}, p.id) > ${place}`);
  }
  const direction = descending ? sql`desc` : sql`asc`;
  const order = sql`order by ${key} ${direction}, p.id ${direction}`;
  return sql<ListedRow>`
    ${entriesOf(sql`select * from partner p where ${sql.join(wanted, sql` and `)} ${order} limit ${page.limit + 1}`)}
    select ${entryColumns}, ${key} as sort_key from ${entryTables} ${order}`.compile(query);
}

/** The vendor's register of partners, filtered and sorted, one page of it. */
export async function listPartners(
  pool: pg.Pool,
  actor: OperatorActor,
  page: PartnerPage,
): Promise<{ items: PartnerEntry[]; nextCursor: string | null }> {
  const [rows] = await read(pool, contextOf(actor), partnersQuery(page));
  const shown = rows.slice(0, page.limit);
  const last = rows.length > page.limit ? shown.at(-1) : undefined;
  return { items: shown.map(partnerEntry), nextCursor: last ? encodeCursor([last.sort_key, last.id]) : null };
}
