import { sql } from "kysely";
import type pg from "pg";
import { z } from "zod";
import type { NoticeList, NoticesQuery } from "../../../../contract/notices.ts";
import { contextOf, type PersonActor } from "../../access/actor.ts";
import { type Query, query } from "../../platform/database/query.ts";
import { read } from "../../platform/database/transaction.ts";
import { encodeCursor, readCursor } from "../../platform/http/cursor.ts";
import type { Reader } from "../audit-event/actor-view.ts";
import { type NoticeRow, noticeView } from "./notice-view.ts";

type NoticePage = z.output<typeof NoticesQuery>;

/** A notice's time and key. */
const Place = z.tuple([z.iso.datetime(), z.guid()]);

function noticesQuery({ organizationId, personId }: PersonActor, page: NoticePage): Query<NoticeRow> {
  const after = readCursor(page.cursor, Place);
  const place = after ? sql`and (told_at, id) < (${after[0]}::timestamptz, ${after[1]}::uuid)` : sql``;
  const read = page.read ? sql`and (read_at is null) = ${page.read === "no"}` : sql``;
  const about = page.topic ? sql`and topic = ${page.topic}` : sql``;
  return sql<NoticeRow>`
    select id, topic, kind, about, path, told_at, read_at from notice
    where organization_id = ${organizationId} and person_id = ${personId} ${read} ${about} ${place}
    order by told_at desc, id desc limit ${page.limit + 1}`.compile(query);
}

function unreadQuery({ organizationId, personId }: PersonActor): Query<{ unread: number }> {
  return sql<{ unread: number }>`
    select count(*)::int as unread from notice
    where organization_id = ${organizationId} and person_id = ${personId} and read_at is null`.compile(query);
}

/** What a person was told, the latest first. */
export async function listNotices(
  pool: pg.Pool,
  actor: PersonActor,
  page: NoticePage,
  reader: Reader,
): Promise<NoticeList> {
  const [rows, [count]] = await read(pool, contextOf(actor), noticesQuery(actor, page), unreadQuery(actor));
  const shown = rows.slice(0, page.limit);
  const last = rows.length > page.limit ? shown.at(-1) : undefined;
  return {
    items: shown.map((row) => noticeView(row, reader)),
    nextCursor: last ? encodeCursor([last.told_at.toISOString(), last.id]) : null,
    unread: count?.unread ?? 0,
  };
}
