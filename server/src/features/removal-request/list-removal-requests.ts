import type pg from "pg";
import { z } from "zod";
import type { RemovalRequest, RemovalRequestsQuery } from "../../../../contract/relationships.ts";
import { contextOf, type PersonActor } from "../../access/actor.ts";
import { read } from "../../platform/database/transaction.ts";
import { encodeCursor, readCursor } from "../../platform/http/cursor.ts";
import type { Reader } from "../audit-event/actor-view.ts";
import { removalRequests } from "./removal-request-queries.ts";
import { removalRequestView } from "./removal-request-view.ts";

/** When it was asked, and its key. */
const Place = z.tuple([z.iso.datetime(), z.guid()]);

/** Requests to end a reseller relationship that the actor may see, the latest first. */
export async function listRemovalRequests(
  pool: pg.Pool,
  actor: PersonActor,
  { limit, cursor, state: states }: z.output<typeof RemovalRequestsQuery>,
  reader: Reader,
): Promise<{ items: RemovalRequest[]; nextCursor: string | null }> {
  const page = { limit: limit + 1, after: readCursor(cursor, Place), states };
  const [rows] = await read(pool, contextOf(actor), removalRequests(actor, page));
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  return {
    items: shown.map((row) => removalRequestView(row, actor, reader)),
    nextCursor: last ? encodeCursor([last.asked_at.toISOString(), last.id]) : null,
  };
}
