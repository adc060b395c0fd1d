import { sql } from "kysely";
import type pg from "pg";
import { z } from "zod";
import type { OutgoingMail, OutgoingMailQuery } from "../../../../contract/messages.ts";
import { contextOf, type OperatorActor } from "../../access/actor.ts";
import { visibleTo } from "../../access/narrow.ts";
import { nearThenFar } from "../../platform/database/near-then-far.ts";
import { type Query, query } from "../../platform/database/query.ts";
import { read } from "../../platform/database/transaction.ts";
import { encodeCursor, readCursor } from "../../platform/http/cursor.ts";
import { type MailRow, outgoingMailView } from "./outgoing-mail-view.ts";

type MailPage = z.output<typeof OutgoingMailQuery>;

/** A mail's time and key. */
const Place = z.tuple([z.iso.datetime(), z.guid()]);

function mailQuery(actor: OperatorActor, { limit, cursor, state, q }: MailPage): Query<MailRow> {
  const after = readCursor(cursor, Place);
  const place = after ? sql`and (m.created_at, m.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)` : sql``;
  const inState = state ? sql`and m.state = ${state}` : sql``;
  const word = q?.trim();
  const order = sql`order by m.created_at desc, m.id desc`;
  const from = sql`select m.* from outgoing_mail m where ${visibleTo(actor, "m.organization_id")} ${inState} ${place}`;
  const mails = word
    ? nearThenFar({ from, alias: "m", order, limit: limit + 1, ...searchFor(word) })
    : sql`(${from} ${order} limit ${limit + 1})`;
  return sql<MailRow>`
    select m.organization_id, o.name as organization_name, m.id, m.message_id, m.kind, m.to_address, m.to_name, m.language,
      m.subject, m.state, m.tries, m.next_try_at, m.last_error, m.sent_at, m.created_at
    from ${mails} m join organization o on o.id = m.organization_id ${order}`.compile(query);
}

/** What is found by whom it went to, its subject, or the name of the organization that it is about. */
function searchFor(word: string) {
  const folded = sql`fold_letters(${word})`;
  return {
    // Not as exists: that would be made into a list of all organizations that have the name.
    wanted: sql`(strpos(m.searched, ${folded}) > 0 or coalesce(
      (select strpos(g.searched, ${folded}) > 0 from organization g where g.id = m.organization_id), false))`,
    found: sql`m.id in (
      select mails_with(${word})
      union all select m.id from organizations_named(${word}) g (id) join outgoing_mail m on m.organization_id = g.id)`,
  };
}

/** Mail that went out, waits, is kept or failed; newest first. */
export async function listOutgoingMail(
  pool: pg.Pool,
  actor: OperatorActor,
  page: MailPage,
): Promise<{ items: OutgoingMail[]; nextCursor: string | null }> {
  const [rows] = await read(pool, contextOf(actor), mailQuery(actor, page));
  const shown = rows.slice(0, page.limit);
  const last = rows.length > page.limit ? shown.at(-1) : undefined;
  return {
    items: shown.map(outgoingMailView),
    nextCursor: last ? encodeCursor([last.created_at.toISOString(), last.id]) : null,
  };
}
