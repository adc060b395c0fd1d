import { sql } from "kysely";
import { v7 } from "uuid";
import type { NoticeKind } from "../../../../contract/notice-sentences.ts";
import type { Language } from "../../../../domain/languages.ts";
import { type NoticeTopic, rolesToldUsually } from "../../../../domain/notice-topics.ts";
import { speakFor } from "../../access/speak-for.ts";
import { type Query, query } from "../../platform/database/query.ts";
import type { Values } from "../../platform/language/format.ts";
import type { MailOffice } from "../../platform/mail/mail-office.ts";
import { mailWords } from "../../platform/mail/mail-words.ts";
import { asPerson, type RecipientRow, type Told, tell } from "../outgoing-mail/outgoing-mail-queries.ts";

/** Somebody who is told of a topic, and how. */
export interface ListenerRow extends RecipientRow {
  readonly in_product: boolean;
  readonly by_mail: boolean;
}

/**
 * The people of the organization that the transaction speaks for who are told of a topic, each in the language that they read. Nobody of
 * them is erased before what is told is there to be erased with them.
 */
export function listeners(topic: NoticeTopic): Query<ListenerRow> {
  const inProduct = sql`coalesce(w.in_product, p.role = any(${rolesToldUsually("inProduct")}::text[]))`;
  const byMail = sql`coalesce(w.by_mail, p.role = any(${rolesToldUsually("byMail")}::text[]))`;
  return sql<ListenerRow>`
    select p.id, p.name, p.email as address, coalesce(p.language, o.mail_language) as language,
      ${inProduct} as in_product, ${byMail} as by_mail
    from person p
    join organization o on o.id = p.organization_id
    left join notice_preference w on w.organization_id = p.organization_id and w.person_id = p.id and w.topic = ${topic}
    where p.organization_id = current_organization() and p.erased_at is null and (${inProduct} or ${byMail})
    order by p.id for share of p`.compile(query);
}

/** A few names in a row, the same in every language. */
export function namesInRow(names: readonly string[]): string {
  return names.length > 3 ? `${names.slice(0, 3).join(", ")}, …` : names.join(", ");
}

/** What people are told, in the product and by mail. */
export interface News extends Omit<Told, "organizationId" | "kind"> {
  readonly topic: NoticeTopic;
  readonly kind: NoticeKind;
  /** The mail's, where it is another than the notice's. */
  readonly mailKind?: string;
  /** Names of organizations, partners and subscriptions as they are called now; never a person's (rule 15). */
  readonly about: Values;
  /** The page that the notice leads to. */
  readonly path: string;
}

/** The statements that tell people of one organization of something. The transaction has to speak for that organization. */
export function tellPeople(
  office: MailOffice,
  organizationId: string,
  people: readonly ListenerRow[],
  { topic, about, path, mailKind, ...told }: News,
): Query<unknown>[] {
  const readers = people.filter((one) => one.in_product);
  const recipients = people.filter((one) => one.by_mail).map(asPerson);
  return [
    ...(readers.length > 0 ? [addNotices(organizationId, readers, { ...told, topic, about, path })] : []),
    ...tell(office, recipients, { ...told, organizationId, kind: mailKind ?? told.kind }),
  ];
}

/** The same for the people of another side. From then on the transaction speaks for it. */
export function tellCompany(
  office: MailOffice,
  company: string | undefined,
  people: readonly ListenerRow[],
  news: News,
): Query<unknown>[] {
  if (!company || people.length === 0) return [];
  const { vendorName: vendor } = office;
  const content = (language: Language) => ({
    ...news.content(language),
    footer: mailWords(language)("footer-person", { vendor }),
  });
  return [speakFor(company), ...tellPeople(office, company, people, { ...news, content })];
}

function addNotices(
  organizationId: string,
  readers: readonly ListenerRow[],
  { tells, topic, kind, about, path }: Pick<News, "tells" | "topic" | "kind" | "about" | "path">,
): Query<unknown> {
  const rows = readers.map(({ id }) => ({ id: v7(), person_id: id }));
  return sql`
    insert into notice (organization_id, id, person_id, dedupe_key, topic, kind, about, path)
    select ${organizationId}, r.id, r.person_id, ${tells}, ${topic}, ${kind}, ${JSON.stringify(about)}::jsonb, ${path}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (id uuid, person_id uuid)
    on conflict (organization_id, person_id, dedupe_key) do nothing`.compile(query);
}
