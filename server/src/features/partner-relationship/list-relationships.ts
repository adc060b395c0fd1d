import type pg from "pg";
import { z } from "zod";
import type { PartnerRelationship } from "../../../../contract/resources.ts";
import { contextOf, type PersonActor } from "../../access/actor.ts";
import { read } from "../../platform/database/transaction.ts";
import { encodeCursor, readCursor } from "../../platform/http/cursor.ts";
import type { Reader } from "../audit-event/actor-view.ts";
import { relationships } from "./relationship-queries.ts";
import { relationshipView } from "./relationship-view.ts";

/** A partner's name and the key of the tie. */
const Place = z.tuple([z.string(), z.guid()]);

/** Every present tie to a partner that the actor may see. */
export async function listRelationships(
  pool: pg.Pool,
  actor: PersonActor,
  { limit, cursor }: { limit: number; cursor?: string | undefined },
  reader: Reader,
): Promise<{ items: PartnerRelationship[]; nextCursor: string | null }> {
  const place = readCursor(cursor, Place);
  const after = place && { name: place[0], id: place[1] };
  const [rows] = await read(pool, contextOf(actor), relationships(actor, { after, limit: limit + 1 }));
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  return {
    items: page.map((row) => relationshipView(row, reader)),
    nextCursor: last ? encodeCursor([last.partner.name, last.id]) : null,
  };
}
