import { invitationSentences } from "../../../../contract/invitation-sentences.ts";
import type { NewResellerInvitation } from "../../../../contract/relationships.ts";
import type { Language } from "../../../../domain/languages.ts";
import { sentence } from "../../platform/language/format.ts";
import { dayText } from "../../platform/language/format-values.ts";
import type { MailContent } from "../../platform/mail/mail-office.ts";

/** What the mail about an invitation says, whoever sends it. */
export interface InvitationInWords {
  readonly language: Language;
  readonly vendorName: string;
  readonly partner: { readonly name: string; readonly partner_number: string; readonly email: string };
  readonly link: string;
  readonly expiresAt: Date;
  /** The reseller's own words. */
  readonly message: string | null;
}

type Words = (key: keyof typeof invitationSentences) => string;

function wordsOf({ language, vendorName, partner, expiresAt }: InvitationInWords): Words {
  const day = dayText(expiresAt.toISOString().slice(0, 10), language);
  const values = { partner: partner.name, vendor: vendorName, day };
  return (key) => sentence(invitationSentences[key], language, values);
}

/** The mail that Doradca sends. */
export function invitationMail(invitation: InvitationInWords): MailContent {
  const words = wordsOf(invitation);
  const { language, partner, link, message } = invitation;
  return {
    language,
    subject: words("subject"),
    lead: words("lead"),
    parts: [
      ...(message ? [{ kind: "quote" as const, text: message }] : []),
      {
        kind: "facts",
        facts: [
          { name: words("reseller"), value: partner.name },
          { name: words("partner-id"), value: partner.partner_number },
          { name: words("contact"), value: partner.email },
        ],
      },
      { kind: "text", text: words("who") },
      { kind: "text", text: words("expires") },
    ],
    link: { name: words("open"), href: link },
    footer: words("footer"),
  };
}

/** A draft for the reseller, to send itself. */
export function invitationDraft(invitation: InvitationInWords): NewResellerInvitation["draft"] {
  const words = wordsOf(invitation);
  const { language, partner, link, message } = invitation;
  const signature = [partner.name, `${words("partner-id")} ${partner.partner_number}`, partner.email].join("\n");
  const blocks = [
    words("draft-greeting"),
    words("draft-text"),
    link,
    words("expires"),
    ...(message ? [message] : []),
    signature,
  ];
  return { language, subject: words("subject"), text: `${blocks.join("\n\n")}\n` };
}
