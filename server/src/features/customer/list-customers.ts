import { type RawBuilder, sql } from "kysely";
import type pg from "pg";
import { z } from "zod";
import type { Customer } from "../../../../contract/portfolio.ts";
import { contextOf, type PartnerActor } from "../../access/actor.ts";
import { type Query, query } from "../../platform/database/query.ts";
import { read } from "../../platform/database/transaction.ts";
import { encodeCursor, readCursor } from "../../platform/http/cursor.ts";
import { type CustomerRow, type CustomersInput, customerColumns, customersOf, holdings } from "./customer-queries.ts";
import { customerView } from "./customer-view.ts";

type ListedRow = CustomerRow & { readonly sort_key: string };

// Each is followed by the organization's key, so that a page never repeats or leaves out a customer.
const sortKeys = {
  name: { key: sql`c.organization_name collate "pl-x-icu"`, type: sql`text`, place: z.string() },
  since: { key: sql`c.since`, type: sql`timestamptz`, place: z.iso.datetime() },
  subscriptions: { key: sql`coalesce(h.subscriptions, 0)`, type: sql`int`, place: z.string().regex(/^\d{1,7}$/) },
} as const;

function conditions({ time, tie, q }: CustomersInput): RawBuilder<unknown>[] {
  const wanted: RawBuilder<unknown>[] = [time === "present" ? sql`c.present` : sql`not c.present`];
  if (tie) wanted.push(sql`${tie} = any(${time === "present" ? sql`c.present_kinds` : sql`c.kinds`})`);
  if (q?.trim()) wanted.push(sql`strpos(lower(c.organization_name), lower(${q.trim()})) > 0`);
  return wanted;
}

function customersPage(actor: PartnerActor, input: CustomersInput): Query<ListedRow> {
  const isDescending = input.sort.startsWith("-");
  const { key, type, place } = sortKeys[input.sort.replace("-", "") as keyof typeof sortKeys];
  const after = readCursor(input.cursor, z.tuple([place, z.guid()]));
  const wanted = conditions(input);
  if (after) {
    const than = isDescending ? sql`<` : sql`>`;
    wanted.push(sql`(${key}, c.organization_id) ${than} (${after[0]}::${type}, ${after[1]}::uuid)`);
  }
  const direction = isDescending ? sql`desc` : sql`asc`;
  return sql<ListedRow>`
    select ${customerColumns}, ${key}::text as sort_key
    from ${customersOf(actor)} ${holdings(actor)}
    where ${sql.join(wanted, sql` and `)}
    order by ${key} ${direction}, c.organization_id ${direction} limit ${input.limit + 1}`.compile(query);
}

/** The customers to which the actor's company is tied, or was and is no more: one page of them. */
export async function listCustomers(
  pool: pg.Pool,
  actor: PartnerActor,
  input: CustomersInput,
): Promise<{ items: Customer[]; nextCursor: string | null }> {
  const [rows] = await read(pool, contextOf(actor), customersPage(actor, input));
  const page = rows.slice(0, input.limit);
  const last = rows.length > input.limit ? page.at(-1) : undefined;
  const sortKey = last && (input.sort.endsWith("since") ? last.since.toISOString() : last.sort_key);
  return {
    items: page.map((row) => customerView(row, input.time)),
    nextCursor: last && sortKey !== undefined ? encodeCursor([sortKey, last.organization_id]) : null,
  };
}
