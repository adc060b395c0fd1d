import { i18n } from "@lingui/core";
import type { Language } from "../../../domain/languages.ts";
import { languages } from "../../../domain/languages.ts";
import { keepChoice, keptChoice } from "./keep-choice.ts";
import { pageData } from "./page-data.ts";

const catalogs = {
  en: () => import("../locales/en.po"),
  pl: () => import("../locales/pl.po"),
} satisfies Record<Language, unknown>;

/** Loads the words of a language and shows the page in it, without a reload. */
export async function activateLanguage(language: Language): Promise<void> {
  const { messages } = await catalogs[language]();
  i18n.loadAndActivate({ locale: language, messages });
  document.documentElement.lang = language;
}

export function currentLanguage(): Language {
  return i18n.locale as Language;
}

/** The language of the first paint: the signed-in person's, else what was chosen in this browser, else the server's answer. */
export function firstLanguage(): Language {
  const kept = keptChoice("language");
  const choice = pageData.me?.person.language ?? languages.find((language) => language === kept);
  return choice ?? pageData.language;
}

/** Changes the language of the page and remembers it in this browser. */
export async function chooseLanguage(language: Language): Promise<void> {
  keepChoice("language", language);
  await activateLanguage(language);
}
