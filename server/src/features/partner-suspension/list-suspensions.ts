import type pg from "pg";
import { z } from "zod";
import type { PartnerSuspension } from "../../../../contract/partner-register.ts";
import { contextOf, type OperatorActor } from "../../access/actor.ts";
import { read } from "../../platform/database/transaction.ts";
import { encodeCursor, readCursor } from "../../platform/http/cursor.ts";
import type { Reader } from "../audit-event/actor-view.ts";
import { suspensionById, suspensionsOf } from "./suspension-queries.ts";
import { suspensionView } from "./suspension-view.ts";

/** When a suspension began, and its key. */
const Place = z.tuple([z.iso.datetime(), z.guid()]);

export interface SuspensionsPage {
  readonly partnerId: string;
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** What an account was suspended or retired for, the latest first. */
export async function listSuspensions(
  pool: pg.Pool,
  actor: OperatorActor,
  { partnerId, limit, cursor }: SuspensionsPage,
  reader: Reader,
): Promise<{ items: PartnerSuspension[]; nextCursor: string | null }> {
  const after = readCursor(cursor, Place);
  const [rows] = await read(pool, contextOf(actor), suspensionsOf(partnerId, after, limit + 1));
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  return {
    items: shown.map((row) => suspensionView(row, reader)),
    nextCursor: last ? encodeCursor([last.starts_at.toISOString(), last.id]) : null,
  };
}

/** One of them, with how far telling the customers is; null where there is none. */
export async function readSuspension(
  pool: pg.Pool,
  actor: OperatorActor,
  id: string,
  reader: Reader,
): Promise<PartnerSuspension | null> {
  const [[row]] = await read(pool, contextOf(actor), suspensionById(id));
  return row ? suspensionView(row, reader) : null;
}
