import { type RawBuilder, sql } from "kysely";
import type pg from "pg";
import { z } from "zod";
import type { OrganizationEntry, OrganizationsQuery } from "../../../../contract/organization-register.ts";
import { contextOf, type OperatorActor } from "../../access/actor.ts";
import { nearThenFar } from "../../platform/database/near-then-far.ts";
import { type Query, query } from "../../platform/database/query.ts";
import { read } from "../../platform/database/transaction.ts";
import { encodeCursor, readCursor } from "../../platform/http/cursor.ts";
import { type OrganizationRow, organizationColumns } from "./organization-queries.ts";
import { organizationEntry } from "./organization-view.ts";

type OrganizationPage = z.output<typeof OrganizationsQuery>;

interface ListedRow extends OrganizationRow {
  readonly sort_key: string;
}

const keys = { name: sql`o.name collate "pl-x-icu"`, createdAt: sql`o.created_at` } as const;
// The instant with its microseconds, which a JavaScript date would cut.
const written = { name: sql`o.name`, createdAt: sql`to_json(o.created_at)#>>'{}'` } as const;
const types = { name: sql`text`, createdAt: sql`timestamptz` } as const;
const places = {
  name: z.tuple([z.string(), z.guid()]),
  createdAt: z.tuple([z.iso.datetime({ offset: true }), z.guid()]),
} as const;

function organizationsQuery(page: OrganizationPage): Query<ListedRow> {
  const { q, kind, country, limit } = page;
  const descending = page.sort.startsWith("-");
  const sort = page.sort.replace("-", "") as keyof typeof keys;
  const key = keys[sort];
  const after = readCursor<z.ZodType<[string, string]>>(page.cursor, places[sort]);
  const word = q?.trim();
  const place = after && sql`(${after[0]}::${types[sort]}, ${after[1]}::uuid)`;
  const from = sql`
    select o.* from organization o
    where ${place ? (descending ? sql`(${key}, o.id) < ${place}` : sql`(${key}, o.id) > ${place}`) : sql`true`}`;
  const filters: RawBuilder<unknown>[] = [sql`true`];
  if (kind) filters.push(sql`o.kind = ${kind}`);
  if (country) filters.push(sql`o.country = ${country}`);
  const direction = descending ? sql`desc` : sql`asc`;
  const order = sql`order by ${key} ${direction}, o.id ${direction}`;
  const listed = word
    ? nearThenFar({ from, alias: "o", order, limit: limit + 1, ...searchFor(word, filters) })
    : sql`(${from} and ${sql.join(filters, sql` and `)} ${order} limit ${limit + 1})`;
  return sql<ListedRow>`
    select ${organizationColumns}, ${written[sort]} as sort_key from ${listed} o ${order}`.compile(query);
}

/** What is found by its name, or by the e-mail address of somebody who belongs to it. */
function searchFor(word: string, filters: readonly RawBuilder<unknown>[]) {
  const folded = sql`fold_letters(${word})`;
  // Not as exists: that would be made into a list of all people who have the address.
  const named = sql`strpos(o.searched, ${folded}) > 0 or coalesce((
    select true from person p
    where p.organization_id = o.id and strpos(p.searched, ${folded}) > 0 and strpos(lower(p.email), lower(${word})) > 0
    limit 1), false)`;
  return {
    wanted: sql`${sql.join(filters, sql` and `)} and (${named})`,
    found: sql`o.id in (select organizations_named(${word}) union select organizations_of_address(${word}))`,
  };
}

/** The organizations of everybody: customers, partners' companies and the vendor; filtered and sorted, one page of them. */
export async function listOrganizations(
  pool: pg.Pool,
  actor: OperatorActor,
  page: OrganizationPage,
): Promise<{ items: OrganizationEntry[]; nextCursor: string | null }> {
  const [rows] = await read(pool, contextOf(actor), organizationsQuery(page));
  const shown = rows.slice(0, page.limit);
  const last = rows.length > page.limit ? shown.at(-1) : undefined;
  return { items: shown.map(organizationEntry), nextCursor: last ? encodeCursor([last.sort_key, last.id]) : null };
}
