import { v7 } from "uuid";
import { publicId } from "../../../../contract/ids.ts";
import type { Language } from "../../../../domain/languages.ts";
import { contextOf } from "../../access/actor.ts";
import { inTransaction } from "../../platform/database/transaction.ts";
import { countryName } from "../../platform/language/format.ts";
import type { MailContent, MailOffice, TellSurroundings } from "../../platform/mail/mail-office.ts";
import { mailWords, partnerInWords } from "../../platform/mail/mail-words.ts";
import { listeners, namesInRow, tellPeople } from "../notice/notice-queries.ts";
import { type LostRow, lockServedBy, lostAndNotTold, rememberLossTold } from "./lost-authorization-queries.ts";

export interface LostPartner {
  readonly organizationId: string;
  readonly partnerId: string;
}

/** Tells a customer's admins, once per loss, that a partner of record may not serve some of their subscriptions any more (rule 6). */
export async function tellLostAuthorization(
  { pool, office }: TellSurroundings,
  { organizationId, partnerId }: LostPartner,
): Promise<void> {
  await inTransaction(pool, contextOf({ kind: "job", organizationId }), async (tx) => {
    const [, lost, admins] = await tx.run(
      lockServedBy(organizationId, partnerId),
      lostAndNotTold(organizationId, partnerId),
      listeners("partners-of-record"),
    );
    const [first] = lost;
    if (!first) return;
    const told = lost.map((one) => one.subscription_id);
    await tx.commit(
      ...tellPeople(office, organizationId, admins, {
        topic: "partners-of-record",
        // Each loss is news, also of the same partner: that it was told stands in the table.
        tells: `lost-authorization ${v7()}`,
        kind: "lost-authorization",
        about: {
          partner: first.partner.name,
          count: lost.length,
          subscriptions: namesInRow(lost.map(({ name }) => name)),
        },
        path:
          lost.length === 1
            ? `/admin/subscriptions/${publicId("subscription", first.subscription_id)}`
            : "/admin/partner-relationships",
        content: (language) => mail(office, first, lost, language),
      }),
      rememberLossTold(organizationId, partnerId, told),
    );
  });
}

function mail(office: MailOffice, first: LostRow, lost: readonly LostRow[], language: Language): MailContent {
  const words = mailWords(language);
  const { partner, organization_name: organization } = first;
  const sameService = lost.every((one) => one.service_code === first.service_code);
  const service = sameService ? `service=${first.service_code}&` : "";
  return {
    language,
    subject: words("lost-authorization-subject", { partner: partner.name }),
    lead: words("lost-authorization-text", { vendor: office.vendorName }),
    parts: [
      {
        kind: "facts",
        facts: [
          { name: words("partner"), value: partnerInWords(words, partner) },
          ...lost.map((one) => ({
            name: words("subscription"),
            value: `${one.name}, ${countryName(one.country_of_use, language)}`,
          })),
        ],
      },
      { kind: "text", text: words("lost-authorization-way-out") },
    ],
    link: {
      name: words("open-directory"),
      href: `${office.publicUrl}/${language}/directory?${service}country=${first.country_of_use}`,
    },
    footer: words("footer-admin", { organization, vendor: office.vendorName }),
  };
}
