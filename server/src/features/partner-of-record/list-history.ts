import type pg from "pg";
import { z } from "zod";
import type { HistoryEntry } from "../../../../contract/resources.ts";
import { contextOf, type PersonActor } from "../../access/actor.ts";
import { read } from "../../platform/database/transaction.ts";
import { encodeCursor } from "../../platform/http/cursor.ts";
import type { Reader } from "../audit-event/actor-view.ts";
import { subscriptionById } from "../subscription/subscription-queries.ts";
import { historyOf } from "./partner-of-record-queries.ts";
import { historyEntry } from "./partner-of-record-view.ts";

/** What a cursor holds: start and key of an entry. */
export const HistoryPlace = z.tuple([z.iso.datetime(), z.guid()]);

export interface HistoryPage {
  readonly subscriptionId: string;
  /** Null: by what is held true now. */
  readonly knownAt: Date | null;
  readonly limit: number;
  /** The place after which to go on: start and key of the last entry. */
  readonly after: z.infer<typeof HistoryPlace> | null;
  readonly reader: Reader;
}

/**
 * Every partner of record that a subscription had, newest first.
 *
 * @returns null where the actor sees no such subscription.
 */
export async function listHistory(
  pool: pg.Pool,
  actor: PersonActor,
  { subscriptionId, knownAt, limit, after, reader }: HistoryPage,
): Promise<{ items: HistoryEntry[]; nextCursor: string | null } | null> {
  const before = after && { startsAt: after[0], id: after[1] };
  const [[subscription], rows] = await read(
    pool,
    contextOf(actor),
    subscriptionById(actor, subscriptionId),
    historyOf(actor, subscriptionId, { knownAt, before, limit: limit + 1 }),
  );
  if (!subscription) return null;
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  return {
    items: page.map((row) => historyEntry(row, reader)),
    nextCursor: last ? encodeCursor([last.starts_at.toISOString(), last.id]) : null,
  };
}
