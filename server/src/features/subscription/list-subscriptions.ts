import { type RawBuilder, sql } from "kysely";
import type pg from "pg";
import { z } from "zod";
import { rowId } from "../../../../contract/ids.ts";
import type { SubscriptionsQuery } from "../../../../contract/requests.ts";
import type { SubscriptionSummary } from "../../../../contract/resources.ts";
import { contextOf, type PersonActor } from "../../access/actor.ts";
import { visibleTo } from "../../access/narrow.ts";
import { type Query, query } from "../../platform/database/query.ts";
import { read } from "../../platform/database/transaction.ts";
import { encodeCursor, readCursor } from "../../platform/http/cursor.ts";
import { type PartnerSummaryRow, partnerSummary } from "../partner/partner-view.ts";
import { everybodysPage } from "./everybodys-page.ts";
import { type SubscriptionRow, subscriptionColumns, subscriptionTables, tablesWith } from "./subscription-queries.ts";
import { resellerView, subscriptionView } from "./subscription-view.ts";

export type ListInput = z.infer<typeof SubscriptionsQuery>;

interface ListedRow extends SubscriptionRow {
  readonly partner: PartnerSummaryRow | null;
  readonly since: Date | null;
  readonly sort_key: string;
}

// Each sort is unique with the key behind it, so that a page never repeats or leaves out a row.
const sortKeys = {
  name: sql`(v.name || ' ' || l.name) collate "pl-x-icu"`,
  renewsOn: sql`coalesce(s.renews_on, date '9999-12-31')`,
  seats: sql`s.seats`,
} as const;

const sortTypes = { name: sql`text`, renewsOn: sql`date`, seats: sql`int` } as const;

/** What a cursor holds, by sort: the sort key of a subscription and its own. */
const places = {
  name: z.tuple([z.string(), z.guid()]),
  renewsOn: z.tuple([z.iso.date(), z.guid()]),
  seats: z.tuple([z.string().regex(/^\d{1,7}$/), z.guid()]),
} as const;

const hasPartner = sql`exists (
  select from partner_of_record r
  where r.organization_id = s.organization_id and r.subscription_id = s.id and r.superseded_at is null and r.ends_at is null)`;

/** By name of everybody's: an operator looks for a subscription whose record it corrects. */
function ofEverybody(actor: PersonActor, { organizationId, sort }: ListInput): boolean {
  return actor.kind === "operator" && organizationId === undefined && sort.endsWith("name");
}

function conditions(actor: PersonActor, input: ListInput): RawBuilder<unknown>[] {
  const { state, partner, organizationId, q } = input;
  const wanted = [sql`${visibleTo(actor, "s.organization_id")}`];
  if (state.length > 0) wanted.push(sql`s.state = any(${state})`);
  if (organizationId !== undefined) wanted.push(sql`s.organization_id = ${rowId("organization", organizationId)}`);
  if (partner === "none") wanted.push(sql`s.sold_by is null and not ${hasPartner}`);
  if (partner === "named") wanted.push(hasPartner);
  if (partner === "reseller") wanted.push(sql`s.sold_by is not null`);
  // An operator's search is made where the page is taken from everybody's.
  if (q?.trim() && !ofEverybody(actor, input)) {
    const whose = actor.kind === "operator" ? sql`, o.name` : sql``;
    const searched = sql`concat_ws(' ', v.name, l.name, p.name, p.partner_number, q.name, q.partner_number ${whose})`;
    wanted.push(sql`strpos(lower(${searched}), lower(${q.trim()})) > 0`);
  }
  return wanted;
}

function listQuery(actor: PersonActor, input: ListInput): Query<ListedRow> {
  const descending = input.sort.startsWith("-");
  const sort = input.sort.replace("-", "") as keyof typeof sortKeys;
  const key = sortKeys[sort];
  const after = readCursor<z.ZodType<[string, string]>>(input.cursor, places[sort]);
  const direction = descending ? sql`desc` : sql`asc`;
  const order = sql`order by ${key} ${direction}, s.id ${direction}`;
  const filters = conditions(actor, input);
  const limit = input.limit + 1;
  if (ofEverybody(actor, input)) {
    const word = input.q?.trim() || undefined;
    const wanted = sql.join(filters, sql` and `);
    const page = everybodysPage({ descending, after, word, filters: wanted, limit });
    return sql<ListedRow>`${listed(tablesWith(page), key)} ${order}`.compile(query);
  }
  if (after) {
    const place = sql`(${after[0]}::${sortTypes[sort]}, ${after[1]}::uuid)`;
    filters.push(descending ? sql`(${key}, s.id) < ${place}` : sql`(${key}, s.id) > ${place}`);
  }
  return sql<ListedRow>`
    ${listed(subscriptionTables, key)} where ${sql.join(filters, sql` and `)} ${order} limit ${limit}`.compile(query);
}

const listed = (tables: RawBuilder<unknown>, key: RawBuilder<unknown>) => sql`
  select ${subscriptionColumns}, r.starts_at as since, ${key}::text as sort_key,
    case when p.id is not null then json_build_object(
      'id', p.id, 'partner_number', p.partner_number, 'name', p.name, 'town', p.town, 'country', p.country) end as partner
  from ${tables}
  left join partner_of_record r on r.organization_id = s.organization_id and r.subscription_id = s.id
    and r.superseded_at is null and r.ends_at is null
  left join partner p on p.id = r.partner_id`;

function summary(row: ListedRow): SubscriptionSummary {
  return {
    ...subscriptionView(row),
    reseller: resellerView(row),
    partnerOfRecord: row.partner &&
      row.since && { partner: partnerSummary(row.partner), since: row.since.toISOString() },
  };
}

/** The subscriptions that the actor may see, filtered and sorted, one page of them. */
export async function listSubscriptions(
  pool: pg.Pool,
  actor: PersonActor,
  input: ListInput,
): Promise<{ items: SubscriptionSummary[]; nextCursor: string | null }> {
  const [rows] = await read(pool, contextOf(actor), listQuery(actor, input));
  const page = rows.slice(0, input.limit);
  const last = rows.length > input.limit ? page.at(-1) : undefined;
  return { items: page.map(summary), nextCursor: last ? encodeCursor([last.sort_key, last.id]) : null };
}
