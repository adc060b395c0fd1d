import type pg from "pg";
import { z } from "zod";
import type { PeopleQuery, PersonEntry } from "../../../../contract/organization-register.ts";
import { contextOf } from "../../access/actor.ts";
import { read } from "../../platform/database/transaction.ts";
import { encodeCursor, readCursor } from "../../platform/http/cursor.ts";
import type { Reader } from "../audit-event/actor-view.ts";
import { type Keeper, keptOrganization, peopleOf } from "./person-queries.ts";
import { personView } from "./person-view.ts";

/** A person's name and key. */
const Place = z.tuple([z.string(), z.guid()]);

/** An organization's people, one page of them; null where the actor looks after no such organization. */
export async function listPeople(
  pool: pg.Pool,
  actor: Keeper,
  { organizationId, cursor, ...page }: z.output<typeof PeopleQuery> & { readonly organizationId: string },
  reader: Reader,
): Promise<{ items: PersonEntry[]; nextCursor: string | null } | null> {
  const { q, role, limit } = page;
  const after = readCursor(cursor, Place);
  const wanted = { organizationId, q, role, erased: page.erased === "true", after, limit: limit + 1 };
  const [[organization], rows] = await read(
    pool,
    contextOf(actor),
    keptOrganization(actor, organizationId),
    peopleOf(actor, wanted),
  );
  if (!organization) return null;
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  return {
    items: shown.map((row) => personView(row, actor, reader)),
    nextCursor: last ? encodeCursor([last.sort_key, last.id]) : null,
  };
}
