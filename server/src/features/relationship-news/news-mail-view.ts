import type { MailSentence } from "../../../../contract/mail-sentences.ts";
import type { Language } from "../../../../domain/languages.ts";
import type { Values } from "../../platform/language/format.ts";
import { writeDay } from "../../platform/language/write-values.ts";
import type { Fact, MailContent, MailOffice } from "../../platform/mail/mail-office.ts";
import { mailWords } from "../../platform/mail/mail-words.ts";
import { newsInWords } from "../notice/notice-view.ts";
import type { SideNews } from "./side-news.ts";

/** A mail that says what the notice says, with what is known beside it. */
export function newsMail(
  office: MailOffice,
  { kind, about, path, link, facts = [] }: SideNews & { readonly about: Values },
  footer: "footer-admin" | "footer-partner" | "footer-operator",
): (language: Language) => MailContent {
  const { vendorName, publicUrl } = office;
  return (language) => {
    const words = mailWords(language);
    const { title, text } = newsInWords(kind, about, { language, vendorName });
    const { organization = "", partner = "", subscription = "" } = about;
    const named: readonly (readonly [MailSentence, string | number])[] = [
      ["organization", organization],
      ["reseller", partner],
      ["subscription", subscription],
    ];
    const known: Fact[] = [
      ...named.flatMap(([name, value]) => (value === "" ? [] : [{ name: words(name), value: String(value) }])),
      ...facts.flatMap(([name, value]) => {
        if (value === null) return [];
        return [{ name: words(name), value: typeof value === "string" ? value : writeDay(value.day, language) }];
      }),
    ];
    return {
      language,
      subject: title,
      lead: text,
      parts: [{ kind: "facts", facts: known }],
      link: { name: words(link), href: `${publicUrl}${path}` },
      footer: words(footer, { organization, partner, vendor: vendorName }),
    };
  };
}
