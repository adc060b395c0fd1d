import { sql } from "kysely";
import type { Language } from "../../../../domain/languages.ts";
import { contextOf } from "../../access/actor.ts";
import { speakFor, speakForPartner } from "../../access/speak-for.ts";
import { query } from "../../platform/database/query.ts";
import { inTransaction } from "../../platform/database/transaction.ts";
import type { MailContent, MailOffice, TellSurroundings } from "../../platform/mail/mail-office.ts";
import { mailWords } from "../../platform/mail/mail-words.ts";
import { listeners, tellCompany } from "../notice/notice-queries.ts";
import { asContact, contactToTell, tell } from "../outgoing-mail/outgoing-mail-queries.ts";

export interface SentMessage {
  readonly organizationId: string;
  readonly messageId: string;
}

interface MessageRow {
  readonly person_id: string;
  readonly person_name: string;
  readonly person_email: string;
  readonly organization_name: string;
  readonly subscription_name: string | null;
  readonly partner_id: string;
  readonly partner_name: string;
  readonly text: string;
}

/** Mails a customer's message to the partner's contact, whose answer goes to the person who wrote. Nothing is sent for somebody erased. */
export async function tellPartnerMessage(
  { pool, office }: TellSurroundings,
  { organizationId, messageId }: SentMessage,
): Promise<void> {
  await inTransaction(pool, contextOf({ kind: "job", organizationId }), async (tx) => {
    const [[message]] = await tx.run(
      sql<MessageRow>`
        select m.person_id, w.name as person_name, w.email as person_email, m.organization_name, m.subscription_name,
          m.partner_id, p.name as partner_name, m.text
        from partner_message m
        join person w on w.organization_id = m.organization_id and w.id = m.person_id
        join partner p on p.id = m.partner_id
        where m.organization_id = ${organizationId} and m.id = ${messageId} and w.erased_at is null
        for share of w`.compile(query),
    );
    if (!message) return;
    const { organization_name: organization, partner_name: partner, subscription_name: subscription } = message;
    const [contacts, [company], people] = await tx.run(
      contactToTell(message.partner_id),
      speakForPartner(message.partner_id),
      listeners("messages"),
      speakFor(organizationId),
    );
    const told = {
      tells: `partner-message ${messageId}`,
      replyTo: message.person_email,
      namedPersonIds: [message.person_id],
      content: (language: Language) => mail(office, message, language),
    };
    await tx.commit(
      ...tell(office, contacts.map(asContact), { ...told, organizationId, kind: "partner-message" }),
      ...tellCompany(office, company?.company, people, {
        ...told,
        topic: "messages",
        kind: subscription ? "partner-message-about" : "partner-message",
        mailKind: "partner-message",
        about: { organization, partner, subscription: subscription ?? "" },
        path: "/partner/messages",
      }),
    );
  });
}

function mail({ vendorName }: MailOffice, message: MessageRow, language: Language): MailContent {
  const words = mailWords(language);
  const { organization_name: organization, person_name, person_email, subscription_name } = message;
  return {
    language,
    subject: words("message-subject", { organization }),
    lead: words("message-text", { vendor: vendorName }),
    parts: [
      {
        kind: "facts",
        facts: [
          { name: words("message-from"), value: `${person_name}\n${person_email}` },
          { name: words("organization"), value: organization },
          ...(subscription_name ? [{ name: words("message-about"), value: subscription_name }] : []),
        ],
      },
      { kind: "quote", text: message.text },
    ],
    link: null,
    footer: words("footer-partner", { partner: message.partner_name, vendor: vendorName }),
  };
}
