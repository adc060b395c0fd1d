import type pg from "pg";
import { z } from "zod";
import type { HistoryEntry } from "../../../../contract/resources.ts";
import { contextOf, type PersonActor } from "../../access/actor.ts";
import { type RowsOf, read, type Transaction } from "../../platform/database/transaction.ts";
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

function queries(actor: PersonActor, { subscriptionId, knownAt, limit, after }: HistoryPage) {
  const before = after && { startsAt: after[0], id: after[1] };
  return [
    subscriptionById(actor, subscriptionId),
    historyOf(actor, subscriptionId, { knownAt, before, limit: limit + 1 }),
  ] as const;
}

type History = { items: HistoryEntry[]; nextCursor: string | null } | null;

function history([[subscription], rows]: RowsOf<ReturnType<typeof queries>>, { limit, reader }: HistoryPage): History {
  if (!subscription) return null;
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  return {
    items: page.map((row) => historyEntry(row, reader)),
    nextCursor: last ? encodeCursor([last.starts_at.toISOString(), last.id]) : null,
  };
}

/**
 * Every partner of record that a subscription had, newest first.
 *
 * @returns null where the actor sees no such subscription.
 */
export async function listHistory(pool: pg.Pool, actor: PersonActor, page: HistoryPage): Promise<History> {
  return history(await read(pool, contextOf(actor), ...queries(actor, page)), page);
}

/** The same within a transaction, with what it has written. */
export async function listHistoryIn(tx: Transaction, actor: PersonActor, page: HistoryPage): Promise<History> {
  return history(await tx.run(...queries(actor, page)), page);
}
