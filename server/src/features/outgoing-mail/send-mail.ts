import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "kysely";
import type pg from "pg";
import type { Language } from "../../../../domain/languages.ts";
import { contextOf } from "../../access/actor.ts";
import { type Query, query } from "../../platform/database/query.ts";
import { inTransaction, type RowsOf } from "../../platform/database/transaction.ts";
import type { HandedOver, HandOver } from "../../platform/mail/hand-over.ts";
import { pauseAfter } from "./pauses.ts";

/** Which mail a job is about. */
export interface MailKey {
  readonly organizationId: string;
  readonly mailId: string;
}

interface ClaimedMail {
  readonly message_id: string;
  readonly created_at: Date;
  readonly to_address: string;
  readonly to_name: string;
  readonly reply_to: string | null;
  readonly language: Language;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly tries: number;
  readonly pauses: number;
}

/**
 * Tries once to hand a mail over, if it is due and nobody else is at it. No transaction is open while the server is talked to:
 * the mail is claimed for five minutes, longer than a try may last, so that two processes do not send it both.
 *
 * @param handOver undefined where there is no mail server: then the mail is kept.
 * @param stopping breaks the try off; the mail is tried again later.
 */
export async function sendMail(
  pool: pg.Pool,
  handOver: HandOver | undefined,
  key: MailKey,
  stopping?: AbortSignal,
): Promise<void> {
  if (!handOver) return keep(pool, key);
  const claimed = await claim(pool, key);
  if (!claimed) return;
  const mail = {
    messageId: claimed.message_id,
    date: claimed.created_at,
    to: { name: claimed.to_name, address: claimed.to_address },
    replyTo: claimed.reply_to,
    language: claimed.language,
    subject: claimed.subject,
    text: claimed.text,
    html: claimed.html,
  };
  const handed = await handOver(mail, stopping);
  await insisting(() => record(pool, key, claimed, handed));
}

function commit<const Queries extends readonly Query<unknown>[]>(
  pool: pg.Pool,
  { organizationId }: MailKey,
  ...queries: Queries
): Promise<RowsOf<Queries>> {
  return inTransaction(pool, contextOf({ kind: "job", organizationId }), (tx) => tx.commit(...queries));
}

async function claim(pool: pg.Pool, key: MailKey): Promise<ClaimedMail | undefined> {
  const [[claimed]] = await commit(
    pool,
    key,
    sql<ClaimedMail>`
      with claimed as (
        update outgoing_mail set tries = tries + 1, claimed_until = current_instant() + interval '5 minutes'
        where organization_id = ${key.organizationId} and id = ${key.mailId} and state = 'waiting'
          and next_try_at <= current_instant() and coalesce(claimed_until <= current_instant(), true)
        returning *
      ), begun as (
        insert into outgoing_mail_try (organization_id, mail_id, number, began_at)
        select organization_id, id, tries, current_instant() from claimed
      )
      select message_id, created_at, to_address, to_name, reply_to, language, subject, text, html, tries, pauses
      from claimed`.compile(query),
  );
  return claimed;
}

async function keep(pool: pg.Pool, { organizationId, mailId }: MailKey): Promise<void> {
  const kept = sql`
    update outgoing_mail set state = 'kept', next_try_at = null
    where organization_id = ${organizationId} and id = ${mailId} and state = 'waiting'`;
  await commit(pool, { organizationId, mailId }, kept.compile(query));
}

async function record(pool: pg.Pool, key: MailKey, claimed: ClaimedMail, handed: HandedOver): Promise<void> {
  const { organizationId, mailId } = key;
  const { outcome, said } = handed;
  // Who was erased while the server was talked to must not come back in its words.
  const ended = sql`
    update outgoing_mail_try
    set ended_at = current_instant(), outcome = ${outcome}, said = (
      select ${said}::text from outgoing_mail
      where organization_id = ${organizationId} and id = ${mailId} and to_address is not null)
    where organization_id = ${organizationId} and mail_id = ${mailId} and number = ${claimed.tries}`;
  await commit(pool, key, ended.compile(query), ...consequence(key, claimed, handed));
}

/** What a try makes of its mail. A failed one says nothing any more where the mail was accepted, or is tried by another. */
function consequence(
  { organizationId, mailId }: MailKey,
  { tries, pauses }: ClaimedMail,
  handed: HandedOver,
): Query<unknown>[] {
  const mail = sql`organization_id = ${organizationId} and id = ${mailId}`;
  if (handed.outcome === "accepted") {
    const sent = sql`
      update outgoing_mail
      set state = 'sent', sent_at = current_instant(), next_try_at = null, claimed_until = null, last_error = null
      where ${mail} and state <> 'sent'`;
    return [sent.compile(query)];
  }
  const still = sql`${mail} and state = 'waiting' and tries = ${tries}`;
  const pause = handed.outcome === "postponed" ? pauseAfter(pauses) : null;
  if (pause === null) {
    const failed = sql`
      update outgoing_mail set state = 'failed', next_try_at = null, claimed_until = null, last_error = ${handed.said}
      where ${still}`;
    return [failed.compile(query)];
  }
  const postponed = sql`
    with postponed as (
      update outgoing_mail
      set next_try_at = current_instant() + ${pause / 1000} * interval '1 second', pauses = pauses + 1, claimed_until = null,
        last_error = ${handed.said}
      where ${still} returning *
    )
    select enqueue_later(
      'send-mail', json_build_object('organizationId', organization_id, 'mailId', id), next_try_at, 'mail:' || id)
    from postponed`;
  return [postponed.compile(query)];
}

/** What a server has accepted must not be forgotten because the database was away for a moment. */
async function insisting(attempt: () => Promise<void>): Promise<void> {
  for (const pause of [100, 500, 2000, 5000, 15_000]) {
    try {
      return await attempt();
    } catch {
      await sleep(pause);
    }
  }
  await attempt();
}
