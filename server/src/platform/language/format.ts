import { setupI18n } from "@lingui/core";
import { compileMessage } from "@lingui/message-utils/compileMessage";
import type { Localized } from "../../../../contract/problem.ts";
import { type Language, languages } from "../../../../domain/languages.ts";

const formatters = Object.fromEntries(
  languages.map((language) => {
    const i18n = setupI18n({ locale: language, messages: { [language]: {} } });
    i18n.setMessagesCompiler(compileMessage);
    return [language, i18n];
  }),
) as Record<Language, ReturnType<typeof setupI18n>>;

export type Values = Readonly<Record<string, string | number>>;

/** A sentence of the catalogue in one language, its values filled in. */
export function sentence(text: Localized, language: Language, values: Values = {}): string {
  return formatters[language]._({ id: text[language], message: text[language], values });
}

const countryNames = Object.fromEntries(
  languages.map((language) => [language, new Intl.DisplayNames(language, { type: "region" })]),
) as Record<Language, Intl.DisplayNames>;

/** "Norway" / "Norwegia" for NO. */
export function countryName(country: string, language: Language): string {
  return countryNames[language].of(country) ?? country;
}

const languageNames = Object.fromEntries(
  languages.map((language) => [language, new Intl.DisplayNames(language, { type: "language" })]),
) as Record<Language, Intl.DisplayNames>;

/** "Polish" / "polski" for pl. */
export function languageName(code: string, language: Language): string {
  return /^[a-z]{2,3}$/.test(code) ? (languageNames[language].of(code) ?? code) : code;
}

const lists = Object.fromEntries(
  languages.map((language) => [language, new Intl.ListFormat(language, { type: "conjunction" })]),
) as Record<Language, Intl.ListFormat>;

/** "A, B and C" / "A, B i C". */
export function listOfWords(words: readonly string[], language: Language): string {
  return lists[language].format(words);
}
