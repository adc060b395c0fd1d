import { speakFor, speakForPartner, speakForVendor } from "../../access/speak-for.ts";
import type { Query } from "../../platform/database/query.ts";
import type { Transaction } from "../../platform/database/transaction.ts";
import type { MailOffice } from "../../platform/mail/mail-office.ts";
import { listeners, tellCompany, tellPeople } from "../notice/notice-queries.ts";
import { asContact, contactToTell, tell } from "../outgoing-mail/outgoing-mail-queries.ts";
import type { PartnerSummaryRow } from "../partner/partner-view.ts";
import { newsMail } from "./news-mail-view.ts";
import type { SideNews } from "./side-news.ts";

/** What is known of the two that it is between. */
export interface Between {
  /** Whose row it is, and in whose name the transaction speaks. */
  readonly home: string;
  /** The customer; null while nobody has opened the invitation. */
  readonly customer: { readonly id: string; readonly name: string } | null;
  readonly partner: PartnerSummaryRow;
}

export interface Sides {
  readonly customer?: SideNews | undefined;
  readonly reseller?: SideNews | undefined;
  readonly operators?: SideNews | undefined;
}

/** Writes what each side is told, and what `remember` keeps of it, and commits. */
export async function tellSides(
  tx: Transaction,
  office: MailOffice,
  { home, customer, partner }: Between,
  { tells, sides, remember }: { readonly tells: string; readonly sides: Sides; readonly remember: Query<unknown> },
): Promise<void> {
  const [contacts, , admins, [company], agents, [vendor], operators] = await tx.run(
    contactToTell(partner.id),
    speakFor(customer?.id ?? ""),
    listeners("resellers"),
    speakForPartner(partner.id),
    listeners("resellers"),
    speakForVendor(),
    listeners("removal-cases"),
    speakFor(home),
  );
  const news = (side: SideNews, footer: "footer-admin" | "footer-partner" | "footer-operator") => {
    const about = { organization: customer?.name ?? "", partner: partner.name, ...side.about };
    return {
      tells: `${tells} ${side.kind}`,
      kind: side.kind,
      about,
      path: side.path,
      content: newsMail(office, { ...side, about }, footer),
    };
  };
  const { customer: toCustomer, reseller: toReseller, operators: toOperators } = sides;
  const mailsContact = toReseller && !toReseller.peopleOnly;
  await tx.commit(
    remember,
    ...(mailsContact
      ? tell(office, contacts.map(asContact), { organizationId: home, ...news(toReseller, "footer-partner") })
      : []),
    ...(toCustomer && customer
      ? [
          speakFor(customer.id),
          ...tellPeople(office, customer.id, admins, { topic: "resellers", ...news(toCustomer, "footer-admin") }),
        ]
      : []),
    ...(toReseller
      ? tellCompany(office, company?.company, agents, { topic: "resellers", ...news(toReseller, "footer-partner") })
      : []),
    ...(toOperators && vendor?.company
      ? [
          speakFor(vendor.company),
          ...tellPeople(office, vendor.company, operators, {
            topic: "removal-cases",
            ...news(toOperators, "footer-operator"),
          }),
        ]
      : []),
  );
}
