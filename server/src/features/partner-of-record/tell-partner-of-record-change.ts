import { publicId } from "../../../../contract/ids.ts";
import { contextOf } from "../../access/actor.ts";
import { speakFor, speakForPartner } from "../../access/speak-for.ts";
import type { Query } from "../../platform/database/query.ts";
import { inTransaction } from "../../platform/database/transaction.ts";
import type { MailOffice, TellSurroundings } from "../../platform/mail/mail-office.ts";
import { type ListenerRow, listeners, tellCompany, tellPeople } from "../notice/notice-queries.ts";
import {
  asContact,
  contactToTell,
  type RecipientRow,
  type Told,
  tell,
} from "../outgoing-mail/outgoing-mail-queries.ts";
import { type ChangeToTell, mailToCustomer, mailToFormerPartner, mailToNewPartner } from "./change-mails.ts";
import { netChange } from "./net-change.ts";
import { latestVersion, type PartnerOfRecordRow } from "./partner-of-record-queries.ts";
import { lockToTell, rememberTold, subscriptionToTell, type ToldSubscriptionRow } from "./telling-queries.ts";

export interface ChangedSubscription {
  readonly organizationId: string;
  readonly subscriptionId: string;
}

interface News {
  readonly organizationId: string;
  readonly subscription: ToldSubscriptionRow;
  readonly latest: PartnerOfRecordRow | null;
  readonly present: PartnerOfRecordRow | null;
  readonly change: ReturnType<typeof netChange>;
}

/**
 * Tells both sides what has become different about a subscription's partner of record since they were last told, and remembers what was
 * told in the same transaction (rule 13). Where it is the same again, nobody is told anything.
 */
export async function tellPartnerOfRecordChange(
  { pool, office }: TellSurroundings,
  { organizationId, subscriptionId }: ChangedSubscription,
): Promise<void> {
  await inTransaction(pool, contextOf({ kind: "job", organizationId }), async (tx) => {
    // First: who is locked cannot be erased between the reading of a name and the mail that bears it.
    const [admins, , [subscription], [latest = null]] = await tx.run(
      listeners("partners-of-record"),
      lockToTell(organizationId, subscriptionId),
      subscriptionToTell(organizationId, subscriptionId),
      latestVersion(organizationId, subscriptionId),
    );
    if (!subscription) return;
    const present = latest?.ends_at === null ? latest : null;
    const change = netChange({
      toldPartnerId: subscription.told_partner?.id ?? null,
      presentPartnerId: present?.partner_id ?? null,
      hasEnded: subscription.state === "cancelled" || subscription.state === "expired",
      replacement: subscription.replacement,
      inheritedPartnerId: subscription.inherited_partner?.id ?? null,
      first: !subscription.was_told,
    });
    const news: News = { organizationId, subscription, latest, present, change };
    const former = formerOf(news);
    const named = tellsPartner(news) ? (present?.partner_id ?? null) : null;
    const [contacts, formerContacts, [company], people, [formerCompany], formerPeople] = await tx.run(
      contactToTell(named ?? nobody),
      contactToTell(former?.id ?? nobody),
      speakForPartner(named),
      listeners("partners-of-record"),
      speakForPartner(former?.id ?? null),
      listeners("partners-of-record"),
      speakFor(organizationId),
    );
    await tx.commit(
      ...toCustomer(office, news, admins),
      rememberTold(organizationId, subscriptionId, present?.partner_id ?? null),
      ...toNewPartner(office, news, { contacts, company: company?.company, people }),
      ...toFormerPartner(office, news, former, {
        contacts: formerContacts,
        company: formerCompany?.company,
        people: formerPeople,
      }),
    );
  });
}

const nobody = "00000000-0000-0000-0000-000000000000";

/** What is told, unique: every change of the record has a version of its own. */
function tells({ subscription, latest, change }: News): string {
  return `partner-of-record ${subscription.id} ${change} ${latest?.id ?? "never"}`;
}

