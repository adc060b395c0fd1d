import { sql } from "kysely";
import type pg from "pg";
import { z } from "zod";
import { publicId, rowId } from "../../../../contract/ids.ts";
import type { ChargesQuery } from "../../../../contract/requests.ts";
import type { Charge } from "../../../../contract/subscription-changes.ts";
import { decimalPercent, taxOn } from "../../../../domain/tax.ts";
import { contextOf, type PersonActor } from "../../access/actor.ts";
import { visibleTo } from "../../access/narrow.ts";
import { type Query, query } from "../../platform/database/query.ts";
import { read } from "../../platform/database/transaction.ts";
import { encodeCursor, readCursor } from "../../platform/http/cursor.ts";
import { moneyView } from "../../platform/http/money-view.ts";

interface ChargeRow {
  readonly id: string;
  readonly subscription_id: string;
  readonly order_id: string | null;
  readonly kind: "purchase" | "renewal" | "change";
  readonly at: Date;
  readonly period_starts_on: string;
  readonly period_ends_on: string;
  readonly seats: number;
  readonly currency: string;
  readonly net_minor: string;
  readonly tax_basis_points: number;
}

type Input = z.infer<typeof ChargesQuery>;

/** A charge's instant and key. */
const Place = z.tuple([z.iso.datetime(), z.guid()]);

function chargesQuery(actor: PersonActor, { subscriptionId, limit, cursor }: Input): Query<ChargeRow> {
  const after = readCursor(cursor, Place);
  const place = after ? sql`and (c.at, c.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)` : sql``;
  const about =
    subscriptionId === undefined ? sql`` : sql`and c.subscription_id = ${rowId("subscription", subscriptionId)}`;
  return sql<ChargeRow>`
    select c.id, c.subscription_id, c.order_id, c.kind, c.at, c.period_starts_on, c.period_ends_on, c.seats, c.currency,
      c.net_minor, c.tax_basis_points
    from charge c
    where ${visibleTo(actor, "c.organization_id")} ${about} ${place}
    order by c.at desc, c.id desc limit ${limit + 1}`.compile(query);
}

function chargeView(row: ChargeRow): Charge {
  const net = { minor: BigInt(row.net_minor), currency: row.currency };
  return {
    id: publicId("charge", row.id),
    subscriptionId: publicId("subscription", row.subscription_id),
    orderId: row.order_id === null ? null : publicId("order", row.order_id),
    kind: row.kind,
    at: row.at.toISOString(),
    periodStartsOn: row.period_starts_on,
    periodEndsOn: row.period_ends_on,
    seats: row.seats,
    net: moneyView(net),
    percent: decimalPercent(row.tax_basis_points),
    tax: moneyView(taxOn(net, row.tax_basis_points)),
  };
}

/** What is owed for what, newest first, one page of it. */
export async function listCharges(
  pool: pg.Pool,
  actor: PersonActor,
  input: Input,
): Promise<{ items: Charge[]; nextCursor: string | null }> {
  const [rows] = await read(pool, contextOf(actor), chargesQuery(actor, input));
  const page = rows.slice(0, input.limit);
  const last = rows.length > input.limit ? page.at(-1) : undefined;
  return { items: page.map(chargeView), nextCursor: last ? encodeCursor([last.at.toISOString(), last.id]) : null };
}
