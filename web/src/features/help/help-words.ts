import { type I18n, type Messages, setupI18n } from "@lingui/core";
import type { Language } from "../../../../domain/languages.ts";
import { pageData } from "../../platform/page-data.ts";
import type { HelpText } from "./articles/article.ts";

const catalogs = {
  en: () => import("./locales/en.po"),
  pl: () => import("./locales/pl.po"),
} satisfies Record<Language, () => Promise<{ messages: Messages }>>;

/** Says a text of the help. */
export type Say = (text: HelpText) => string;

function sayIn(i18n: I18n): Say {
  const values = { vendor: pageData.vendorName };
  const translate = i18n._.bind(i18n);
  return (text) => translate({ ...text, values });
}

const loading = new Map<Language, Promise<Say>>();

/** The words of the help in a language, fetched once. */
export function loadHelpWords(language: Language): Promise<Say> {
  const known = loading.get(language);
  if (known) return known;
  const words = catalogs[language]().then(({ messages }) =>
    sayIn(setupI18n({ locale: language, messages: { [language]: messages } })),
  );
  loading.set(language, words);
  // Tried again at the next opening.
  words.catch(() => loading.delete(language));
  return words;
}
