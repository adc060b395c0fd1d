import { type RawBuilder, sql } from "kysely";
import type pg from "pg";
import { z } from "zod";
import { rowId } from "../../../../contract/ids.ts";
import type { PortfolioSubscription, PortfolioSubscriptionsQuery } from "../../../../contract/portfolio.ts";
import { contextOf, type PartnerActor } from "../../access/actor.ts";
import { type Query, query } from "../../platform/database/query.ts";
import { read } from "../../platform/database/transaction.ts";
import { encodeCursor, readCursor } from "../../platform/http/cursor.ts";
import { ofOwnAccounts, type PortfolioRow, portfolioColumns, portfolioTables } from "./portfolio-queries.ts";
import { portfolioSubscription } from "./portfolio-view.ts";

export type PortfolioInput = z.output<typeof PortfolioSubscriptionsQuery>;
type ListedRow = PortfolioRow & { readonly sort_key: string };

// Each is followed by the name and the row's key, so that a page never repeats or leaves out a row.
const sortKeys = {
  organization: { key: sql`s.organization_name collate "pl-x-icu"`, type: sql`text`, place: z.string() },
  name: { key: sql`s.name collate "pl-x-icu"`, type: sql`text`, place: z.string() },
  renewsOn: { key: sql`coalesce(s.renews_on, date '9999-12-31')`, type: sql`date`, place: z.iso.date() },
  seats: { key: sql`coalesce(s.seats, 0)`, type: sql`int`, place: z.string().regex(/^\d{1,7}$/) },
  since: { key: sql`s.since`, type: sql`timestamptz`, place: z.iso.datetime() },
} as const;

function conditions(actor: PartnerActor, input: PortfolioInput): RawBuilder<unknown>[] {
  const { tie, state, organizationId, serviceId, partnerId, renewsBefore, q } = input;
  const wanted: RawBuilder<unknown>[] = [ofOwnAccounts(actor, "s.partner_id")];
  if (tie) wanted.push(sql`s.tie = ${tie}`);
  if (state.length > 0) wanted.push(sql`s.state = any(${state})`);
  if (organizationId !== undefined) wanted.push(sql`s.organization_id = ${rowId("organization", organizationId)}`);
  if (serviceId !== undefined) wanted.push(sql`s.service_id = ${rowId("service", serviceId)}`);
  if (partnerId !== undefined) wanted.push(sql`q.partner_number = ${partnerId}`);
  if (renewsBefore !== undefined) wanted.push(sql`s.renews_on < ${renewsBefore}::date`);
  if (q?.trim()) {
    wanted.push(sql`strpos(lower(s.organization_name || ' ' || s.name), lower(${q.trim()})) > 0`);
  }
  return wanted;
}

/** A page of the subscriptions to which the actor's company is tied, or was. */
export function portfolioPage(actor: PartnerActor, input: PortfolioInput): Query<ListedRow> {
  const isDescending = input.sort.startsWith("-");
  const { key, type, place } = sortKeys[input.sort.replace("-", "") as keyof typeof sortKeys];
  const after = readCursor(input.cursor, z.tuple([z.literal(input.sort), place, z.string(), z.guid()]));
  const wanted = conditions(actor, input);
  const order = sql`${key}, s.name collate "pl-x-icu", s.id`;
  if (after) {
    const than = isDescending ? sql`<` : sql`>`;
    wanted.push(sql`(${order}) ${than} (${after[1]}::${type}, ${after[2]}::text, ${after[3]}::uuid)`);
  }
  const direction = isDescending ? sql`desc` : sql`asc`;
  return sql<ListedRow>`
    select ${portfolioColumns}, ${key}::text as sort_key
    from ${portfolioTables(input.time)}
    where ${sql.join(wanted, sql` and `)}
    order by ${key} ${direction}, s.name collate "pl-x-icu" ${direction}, s.id ${direction}
    limit ${input.limit + 1}`.compile(query);
}

/** How many there are in all. */
export function portfolioSize(actor: PartnerActor, input: PortfolioInput): Query<{ readonly size: number }> {
  return sql<{ size: number }>`
    select count(*)::int as size from ${portfolioTables(input.time)}
    where ${sql.join(conditions(actor, input), sql` and `)}`.compile(query);
}

/** The cursor of what follows a page; null at the end. */
export function cursorAfter(rows: readonly ListedRow[], { limit, sort }: PortfolioInput): string | null {
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  if (!last) return null;
  return encodeCursor([sort, sort.endsWith("since") ? last.since.toISOString() : last.sort_key, last.name, last.id]);
}

/** The subscriptions to which the actor's company is tied, filtered and sorted, one page of them. */
export async function listPortfolioSubscriptions(
  pool: pg.Pool,
  actor: PartnerActor,
  input: PortfolioInput,
): Promise<{ items: PortfolioSubscription[]; nextCursor: string | null }> {
  const [rows] = await read(pool, contextOf(actor), portfolioPage(actor, input));
  return {
    items: rows.slice(0, input.limit).map(portfolioSubscription),
    nextCursor: cursorAfter(rows, input),
  };
}
