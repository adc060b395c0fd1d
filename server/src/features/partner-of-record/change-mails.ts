import { publicId } from "../../../../contract/ids.ts";
import type { Language } from "../../../../domain/languages.ts";
import { writeDay } from "../../platform/language/write-values.ts";
import type { Fact, MailContent, MailOffice } from "../../platform/mail/mail-office.ts";
import { type MailWords, mailWords, partnerInWords } from "../../platform/mail/mail-words.ts";
import { actorView } from "../audit-event/actor-view.ts";
import type { PartnerSummaryRow } from "../partner/partner-view.ts";
import type { NetChange } from "./net-change.ts";
import type { EventRow, PartnerOfRecordRow } from "./partner-of-record-queries.ts";
import type { ToldSubscriptionRow } from "./telling-queries.ts";

/** All that a mail about a change may tell. */
export interface ChangeToTell {
  readonly change: Exclude<NetChange, "nothing" | "ended-by-replacement">;
  readonly subscription: ToldSubscriptionRow;
  /** The present version; null where there is no partner. */
  readonly present: PartnerOfRecordRow | null;
  /** Whom both sides were told of before. */
  readonly before: PartnerSummaryRow | null;
  /** Since when it is so. */
  readonly since: Date;
  /** What made it so. */
  readonly event: EventRow | null;
}

/** To the customer's admins: who is of record, who was, since when, and who did it. */
export function mailToCustomer(office: MailOffice, told: ChangeToTell, language: Language): MailContent {
  const words = mailWords(language);
  const { change, subscription } = told;
  const { name, organization_name: organization } = subscription;
  const gives = told.present !== null;
  const looksForOther = change === "not-carried-forward";
  return {
    language,
    subject: words(`${change}-subject`, { subscription: name }),
    lead: words(`${change}-text`),
    parts: [
      { kind: "facts", facts: customerFacts(office, told, words, language) },
      ...(gives ? [{ kind: "text", text: words("what-naming-gives") } as const] : []),
      ...(change === "ended" ? [] : [{ kind: "text", text: words("can-change") } as const]),
    ],
    link: looksForOther
      ? { name: words("open-directory"), href: directoryFor(office, subscription, language) }
      : { name: words("open-subscription"), href: pageOf(office, subscription) },
    footer: words("footer-admin", { organization, vendor: office.vendorName }),
  };
}

function customerFacts(office: MailOffice, told: ChangeToTell, words: MailWords, language: Language): Fact[] {
  const { change, subscription, present, before, since, event } = told;
  const by = event && actorView(event, { language, vendorName: office.vendorName }).name;
  const previous = before ? [{ name: words("previous-partner"), value: partnerInWords(words, before) }] : [];
  const now = present
    ? [
        {
          name: words(change === "changed" ? "new-partner" : "partner"),
          value: partnerInWords(words, present.partner),
        },
      ]
    : [];
  return [
    { name: words("organization"), value: subscription.organization_name },
    { name: words("subscription"), value: subscription.name },
    ...now,
    ...previous,
    { name: words("since"), value: writeDay(since, language) },
    ...(by ? [{ name: words("by"), value: by }] : []),
    ...(event?.reason ? [{ name: words("reason"), value: event.reason }] : []),
  ];
}

/** To the partner that is of record now: what naming lets it see (rule 11), and neither who did it nor who was before. */
export function mailToNewPartner(
  office: MailOffice,
  subscription: ToldSubscriptionRow,
  present: PartnerOfRecordRow,
  language: Language,
): MailContent {
  const words = mailWords(language);
  const { organization_name: organization, seats, state, renews_on } = subscription;
  return {
    language,
    subject: words("partner-named-subject", { organization }),
    lead: words("partner-named-text"),
    parts: [
      {
        kind: "facts",
        facts: [
          { name: words("customer"), value: organization },
          { name: words("subscription"), value: subscription.name },
          { name: words("licences"), value: String(seats) },
          { name: words("state"), value: words(`state-${state}`) },
          ...(renews_on ? [{ name: words("renewal"), value: writeDay(renews_on, language) }] : []),
          { name: words("partner"), value: partnerInWords(words, present.partner) },
          { name: words("since"), value: writeDay(present.starts_at, language) },
        ],
      },
    ],
    link: null,
    footer: words("footer-partner", { partner: present.partner.name, vendor: office.vendorName }),
  };
}

/** To the partner that was of record: its own period and nothing of what came after it. */
export function mailToFormerPartner(
  office: MailOffice,
  subscription: ToldSubscriptionRow,
  former: PartnerSummaryRow,
  until: Date,
  language: Language,
): MailContent {
  const words = mailWords(language);
  const { organization_name: organization } = subscription;
  return {
    language,
    subject: words("partner-ended-subject", { organization }),
    lead: words("partner-ended-text"),
    parts: [
      {
        kind: "facts",
        facts: [
          { name: words("customer"), value: organization },
          { name: words("subscription"), value: subscription.name },
          { name: words("partner"), value: partnerInWords(words, former) },
          { name: words("until"), value: writeDay(until, language) },
        ],
      },
    ],
    link: null,
    footer: words("footer-partner", { partner: former.name, vendor: office.vendorName }),
  };
}

function pageOf({ publicUrl }: MailOffice, { id }: ToldSubscriptionRow): string {
  return `${publicUrl}/admin/subscriptions/${publicId("subscription", id)}`;
}

function directoryFor({ publicUrl }: MailOffice, of: ToldSubscriptionRow, language: Language): string {
  return `${publicUrl}/${language}/directory?service=${of.service_code}&country=${of.country_of_use}`;
}
