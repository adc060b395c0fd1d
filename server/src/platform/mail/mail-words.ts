import { type MailSentence, mailSentences } from "../../../../contract/mail-sentences.ts";
import type { Language } from "../../../../domain/languages.ts";
import { sentence, type Values } from "../language/format.ts";

export type MailWords = (key: MailSentence, values?: Values) => string;

/** The sentences of mails in one language. */
export function mailWords(language: Language): MailWords {
  return (key, values) => sentence(mailSentences[key], language, values);
}

interface NamedPartner {
  readonly name: string;
  readonly town: string;
  readonly partner_number: string;
}

/** "Kowal IT Kraków, Kraków, Partner ID 1000123". */
export function partnerInWords(words: MailWords, { name, town, partner_number: id }: NamedPartner): string {
  return words("named-partner", { name, town, id });
}
