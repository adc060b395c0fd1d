import { sql } from "kysely";
import { signInLinkSentences as sentences } from "../../../../contract/sign-in-link-sentences.ts";
import type { Language } from "../../../../domain/languages.ts";
import { contextOf } from "../../access/actor.ts";
import { query } from "../../platform/database/query.ts";
import { inTransaction } from "../../platform/database/transaction.ts";
import { sentence, type Values } from "../../platform/language/format.ts";
import { writeDay } from "../../platform/language/write-values.ts";
import type { MailContent, MailOffice, TellSurroundings } from "../../platform/mail/mail-office.ts";
import { asPerson, type RecipientRow, tell } from "../outgoing-mail/outgoing-mail-queries.ts";
import type { SignInLinkToTell } from "./link-news-queries.ts";

interface LinkRow extends RecipientRow {
  readonly expires_at: Date;
  readonly used_at: Date | null;
}

/**
 * Tells a person that a link into its account was made, or that its password was set with one: nobody gets into somebody's account
 * without a word to that person. Whoever was erased meanwhile is told nothing.
 */
export async function tellSignInLink(
  { pool, office }: TellSurroundings,
  { organizationId, linkId, what }: SignInLinkToTell,
): Promise<void> {
  await inTransaction(pool, contextOf({ kind: "job", organizationId }), async (tx) => {
    const [[row]] = await tx.run(
      sql<LinkRow>`
        select p.id, p.name, p.email as address, coalesce(p.language, o.mail_language) as language, l.expires_at, l.used_at
        from sign_in_link l
        join person p on p.organization_id = l.organization_id and p.id = l.person_id
        join organization o on o.id = l.organization_id
        where l.organization_id = ${organizationId} and l.id = ${linkId} and p.erased_at is null
        for share of p`.compile(query),
    );
    if (!row) return;
    await tx.commit(
      ...tell(office, [asPerson(row)], {
        organizationId,
        tells: `${what} ${linkId}`,
        kind: what,
        content: (language) => contentOf(office, what, row, language),
      }),
    );
  });
}

function contentOf(
  { vendorName: vendor }: MailOffice,
  what: SignInLinkToTell["what"],
  { address: email, expires_at, used_at }: LinkRow,
  language: Language,
): MailContent {
  const says = (key: keyof typeof sentences, values?: Values) => sentence(sentences[key], language, values);
  const isMade = what === "sign-in-link-made";
  const value = writeDay(isMade ? expires_at : (used_at ?? expires_at), language);
  return {
    language,
    subject: says(`${what}-subject`, { vendor }),
    lead: says(`${what}-text`, { email }),
    parts: [
      { kind: "facts", facts: [{ name: says(isMade ? "good-until" : "set-at"), value }] },
      { kind: "text", text: says("not-you", { vendor }) },
    ],
    link: null,
    footer: says("footer", { vendor }),
  };
}
