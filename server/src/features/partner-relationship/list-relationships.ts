import type pg from "pg";
import { z } from "zod";
import type { RelationshipsQuery } from "../../../../contract/relationships.ts";
import type { PartnerRelationship } from "../../../../contract/resources.ts";
import { contextOf, type PersonActor } from "../../access/actor.ts";
import { read } from "../../platform/database/transaction.ts";
import { encodeCursor, readCursor } from "../../platform/http/cursor.ts";
import type { Reader } from "../audit-event/actor-view.ts";
import { pastRelationships, relationships } from "./relationship-queries.ts";
import { relationshipView } from "./relationship-view.ts";

/** A partner's name and the key of the tie. */
const Place = z.tuple([z.string(), z.guid()]);
/** When it ended, and its key. */
const PastPlace = z.tuple([z.iso.datetime(), z.guid()]);

/** Every present tie to a partner that the actor may see, or the reseller relationships that have ended. */
export async function listRelationships(
  pool: pg.Pool,
  actor: PersonActor,
  page: z.output<typeof RelationshipsQuery>,
  reader: Reader,
): Promise<{ items: PartnerRelationship[]; nextCursor: string | null }> {
  const { limit, time } = page;
  const [rows] = await read(pool, contextOf(actor), listed(actor, page));
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  return {
    items: shown.map((row) => relationshipView(row, actor, reader)),
    nextCursor: last
      ? encodeCursor([time === "past" && last.until ? last.until.toISOString() : last.partner.name, last.id])
      : null,
  };
}

function listed(actor: PersonActor, { limit, cursor, time }: z.output<typeof RelationshipsQuery>) {
  if (time === "past") {
    const place = readCursor(cursor, PastPlace);
    return pastRelationships(actor, { after: place && { until: place[0], id: place[1] }, limit: limit + 1 });
  }
  const place = readCursor(cursor, Place);
  return relationships(actor, { after: place && { name: place[0], id: place[1] }, limit: limit + 1 });
}