function tellsPartner({ change }: News): boolean {
  return change === "named" || change === "changed" || change === "carried-forward";
}

/** The partner whose period is over, as far as it was ever told of it. */
function formerOf({ change, subscription }: News) {
  const isOver = ["changed", "removed", "ended", "ended-by-replacement"].includes(change);
  return isOver ? subscription.told_partner : null;
}

/** Who is told at a partner: its contact, and the people of its company. */
interface PartnerSide {
  readonly contacts: readonly RecipientRow[];
  readonly company: string | undefined;
  readonly people: readonly ListenerRow[];
}

function toCustomer(office: MailOffice, news: News, admins: readonly ListenerRow[]): Query<unknown>[] {
  const { organizationId, change, subscription, latest, present } = news;
  if (change === "nothing" || change === "ended-by-replacement") return [];
  // The order's confirmation names the partner already, and what ended by the customer's own hand or by the day is told as that.
  if (change === "named" && present?.named.through === "checkout") return [];
  const event = present ? (present.corrected ?? present.named) : (latest?.corrected ?? latest?.ended ?? null);
  if (change === "ended" && event?.actor_kind !== "operator") return [];
  const inherited = change === "not-carried-forward" ? subscription.inherited_partner : null;
  const told: ChangeToTell = {
    change,
    subscription,
    present,
    before: inherited ?? (change === "named" ? null : subscription.told_partner),
    since: present?.starts_at ?? latest?.ends_at ?? new Date(subscription.starts_on),
    event,
  };
  return tellPeople(office, organizationId, admins, {
    topic: "partners-of-record",
    kind: `partner-of-record-${change}`,
    about: {
      subscription: subscription.name,
      partner: present?.partner.name ?? "",
      partnerId: present?.partner.partner_number ?? "",
      before: told.before?.name ?? "",
    },
    path: `/admin/subscriptions/${publicId("subscription", subscription.id)}`,
    tells: tells(news),
    namedPersonIds: event?.actor_kind === "customer" && event.person_id ? [event.person_id] : [],
    content: (language) => mailToCustomer(office, told, language),
  });
}

function toNewPartner(office: MailOffice, news: News, side: PartnerSide): Query<unknown>[] {
  const { subscription, present } = news;
  if (!present) return [];
  return toPartner(office, news, side, {
    tells: tells(news),
    kind: "partner-named",
    partner: present.partner.name,
    content: (language) => mailToNewPartner(office, subscription, present, language),
  });
}

function toFormerPartner(
  office: MailOffice,
  news: News,
  former: ToldSubscriptionRow["told_partner"],
  side: PartnerSide,
): Query<unknown>[] {
  const { subscription, latest } = news;
  if (!former || !latest) return [];
  const until = subscription.told_partner_until ?? latest.ends_at ?? latest.starts_at;
  return toPartner(office, news, side, {
    tells: `${tells(news)} former`,
    kind: "partner-ended",
    partner: former.name,
    content: (language) => mailToFormerPartner(office, subscription, former, until, language),
  });
}

interface PartnerNews extends Pick<Told, "tells" | "content"> {
  readonly kind: "partner-named" | "partner-ended";
  readonly partner: string;
}

/** The contact gets a mail of the customer's business; the company's people are told among themselves. */
function toPartner(
  office: MailOffice,
  { organizationId, subscription }: News,
  { contacts, company, people }: PartnerSide,
  { partner, ...told }: PartnerNews,
): Query<unknown>[] {
  return [
    speakFor(organizationId),
    ...tell(office, contacts.map(asContact), { organizationId, ...told }),
    ...tellCompany(office, company, people, {
      topic: "partners-of-record",
      about: { organization: subscription.organization_name, subscription: subscription.name, partner },
      path: `/partner/customers/${publicId("organization", organizationId)}`,
      ...told,
    }),
  ];
}
