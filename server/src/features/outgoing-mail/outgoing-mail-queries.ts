import { sql } from "kysely";
import { v7 } from "uuid";
import type { Language } from "../../../../domain/languages.ts";
import { type Query, query } from "../../platform/database/query.ts";
import type { MailContent, MailOffice } from "../../platform/mail/mail-office.ts";
import { renderMail } from "../../platform/mail/render-mail.ts";

/** One recipient: a person of the organization, a partner's contact, or somebody whom only an invitation names. */
export interface Recipient {
  readonly personId: string | null;
  readonly partnerId: string | null;
  readonly invitationId?: string | null;
  readonly address: string;
  readonly name: string;
  readonly language: Language;
}

export interface NewMail {
  /** Whose business it is about. */
  readonly organizationId: string;
  /** What is told, unique with the recipient: told again, it makes no second mail. */
  readonly tells: string;
  readonly kind: string;
  readonly to: Recipient;
  readonly replyTo?: string | null;
  /** Persons of the organization whom the mail names. */
  readonly namedPersonIds?: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** The statement that queues a mail in the transaction that tells of something; without a mail server it is kept. */
export function addMail({ sends, domain }: Pick<MailOffice, "sends" | "domain">, mail: NewMail): Query<unknown> {
  const { organizationId, tells, kind, to, subject, text, html, replyTo = null, namedPersonIds = [] } = mail;
  const id = v7();
  const now = sends ? sql`current_instant()` : sql`null`;
  return sql`
    with added as (
      insert into outgoing_mail (
        organization_id, id, message_id, dedupe_key, kind, person_id, partner_id, invitation_id, to_address, to_name, reply_to,
        named_person_ids, language, subject, text, html, state, next_try_at)
      values (
        ${organizationId}, ${id}, ${`<${id}@${domain}>`}, ${`${tells} to ${to.personId ?? to.partnerId ?? to.invitationId}`}, ${kind},
        ${to.personId}, ${to.partnerId}, ${to.invitationId ?? null}, ${to.address}, ${to.name}, ${replyTo}, ${[...namedPersonIds]}::uuid[],
        ${to.language}, ${subject.replaceAll(/[\r\n]+/g, " ")}, ${text}, ${html}, ${sends ? "waiting" : "kept"}, ${now})
      on conflict (organization_id, dedupe_key) do nothing
      returning organization_id, id, state
    )
    select enqueue('send-mail', json_build_object('organizationId', organization_id, 'mailId', id), current_instant(), 'mail:' || id)
    from added where state = 'waiting'`.compile(query);
}

export interface Told extends Omit<NewMail, "to" | "subject" | "text" | "html"> {
  /** The same to each, in each one's language. */
  readonly content: (language: Language) => MailContent;
}

/** The statements that tell several people of something. */
export function tell(
  office: MailOffice,
  recipients: readonly Recipient[],
  { content, ...mail }: Told,
): Query<unknown>[] {
  return recipients.map((to) =>
    addMail(office, { ...mail, to, ...renderMail(content(to.language), office.vendorName) }),
  );
}

export interface RecipientRow {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly language: Language;
}

/** A partner's contact, in the language of its company or country. */
export function contactToTell(partnerId: string): Query<RecipientRow> {
  return sql<RecipientRow>`
    select p.id, p.name, p.email as address, mail_language_of_partner(p.id) as language
    from partner p where p.id = ${partnerId}`.compile(query);
}

export function asPerson({ id, ...rest }: RecipientRow): Recipient {
  return { personId: id, partnerId: null, ...rest };
}

export function asContact({ id, ...rest }: RecipientRow): Recipient {
  return { personId: null, partnerId: id, ...rest };
}
