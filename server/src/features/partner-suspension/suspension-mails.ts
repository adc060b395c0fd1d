import { partnerSuspensionSentences as sentences } from "../../../../contract/partner-suspension-sentences.ts";
import type { Language } from "../../../../domain/languages.ts";
import { sentence, type Values } from "../../platform/language/format.ts";
import type { MailContent, MailOffice, MailPart } from "../../platform/mail/mail-office.ts";
import { mailWords, partnerInWords } from "../../platform/mail/mail-words.ts";
import type { PartnerSummaryRow } from "../partner/partner-view.ts";
import type { ConcernedRow, WaitingRow } from "./telling-queries.ts";

/** All that a mail about a suspension may tell a customer: what happened to whom, and what of the customer's it concerns. */
export interface SuspensionToTell extends Pick<WaitingRow, "partner" | "organization_name"> {
  readonly change: "suspended" | "retired" | "reinstated";
  readonly concerned: readonly ConcernedRow[];
  readonly resells: boolean;
}

// Who has hundreds of subscriptions reads how many, and not each.
const mostNamed = 25;

const wordsIn = (language: Language) => (key: keyof typeof sentences, values?: Values) =>
  sentence(sentences[key], language, values);

function named(title: string, subscriptions: readonly ConcernedRow[], language: Language): MailPart[] {
  if (subscriptions.length === 0) return [];
  const words = mailWords(language);
  const rest = subscriptions.length - mostNamed;
  const facts = subscriptions.slice(0, mostNamed).map((one) => ({ name: words("subscription"), value: one.name }));
  const more = rest > 0 ? [{ name: "…", value: wordsIn(language)("more-subscriptions", { count: rest }) }] : [];
  return [{ kind: "facts", title, facts: [...facts, ...more] }];
}

/** To the customer's admins: that nothing of theirs changes, which subscriptions it concerns, and where another partner is found. */
export function mailOfSuspension(office: MailOffice, told: SuspensionToTell, language: Language): MailContent {
  const [words, says] = [mailWords(language), wordsIn(language)];
  const { change, partner, organization_name: organization } = told;
  const { vendorName: vendor, publicUrl } = office;
  const ofRecord = told.concerned.filter((one) => one.is_of_record);
  const resold = told.concerned.filter((one) => !one.is_of_record);
  const isOver = change === "reinstated";
  const advice = (key: "of-record-text" | "resold-text") =>
    isOver ? [] : [{ kind: "text", text: says(key) } as const];
  const [first] = ofRecord;
  return {
    language,
    subject: says(`${change}-subject`, { partner: partner.name, vendor }),
    lead: says(`${change}-text`, { vendor }),
    parts: [
      { kind: "facts", facts: [{ name: words("partner"), value: partnerInWords(words, partner) }] },
      ...named(says("of-record"), ofRecord, language),
      ...(first ? advice("of-record-text") : []),
      ...named(says("resold"), resold, language),
      ...(resold.length > 0 || told.resells ? advice("resold-text") : []),
    ],
    link:
      first && !isOver
        ? {
            name: words("open-directory"),
            href: `${publicUrl}/${language}/directory?service=${first.service_code}&country=${first.country_of_use}`,
          }
        : { name: says("open-relationships"), href: `${publicUrl}/admin/partner-relationships` },
    footer: words("footer-admin", { organization, vendor }),
  };
}

export interface PartnerToTell {
  readonly change: "suspended" | "retired" | "reinstated";
  readonly partner: PartnerSummaryRow;
  readonly accounts: readonly PartnerSummaryRow[];
  readonly reason: string;
}

/** To the partner's own contact: which of its accounts, what that means, and the vendor's reason. */
export function mailToPartner(office: MailOffice, told: PartnerToTell, language: Language): MailContent {
  const [words, says] = [mailWords(language), wordsIn(language)];
  const { vendorName: vendor } = office;
  return {
    language,
    subject: says(`partner-${told.change}-subject`, { partner: told.partner.name, vendor }),
    lead: says(`partner-${told.change}-text`, { vendor }),
    parts: [
      {
        kind: "facts",
        facts: told.accounts.map((one) => ({ name: words("partner"), value: partnerInWords(words, one) })),
      },
      { kind: "facts", facts: [{ name: words("reason"), value: told.reason }] },
    ],
    link: null,
    footer: words("footer-partner", { partner: told.partner.name, vendor }),
  };
}
