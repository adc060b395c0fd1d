import { sql } from "kysely";
import type pg from "pg";
import { z } from "zod";
import type { SupportMessage } from "../../../../contract/messages.ts";
import { contextOf, type OperatorActor } from "../../access/actor.ts";
import { visibleTo } from "../../access/narrow.ts";
import { query } from "../../platform/database/query.ts";
import { read } from "../../platform/database/transaction.ts";
import { encodeCursor, readCursor } from "../../platform/http/cursor.ts";
import type { Reader } from "../audit-event/actor-view.ts";
import { type SupportMessageRow, supportMessageView } from "./support-message-view.ts";

export interface SupportMessagesPage {
  readonly limit: number;
  readonly cursor?: string | undefined;
  readonly handled?: "yes" | "no" | undefined;
}

/** A message's time and key. */
const Place = z.tuple([z.iso.datetime(), z.guid()]);

const handledIs = { yes: sql`and m.handled_at is not null`, no: sql`and m.handled_at is null` };

function messagesQuery(actor: OperatorActor, { limit, cursor, handled }: SupportMessagesPage) {
  const after = readCursor(cursor, Place);
  const place = after ? sql`and (m.sent_at, m.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)` : sql``;
  return sql<SupportMessageRow>`
    select m.id, m.sent_at, m.page, m.language, m.message, m.person_id, p.name as person_name, p.email,
      m.organization_id, o.name as organization_name, o.kind as organization_kind,
      m.handled_at, e.actor_person_id as handler_id, h.name as handler_name
    from support_message m
    join organization o on o.id = m.organization_id
    join person p on p.organization_id = m.organization_id and p.id = m.person_id
    left join audit_event e on e.organization_id = m.organization_id and e.id = m.handled_event_id
    left join person h on h.organization_id = e.actor_organization_id and h.id = e.actor_person_id
    where ${visibleTo(actor, "m.organization_id")} ${handled ? handledIs[handled] : sql``} ${place}
    order by m.sent_at desc, m.id desc limit ${limit + 1}`.compile(query);
}

/** What people wrote to support, newest first. */
export async function listSupportMessages(
  pool: pg.Pool,
  actor: OperatorActor,
  page: SupportMessagesPage,
  reader: Reader,
): Promise<{ items: SupportMessage[]; nextCursor: string | null }> {
  const [rows] = await read(pool, contextOf(actor), messagesQuery(actor, page));
  const items = rows.slice(0, page.limit);
  const last = rows.length > page.limit ? items.at(-1) : undefined;
  return {
    items: items.map((row) => supportMessageView(row, reader)),
    nextCursor: last ? encodeCursor([last.sent_at.toISOString(), last.id]) : null,
  };
}
