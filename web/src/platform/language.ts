import { i18n, type Messages } from "@lingui/core";
import type { Language } from "../../../domain/languages.ts";
import { keepChoice } from "./keep-choice.ts";
import { loadWords } from "./words.ts";

/** Shows the page in a language, without a reload. */
export function speak(language: Language, messages: Messages): void {
  i18n.loadAndActivate({ locale: language, messages });
  document.documentElement.lang = language;
}

export async function activateLanguage(language: Language): Promise<void> {
  speak(language, await loadWords(language));
}

export function currentLanguage(): Language {
  return i18n.locale as Language;
}

/** Changes the language of the page and remembers it in this browser. */
export async function chooseLanguage(language: Language): Promise<void> {
  keepChoice("language", language);
  await activateLanguage(language);
}
