import { sql } from "kysely";
import type pg from "pg";
import type { OutgoingMailDetails } from "../../../../contract/messages.ts";
import type { Language } from "../../../../domain/languages.ts";
import { contextOf, type OperatorActor } from "../../access/actor.ts";
import { visibleTo } from "../../access/narrow.ts";
import { type Query, query } from "../../platform/database/query.ts";
import { read } from "../../platform/database/transaction.ts";
import { type MailDetailsRow, outgoingMailDetailsView } from "./outgoing-mail-view.ts";

function mailById(actor: OperatorActor, id: string): Query<MailDetailsRow> {
  const instant = (column: string) =>
    sql`to_char(${sql.ref(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
  return sql<MailDetailsRow>`
    select m.organization_id, o.name as organization_name, m.id, m.message_id, m.kind, m.to_address, m.to_name, m.language,
      m.subject, m.state, m.tries, m.next_try_at, m.last_error, m.sent_at, m.created_at, m.text, m.reply_to,
      (
        select coalesce(json_agg(json_build_object(
          'number', t.number, 'began_at', ${instant("t.began_at")}, 'ended_at', ${instant("t.ended_at")},
          'outcome', t.outcome, 'said', t.said) order by t.number desc), '[]')
        from outgoing_mail_try t where t.organization_id = m.organization_id and t.mail_id = m.id
      ) as history
    from outgoing_mail m join organization o on o.id = m.organization_id
    where m.id = ${id} and ${visibleTo(actor, "m.organization_id")}`.compile(query);
}

/**
 * One mail with its text and every try.
 *
 * @returns null where there is no such mail.
 */
export async function readOutgoingMail(
  pool: pg.Pool,
  actor: OperatorActor,
  id: string,
  reader: { readonly language: Language; readonly sendsMail: boolean },
): Promise<OutgoingMailDetails | null> {
  const [[row]] = await read(pool, contextOf(actor), mailById(actor, id));
  return row ? outgoingMailDetailsView(row, reader) : null;
}
