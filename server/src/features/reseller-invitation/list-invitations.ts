import type pg from "pg";
import { z } from "zod";
import type { InvitationList, InvitationsQuery } from "../../../../contract/relationships.ts";
import { contextOf, type PersonActor } from "../../access/actor.ts";
import { read } from "../../platform/database/transaction.ts";
import { encodeCursor, readCursor } from "../../platform/http/cursor.ts";
import type { Reader } from "../audit-event/actor-view.ts";
import { actionOf } from "../partner-relationship/end-refusal-view.ts";
import { refusalToInvite } from "./actions.ts";
import { invitations, mayInviteAtAll } from "./invitation-queries.ts";
import { invitationView } from "./invitation-view.ts";

/** When it was made, and its key. */
const Place = z.tuple([z.iso.datetime(), z.guid()]);

/** Invitations that the actor may see, the latest first. */
export async function listInvitations(
  pool: pg.Pool,
  actor: PersonActor,
  { limit, cursor, state }: z.output<typeof InvitationsQuery>,
  reader: Reader,
): Promise<InvitationList> {
  const page = { limit: limit + 1, after: readCursor(cursor, Place), state };
  const [rows, [company]] = await read(pool, contextOf(actor), invitations(actor, page), mayInviteAtAll);
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  return {
    items: shown.map((row) => invitationView(row, actor, reader)),
    nextCursor: last ? encodeCursor([last.created_at.toISOString(), last.id]) : null,
    actions: { invite: actionOf(refusalToInvite(actor, company?.may === true), reader) },
  };
}
