import type pg from "pg";
import { z } from "zod";
import { rowId } from "../../../../contract/ids.ts";
import type { PartnerMessageList, PartnerMessagesQuery } from "../../../../contract/messages.ts";
import { contextOf, type PersonActor } from "../../access/actor.ts";
import { read } from "../../platform/database/transaction.ts";
import { encodeCursor, readCursor } from "../../platform/http/cursor.ts";
import type { Reader } from "../audit-event/actor-view.ts";
import { sendAction } from "./actions.ts";
import { messagesSeenBy } from "./partner-message-queries.ts";
import { partnerMessageView } from "./partner-message-view.ts";

/** A message's time and key. */
const Place = z.tuple([z.iso.datetime(), z.guid()]);

/** Messages to partners that the actor may read, newest first. */
export async function listPartnerMessages(
  pool: pg.Pool,
  actor: PersonActor,
  { limit, cursor, partnerId, subscriptionId }: z.output<typeof PartnerMessagesQuery>,
  reader: Reader,
): Promise<PartnerMessageList> {
  const [rows] = await read(
    pool,
    contextOf(actor),
    messagesSeenBy(actor, {
      limit: limit + 1,
      after: readCursor(cursor, Place),
      partnerId,
      subscriptionId: subscriptionId === undefined ? undefined : rowId("subscription", subscriptionId),
    }),
  );
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  return {
    items: page.map((row) => partnerMessageView(row, reader)),
    nextCursor: last ? encodeCursor([last.sent_at.toISOString(), last.id]) : null,
    actions: { send: sendAction(actor, reader) },
  };
}
