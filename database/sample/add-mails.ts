import type { OrganizationKeys } from "./add-organizations.ts";
import type { Calendar } from "./calendar.ts";
import { keyAt } from "./calendar.ts";
import { type SampleMail, type SampleMessage, sampleMails, sampleMessages } from "./mails.ts";
import type { Rows } from "./rows.ts";

interface Told {
  readonly rows: Rows;
  readonly calendar: Calendar;
  readonly now: Date;
  readonly organizations: ReadonlyMap<string, OrganizationKeys>;
}

const minute = 60_000;

/** What people were told by mail, what customers wrote to partners, and who knows of which partner of record. */
export function addMails(told: Told): void {
  for (const mail of sampleMails(told.calendar.lastSpring)) addMail(told, mail);
  for (const message of sampleMessages) addMessage(told, message);
  const { rows, now } = told;
  const present = rows.partner_of_record.filter((version) => !version.superseded_at && !version.ends_at);
  rows.told_partner_of_record.push(
    ...present.map(({ organization_id, subscription_id, partner_id }) => ({
      organization_id,
      subscription_id,
      partner_id,
      told_at: now,
    })),
  );
}

function customerOf({ organizations }: Told, key: string): OrganizationKeys {
  const customer = organizations.get(key);
  if (!customer) throw new Error(`The sample has no organization ${key}.`);
  return customer;
}

function personOf(told: Told, of: string, key: string) {
  const id = customerOf(told, of).people.get(key);
  const person = told.rows.person.find((one) => one.id === id);
  if (!person?.email || !person.name) throw new Error(`The sample has nobody called ${key} in ${of}.`);
  return { id: person.id, name: person.name, email: person.email };
}

function partnerOf({ rows }: Told, number: string) {
  const partner = rows.partner.find((one) => one.partner_number === number);
  if (!partner) throw new Error(`The sample has no partner ${number}.`);
  return partner;
}

function addMail(told: Told, mail: SampleMail): void {
  const { rows, calendar, now } = told;
  const { id: organizationId } = customerOf(told, mail.of);
  const person = "person" in mail.to ? personOf(told, mail.of, mail.to.person) : null;
  const partner = "partner" in mail.to ? partnerOf(told, mail.to.partner) : null;
  const createdAt = mail.ago === 0 ? new Date(now.getTime() - 50 * minute) : calendar.instant(mail.ago);
  const id = keyAt(createdAt);
  const said = mail.said ?? [];
  const triedAt = (index: number) => new Date(createdAt.getTime() + (index * 12 + 1) * minute);
  rows.outgoing_mail.push({
    organization_id: organizationId,
    id,
    message_id: `<${id}@balticcloud.example>`,
    dedupe_key: `sample ${id}`,
    kind: mail.kind,
    person_id: person?.id ?? null,
    partner_id: partner?.id ?? null,
    to_address: person?.email ?? partner?.email ?? null,
    to_name: person?.name ?? partner?.name ?? null,
    reply_to: null,
    named_person_ids: mail.names ? [personOf(told, mail.of, mail.names).id] : [],
    language: mail.language,
    subject: mail.subject,
    text: `${mail.text.join("\n\n")}\n`,
    html: mail.text.map((paragraph) => `<p>${paragraph.replaceAll("\n", "<br>")}</p>`).join("\n"),
    state: mail.became,
    tries: said.length,
    pauses: said.length,
    next_try_at: mail.became === "waiting" ? new Date(now.getTime() + 4 * 60 * minute) : null,
    last_error: mail.became === "failed" || mail.became === "waiting" ? (said.at(-1) ?? null) : null,
    sent_at: mail.became === "sent" ? triedAt(said.length - 1) : null,
    created_at: createdAt,
  });
  for (const [index, words] of said.entries()) {
    const isLast = index === said.length - 1;
    const accepted = isLast && mail.became === "sent";
    rows.outgoing_mail_try.push({
      organization_id: organizationId,
      mail_id: id,
      number: index + 1,
      began_at: triedAt(index),
      ended_at: triedAt(index),
      outcome: accepted ? "accepted" : isLast && mail.became === "failed" ? "refused" : "postponed",
      said: words,
    });
  }
}

const consents = {
  en: "The partner will see your name, your e-mail address, your organization's name and, where the message is about a subscription, that subscription's name.",
  pl: "Partner zobaczy imię i nazwisko oraz adres e-mail osoby wysyłającej, nazwę organizacji oraz, jeśli wiadomość dotyczy subskrypcji, jej nazwę.",
} as const;

function addMessage(told: Told, message: SampleMessage): void {
  const { rows, calendar } = told;
  const { id: organizationId } = customerOf(told, message.of);
  const person = personOf(told, message.of, message.from);
  const partner = partnerOf(told, message.partner);
  const about = message.plan ? subscriptionOf(told, organizationId, message.plan) : null;
  const at = calendar.instant(message.ago);
  const [id, eventId] = [keyAt(at), keyAt(at)];
  rows.audit_event.push({
    organization_id: organizationId,
    id: eventId,
    occurred_at: at,
    act: "partner-message-sent",
    actor_kind: "customer",
    actor_organization_id: organizationId,
    actor_person_id: person.id,
    api_key_id: null,
    through: "admin-center",
    subject_type: "partner-message",
    subject_id: id,
    before: null,
    after: { partnerId: message.partner },
    reason: null,
  });
  rows.partner_message.push({
    organization_id: organizationId,
    id,
    sent_at: at,
    person_id: person.id,
    partner_id: partner.id,
    partner_company_id: partner.organization_id ?? null,
    organization_name: rows.organization.find((one) => one.id === organizationId)?.name ?? "",
    subscription_id: about?.id ?? null,
    subscription_name: about?.name ?? null,
    text: message.text,
    consent: consents[message.language],
    event_id: eventId,
  });
}

function subscriptionOf({ rows }: Told, organizationId: string, of: string) {
  const [serviceCode, planCode] = of.split("/");
  const service = rows.service.find((one) => one.code === serviceCode);
  const plan = rows.plan.find((one) => one.code === planCode && one.service_id === service?.id);
  const subscription = rows.subscription.find(
    (one) => one.organization_id === organizationId && one.plan_id === plan?.id,
  );
  if (!subscription || !service || !plan) throw new Error(`The sample has no subscription of ${of} there.`);
  return { id: subscription.id, name: `${service.name} ${plan.name}` };
}
