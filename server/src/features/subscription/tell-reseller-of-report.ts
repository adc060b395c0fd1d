import { publicId } from "../../../../contract/ids.ts";
import type { RelationshipNewsKind } from "../../../../contract/relationship-news-sentences.ts";
import { speakFor, speakForPartner } from "../../access/speak-for.ts";
import type { Query } from "../../platform/database/query.ts";
import type { Transaction } from "../../platform/database/transaction.ts";
import type { MailOffice } from "../../platform/mail/mail-office.ts";
import { listeners, tellCompany } from "../notice/notice-queries.ts";
import { asContact, contactToTell, tell } from "../outgoing-mail/outgoing-mail-queries.ts";
import { newsMail } from "../relationship-news/news-mail-view.ts";
import { type Kind, resellerToTell, type SubscriptionEventRow } from "./subscription-mail.ts";

const newsOfKind: Partial<Record<Kind, RelationshipNewsKind>> = {
  suspended: "sold-suspended",
  reactivated: "sold-reactivated",
  cancelled: "sold-cancelled",
  expired: "sold-expired",
};

interface Report {
  readonly organizationId: string;
  readonly eventId: string;
  readonly event: SubscriptionEventRow;
  readonly kind: Kind;
}

/**
 * The statements that tell a reseller what billing reported of a subscription that it sold then: its customer is told the same (rule 13).
 * They come last: from then on the transaction speaks for the reseller's company.
 */
export async function tellResellerOfReport(
  tx: Transaction,
  office: MailOffice,
  { organizationId, eventId, event, kind }: Report,
): Promise<Query<unknown>[]> {
  const reseller = resellerToTell(event);
  const news = newsOfKind[kind];
  if (!reseller || !news) return [];
  const [contacts, [company], people] = await tx.run(
    contactToTell(reseller.id),
    speakForPartner(reseller.id),
    listeners("resellers"),
    speakFor(organizationId),
  );
  const about = { organization: event.organization_name, partner: reseller.name, subscription: event.name };
  const path = `/partner/customers/${publicId("organization", organizationId)}`;
  const facts = [
    ["since", { day: event.occurred_at }],
    ["by", office.vendorName],
    ["reason", event.reason],
  ] as const;
  const told = {
    tells: `subscription-report ${eventId}`,
    kind: news,
    content: newsMail(office, { kind: news, about, path, link: "open-customer", facts }, "footer-partner"),
  };
  return [
    ...tell(office, contacts.map(asContact), { organizationId, ...told }),
    ...tellCompany(office, company?.company, people, { topic: "resellers", about, path, ...told }),
  ];
}
