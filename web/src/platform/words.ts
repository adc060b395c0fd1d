import type { Messages } from "@lingui/core";
import type { Language } from "../../../domain/languages.ts";

const catalogs = {
  en: () => import("../locales/en.po"),
  pl: () => import("../locales/pl.po"),
} satisfies Record<Language, () => Promise<{ messages: Messages }>>;

/** What the page says in a language. */
export async function loadWords(language: Language): Promise<Messages> {
  return (await catalogs[language]()).messages;
}
